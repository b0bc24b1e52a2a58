import type { PlainDate } from "../calendar/index.js";
import { grouped } from "../decision/index.js";
import { type Bill, type Ledger, type OpenItem, type Payment, positionAsOf } from "../ledger/index.js";
import { type Money, minMoney, signOfMoney, sumMoney } from "../money/index.js";
import type { CollectionReceipt } from "./collection-receipt.js";

/** A document that posts a receipt. */
export type Posting = Payment | Bill;

/** What the ledger says of receipts as of a day. */
export interface ReceiptPostings {
  readonly of: (receipt: string) => readonly Posting[];
  readonly item: (id: string) => OpenItem | undefined;
  /** What postings settled of an item or of all items of a document. */
  readonly cleared: (
    postings: readonly Posting[],
    line: { readonly item: string; readonly amount: Money },
  ) => Money;
}

/** Payments and bills that stand on a day, by the receipt that they post. */
export function receiptPostings(
  ledger: Ledger,
  receipts: readonly CollectionReceipt[],
  asOf: PlainDate,
): ReceiptPostings {
  const { items, settled } = positionAsOf(ledger, asOf);
  const all = [...items, ...settled];
  const known = new Set(receipts.map(({ id }) => id));
  const stands = standing(ledger, asOf);
  const postings = ledger.documents.filter(
    (document): document is Posting =>
      (document.kind === "payment" || document.kind === "bill") && stands(document.id),
  );
  const byReceipt = grouped(postings, ({ id, reference }) =>
    reference !== undefined && known.has(reference) ? reference : known.has(id) ? id : undefined,
  );
  const index = new Map(all.map((item) => [item.id, item]));
  const byDocument = grouped(all, ({ document }) => document);
  return {
    of: (receipt) => byReceipt.get(receipt) ?? [],
    item: (id) => index.get(id) ?? byDocument.get(id)?.[0],
    cleared: (own, { item, amount }) => {
      const ids = new Set(own.flatMap(({ id }) => [id, `${id}#credit`]));
      const found = index.get(item);
      const settlements = (found === undefined ? (byDocument.get(item) ?? []) : [found])
        .flatMap((claim) => claim.settlements)
        .filter(({ by, against, amount: part }) => {
          return part.currency === amount.currency && (ids.has(by) || ids.has(against ?? ""));
        })
        .map((settlement) => settlement.amount)
        .filter((part) => signOfMoney(part) > 0);
      return minMoney(amount, sumMoney(settlements, amount.currency));
    },
  };
}

/** Whether a document was posted by the day and not taken out by a reversal that itself stands. */
function standing({ documents }: Ledger, asOf: PlainDate): (id: string) => boolean {
  const posted = documents.filter(
    ({ status = "posted", postedOn }) => status === "posted" && postedOn <= asOf,
  );
  const ids = new Set(posted.map(({ id }) => id));
  const reversals = grouped(posted, (document) =>
    document.kind === "reversal" ? document.reverses : undefined,
  );
  const stands = (id: string): boolean =>
    ids.has(id) && !(reversals.get(id) ?? []).some((own) => stands(own.id));
  return stands;
}
