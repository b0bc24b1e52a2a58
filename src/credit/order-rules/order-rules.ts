import type { OrderRuleName, OrderRuleUses } from "../order-rule.policy.js";
import { contractSigned } from "./contract-signed.js";
import { customerFrozen } from "./customer-frozen.js";
import { discount } from "./discount.js";
import { guaranteeGiven } from "./guarantee-given.js";
import { limit } from "./limit.js";
import { limitFixed } from "./limit-fixed.js";
import { limitInForce } from "./limit-in-force.js";
import { limitUsed } from "./limit-used.js";
import { oldestOverdue } from "./oldest-overdue.js";
import type { OrderRule } from "./order-rule.js";
import { overdueAmount } from "./overdue-amount.js";
import { previousSaleSettled } from "./previous-sale-settled.js";
import { ratesKnown } from "./rates-known.js";
import { reviewDone } from "./review-done.js";
import { singleSale } from "./single-sale.js";
import { slipSigned } from "./slip-signed.js";
import { stageReached } from "./stage-reached.js";
import { term } from "./term.js";

/** Every rule of an order check by its name. */
export const RULES: { readonly [Name in OrderRuleName]: OrderRule<OrderRuleUses[Name]> } = {
  customerFrozen,
  limitFixed,
  limitInForce,
  reviewDone,
  ratesKnown,
  previousSaleSettled,
  oldestOverdue,
  overdueAmount,
  stageReached,
  guaranteeGiven,
  singleSale,
  term,
  discount,
  limitUsed,
  limit,
  contractSigned,
  slipSigned,
};
