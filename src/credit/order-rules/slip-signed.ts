import { compareMoney } from "../../money/index.js";
import type { OrderContext } from "../order-context.js";
import { type ApprovalSlip, isSignedBy } from "../signature.js";
import type { OrderRule } from "./order-rule.js";

/** The warehouse ships only against a signed approval slip that states the term and covers the order (Art. 12). */
export const slipSigned: OrderRule = (context, citation) => {
  const { facts, onCredit, policy } = context;
  const { asOf, order, slip } = facts;
  const named = { order: order.id, role: policy.slipSignedBy };
  if (slip === undefined || slip.order !== order.id)
    return [{ code: "slip-missing", citation, facts: named }];
  return [
    ...(isSignedBy(slip.signature, policy.slipSignedBy, asOf)
      ? []
      : [{ code: "slip-not-signed", citation, facts: named } as const]),
    ...(covers(slip, context)
      ? []
      : [
          {
            code: "slip-does-not-cover",
            citation,
            facts: {
              order: order.id,
              slipTerm: slip.term,
              slipAmount: slip.amount,
              term: order.term ?? null,
              amount: onCredit,
            },
          } as const,
        ]),
  ];
};

function covers({ amount, term }: ApprovalSlip, { facts: { order }, onCredit }: OrderContext): boolean {
  return (
    (order.term ?? 0) <= term && amount.currency === onCredit.currency && compareMoney(onCredit, amount) <= 0
  );
}
