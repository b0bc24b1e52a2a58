import type { Reason } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";
import type { RuleUse } from "../order-rule.policy.js";

/** A rule of an order check: why it fails as it is used, nothing where it holds. */
export type OrderRule<Use extends RuleUse = RuleUse> = (
  context: OrderContext,
  use: Use,
) => readonly Reason<CreditCode>[];
