import type { Finding } from "../decision/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { OpenItem, Position } from "../ledger/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionDiscount, CollectionReceipt } from "./collection-receipt.js";
import type { CollectionList, ItemBefore } from "./collection-list.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { CollectionListCode } from "./collection.reason.js";
import { discountFindings } from "./discount-findings.js";
import { listOf } from "./list-of.js";
import { receiptFindings } from "./receipt-findings.js";
import { positiveOnce } from "./positive-once.js";

/** What the list is made from. */
export interface CollectionListFacts {
  readonly receipts: readonly CollectionReceipt[];
  readonly discounts: readonly CollectionDiscount[];
  /** What the ledger had open before the collected money was posted. */
  readonly position: Pick<Position, "items">;
  readonly asOf: PlainDate;
}

/**
 * Fills in the collection detail list 应收帐款回款明细表 from receipts and discounts (Art. 20). Every receipt counts
 * once, whether something is wrong with it or not, so that the totals are the sum of the receipts. A receipt or
 * discount dated after `asOf` does not count, and neither does a discount that does not stand: it needs a reason in
 * writing and, unless it is within the authority of the role that granted it, an approval of this very discount, at
 * least as high, and closed on the day of the discount or before.
 *
 * @throws MisuseError `id-of-two` where one id stands for two receipts or discounts, `amount-not-positive`.
 * @example
 * import { makeCollectionList, money, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const amount = money("100.00", "CNY");
 * const receipt = {
 *   id: "R1", customer: "Linden", salesman: "wang", on, reportedOn: on, means: "cash", amount, lines: [],
 * } as const;
 * const policy = { id: "firm", version: "1" };
 * const discounts = { authority: null, signedWithinAuthority: true, reasonNeeded: true, use: "discount" };
 * const facts = { receipts: [receipt], discounts: [], position: { items: [] }, asOf: on };
 * const { totals } = makeCollectionList(facts, { policy, discounts });
 * totals.map(({ cash, collected }) => [cash.amount, collected.amount]); // => [["100.00", "100.00"]]
 */
export function makeCollectionList(
  { receipts, discounts, position, asOf }: CollectionListFacts,
  { policy, discounts: rules }: Pick<CollectionPolicy, "policy" | "discounts">,
): CollectionList {
  const taken = positiveOnce(receipts, "receipts");
  const granted = positiveOnce(discounts, "discounts");
  const items = position.items.map(before);
  const index = new Map(items.map((item) => [item.item, item]));
  const standing: CollectionDiscount[] = [];
  const findings: Finding<CollectionListCode>[] = [
    ...taken.twice.map(({ id, customer, amount }) =>
      collectionFinding("receipt-entered-twice", "Art. 20", [id], { receipt: id, customer, amount }),
    ),
    ...granted.twice.map(({ id, item, amount }) =>
      collectionFinding("discount-entered-twice", "Art. 20", [id], { discount: id, item, amount }),
    ),
    ...taken.rows.flatMap((receipt) => receiptFindings(receipt, index, asOf)),
  ];
  for (const discount of granted.rows) {
    const faults = discountFindings(discount, index.get(discount.item), { rules, asOf });
    if (faults.length === 0) standing.push(discount);
    findings.push(...faults);
  }
  return listOf({
    asOf,
    policy,
    receipts: taken.rows.filter(({ on }) => on <= asOf),
    discounts: standing,
    items,
    findings,
  });
}

function before({ id, customer, issuedOn, open }: OpenItem): ItemBefore {
  return { item: id, customer, issuedOn, open };
}
