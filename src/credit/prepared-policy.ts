import { type AskedRules, askedRules } from "./asked-rules.js";
import type { CreditPolicy } from "./credit.policy.js";
import { weightsOf } from "./exposure-of.js";
import { netUnits } from "./part-sums.js";
import { weightList } from "./total-exposure.js";
import type { Units } from "./units.js";

/** A policy as a check reads it: looked through once, for any number of orders. */
export interface PreparedPolicy {
  readonly policy: CreditPolicy;
  readonly asked: AskedRules;
  /** What the parts of exposure in a currency come to, each class by its weight. */
  readonly net: (parts: readonly Units[], currency: string) => Units;
}

/** Looks a policy through. */
export function preparedPolicy(policy: CreditPolicy): PreparedPolicy {
  const { conversionRounding: rounding, exposure } = policy;
  const weighing = { weights: weightList(weightsOf(exposure)), rounding };
  return {
    policy,
    asked: askedRules(policy),
    net: (parts, currency) => netUnits(parts, currency, weighing),
  };
}
