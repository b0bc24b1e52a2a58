import { type Approval, checkApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import { type Money, compareMoney, multiplyMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import { type CollectionDiscount, discountContent } from "./collection-receipt.js";
import type { ItemBefore } from "./collection-list.js";
import type { DiscountRules } from "./collection.policy.js";
import type { DiscountCode } from "./collection.reason.js";

/** Why a discount does not stand; none for one that does. */
export function discountFindings(
  discount: CollectionDiscount,
  item: ItemBefore | undefined,
  { rules, asOf }: { readonly rules: DiscountRules; readonly asOf: PlainDate },
): readonly Finding<DiscountCode>[] {
  const { id, customer, amount, on, by, role } = discount;
  const facts = { discount: id, customer, item: discount.item, amount, by, role };
  const found = (code: DiscountCode): Finding<DiscountCode> =>
    collectionFinding(code, "Art. 20", [id], facts);
  if (on > asOf) {
    return [collectionFinding("discount-in-the-future", "Art. 20", [id], { ...facts, on, asOf }, [asOf, on])];
  }
  const before = item?.customer === customer && item.open.currency === amount.currency ? item.open : null;
  const unsigned = rules.signedWithinAuthority || !withinAuthority(discount, before, rules);
  return [
    ...(rules.reasonNeeded && (discount.reason ?? "").trim() === ""
      ? [found("discount-without-reason")]
      : []),
    ...(before === null ? [found("discount-for-unknown-item")] : []),
    ...(before !== null && compareMoney(amount, before) > 0
      ? [
          collectionFinding("discount-above-open", "Art. 20", [id], { ...facts, open: before }, [
            before,
            amount,
          ]),
        ]
      : []),
    ...(unsigned && discount.approval === null ? [found("discount-without-approval")] : []),
    ...(unsigned && discount.approval !== null
      ? approvalFindings(discount, discount.approval, rules, asOf)
      : []),
  ];
}

function withinAuthority(
  { role, amount }: CollectionDiscount,
  open: Money | null,
  { authority }: DiscountRules,
): boolean {
  return (authority ?? []).some((own) => {
    if (own.role !== role || open === null) return false;
    const fits = (bound: Money): boolean =>
      bound.currency === amount.currency && compareMoney(amount, bound) <= 0;
    return (
      (own.upTo === null || fits(own.upTo)) &&
      (own.share === null || fits(multiplyMoney(open, own.share, "down")))
    );
  });
}

function approvalFindings(
  discount: CollectionDiscount,
  approval: Approval,
  { use }: DiscountRules,
  asOf: PlainDate,
): readonly Finding<DiscountCode>[] {
  const { id, customer, item, amount, on } = discount;
  const { request } = approval;
  const bound = request.content !== undefined && { content: discountContent(discount) };
  const { status, reasons } = checkApproval({ approval, use, subject: id, amount, ...bound, asOf });
  const why = new Set(reasons.map(({ code }) => code));
  const facts = { discount: id, customer, item, amount, on, request: request.id };
  if (why.has("approval-of-other-use") || why.has("approval-of-other-subject")) {
    const other = { ...facts, use: request.use, subject: request.subject };
    return [collectionFinding("discount-approval-of-another", "Art. 20", [id], other, [id, request.subject])];
  }
  const approved = request.amount ?? null;
  const { closedOn } = status;
  const isOther = why.has("approval-of-other-content") || why.has("approval-not-borne-out");
  const outcome = status.outcome === "approved" && isOther ? "refuse" : status.outcome;
  const faults = [
    why.has("approval-below-amount") &&
      collectionFinding("discount-above-approval", "Art. 20", [id], { ...facts, approved }, [
        approved,
        amount,
      ]),
    outcome !== "approved" &&
      collectionFinding("discount-not-approved", "Art. 20", [id], { ...facts, outcome }, [
        "approved",
        outcome,
      ]),
    outcome === "approved" &&
      closedOn !== null &&
      closedOn > on &&
      collectionFinding("discount-approved-late", "Art. 20", [id], { ...facts, closedOn }, [on, closedOn]),
  ];
  return faults.filter((fault) => fault !== false);
}
