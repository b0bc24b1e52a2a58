import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";

/** What a rule about limits finds where none is fixed: that is for another rule to say. */
export function noLimitLookedAt({ facts: { order } }: OrderContext, citation: string): Look<CreditCode> {
  return { code: "no-limit-to-look-at", citation, facts: { customer: order.customer }, fired: false };
}
