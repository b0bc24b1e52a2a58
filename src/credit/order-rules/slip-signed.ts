import { type ApprovalCheck, checkApproval } from "../../approval/index.js";
import { compareMoney } from "../../money/index.js";
import { type ApprovalSlip, slipContent } from "../approval-slip.js";
import type { OrderContext } from "../order-context.js";
import { type OrderRule, someFired } from "./order-rule.js";

/** The warehouse ships only against a signed approval slip that states the term and covers the order (Art. 12). */
export const slipSigned: OrderRule = {
  fails: (context, use) => context.facts.slip === undefined || someFired(slipSigned.looksAt(context, use)),
  looksAt: (context, { citation }) => {
    const { facts, policy } = context;
    const { onCredit } = context.amounts();
    const { order, slip } = facts;
    const named = { order: order.id, use: policy.slipUse };
    if (slip === undefined) return [{ code: "slip-missing", citation, facts: named, fired: true }];
    const { amount: slipAmount, term: slipTerm } = slip;
    const terms = { order: order.id, slipTerm, slipAmount, term: order.term ?? null, amount: onCredit };
    const signed = checkSlip(slip, context);
    return [
      ...(signed.outcome === "accept"
        ? [{ code: "slip-signed", citation, facts: named, fired: false } as const]
        : [
            { code: "slip-not-signed", citation, facts: named, fired: true } as const,
            ...signed.reasons.map((reason) => ({ ...reason, fired: true })),
          ]),
      covers(slip, context)
        ? { code: "slip-covers", citation, facts: terms, fired: false }
        : { code: "slip-does-not-cover", citation, facts: terms, fired: true },
    ];
  },
};

function checkSlip({ approval, amount, term }: ApprovalSlip, { facts, policy }: OrderContext): ApprovalCheck {
  const { asOf, order } = facts;
  const content = slipContent({ order: order.id, term, amount });
  return checkApproval({ approval, use: policy.slipUse, subject: order.id, amount, content, asOf });
}

function covers({ amount, term }: ApprovalSlip, { amounts, facts: { order } }: OrderContext): boolean {
  const { onCredit } = amounts();
  return (
    (order.term ?? 0) <= term && amount.currency === onCredit.currency && compareMoney(onCredit, amount) <= 0
  );
}
