import type { Citation, Reason } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";

/** A rule of an order check: why it fails, nothing where it holds. */
export type OrderRule = (context: OrderContext, citation: Citation) => readonly Reason<CreditCode>[];
