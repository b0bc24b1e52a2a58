import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";
import type { RuleUse } from "../order-rule.policy.js";

/** What a rule of an order check looks at as it is used, with its figures, whether it fails there or holds. */
export type OrderRule<Use extends RuleUse = RuleUse> = (
  context: OrderContext,
  use: Use,
) => readonly Look<CreditCode>[];
