import { checkApproval } from "../../approval/index.js";
import { saleAmount } from "../sales-order.js";
import { type OrderRule, someFired } from "./order-rule.js";

/**
 * A credit-sale contract is signed by the head in charge before it is sealed and issued (Art. 15). Where its approval
 * names an amount, the order sells for no more.
 */
export const contractSigned: OrderRule = {
  fails: (context, use) =>
    context.facts.contract === undefined || someFired(contractSigned.looksAt(context, use)),
  looksAt: ({ facts, policy: { contractUse: use } }, { citation }) => {
    const { asOf, contract: approval, contractContent: content, order } = facts;
    const named = { order: order.id, use };
    const unsigned = { code: "contract-not-signed", citation, facts: named, fired: true } as const;
    if (approval === undefined) return [unsigned];
    const asked = {
      ...(approval.request.amount !== undefined && { amount: saleAmount(order) }),
      ...(content !== undefined && { content }),
    };
    const { outcome, reasons } = checkApproval({ approval, use, subject: order.id, ...asked, asOf });
    return outcome === "accept"
      ? [{ code: "contract-signed", citation, facts: named, fired: false }]
      : [unsigned, ...reasons.map((reason) => ({ ...reason, fired: true }))];
  },
};
