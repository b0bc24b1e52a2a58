import type { OrderRuleName } from "../order-check.policy.js";
import { contractSigned } from "./contract-signed.js";
import { limit } from "./limit.js";
import { limitFixed } from "./limit-fixed.js";
import { limitInForce } from "./limit-in-force.js";
import type { OrderRule } from "./order-rule.js";
import { previousSaleSettled } from "./previous-sale-settled.js";
import { ratesKnown } from "./rates-known.js";
import { singleSale } from "./single-sale.js";
import { slipSigned } from "./slip-signed.js";
import { term } from "./term.js";

/** Every rule of an order check by its name. */
export const RULES: Readonly<Record<OrderRuleName, OrderRule>> = {
  limitFixed,
  limitInForce,
  ratesKnown,
  previousSaleSettled,
  singleSale,
  term,
  limit,
  contractSigned,
  slipSigned,
};
