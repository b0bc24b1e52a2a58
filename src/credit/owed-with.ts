import type { CreditPolicy } from "./credit.policy.js";
import type { Exposure } from "./exposure.js";
import type { ExposureFacts } from "./exposure-of.js";
import {
  type ClassRule,
  EXPOSURE_CLASSES,
  type ExposureClass,
  type ExposureRule,
} from "./exposure.policy.js";
import { exposureWith } from "./held-line.js";
import type { OrderFacts } from "./order-facts.js";

/**
 * All that customers owe and have ordered, with the order: every class in full and without a horizon, however little of
 * it the policy counts as exposure. Collateral pays for nothing.
 */
export function owedWith(
  facts: OrderFacts,
  of: Pick<ExposureFacts, "currency" | "customers">,
  policy: CreditPolicy,
): Exposure {
  return exposureWith({ ...facts, collateral: [] }, of, { ...policy, exposure: IN_FULL });
}

const IN_FULL: ExposureRule = /* @__PURE__ */ (() => ({
  overdueAfterDays: 0,
  horizonDays: null,
  classes: Object.fromEntries(EXPOSURE_CLASSES.map((name) => [name, { weight: "1", most: null }])) as Record<
    ExposureClass,
    ClassRule
  >,
}))();
