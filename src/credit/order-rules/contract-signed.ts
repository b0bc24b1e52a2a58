import { checkApproval } from "../../approval/index.js";
import { saleAmount } from "../sales-order.js";
import type { OrderRule } from "./order-rule.js";

/**
 * A credit-sale contract is signed by the head in charge before it is sealed and issued (Art. 15). Where its approval
 * names an amount, the order sells for no more.
 */
export const contractSigned: OrderRule = ({ facts, policy: { contractUse: use } }, { citation }) => {
  const { asOf, contract: approval, order } = facts;
  const unsigned = { code: "contract-not-signed", citation, facts: { order: order.id, use } } as const;
  if (approval === undefined) return [unsigned];
  const named = approval.request.amount !== undefined && { amount: saleAmount(order) };
  const { outcome, reasons } = checkApproval({ approval, use, subject: order.id, ...named, asOf });
  return outcome === "accept" ? [] : [unsigned, ...reasons];
};
