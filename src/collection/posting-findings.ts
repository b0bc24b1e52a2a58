import { addDays } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import { compareMoney, signOfMoney, sumMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionReceipt } from "./collection-receipt.js";
import type { CollectionReconciliationCode } from "./collection.reason.js";
import { mergedLines } from "./merged-lines.js";
import type { Posting, ReceiptPostings } from "./receipt-postings.js";

type Found = Finding<CollectionReconciliationCode>;

/** Where the ledger does not say of a receipt what the receipt says. */
export function postingFindings(
  receipt: CollectionReceipt,
  ledger: ReceiptPostings,
  postedWithinDays: number | null,
): readonly Found[] {
  const { id, customer, on, amount } = receipt;
  const lines = mergedLines(receipt);
  const postings = ledger.of(id);
  const base = { receipt: id, customer, amount };
  if (postings.length === 0) {
    return [
      collectionFinding("receipt-not-posted", "Art. 20", [id], { ...base, on }, [amount, null]),
      ...lines.flatMap(({ item }, at) => beforeInvoice(id, { item, at, on }, ledger)),
    ];
  }
  const same = postings.filter((own) => own.amount.currency === amount.currency);
  const posted = sumMoney(
    same.map((own) => own.amount),
    amount.currency,
  );
  const documents = postings.map((own) => own.id).sort();
  const differs = same.length < postings.length || compareMoney(posted, amount) !== 0;
  const twice = postings.length > 1 && compareMoney(posted, amount) > 0;
  return [
    ...(differs
      ? [
          collectionFinding(
            twice ? "receipt-posted-twice" : "posted-amount-differs",
            "Art. 20",
            [id],
            { ...base, posted, documents },
            [amount, posted],
          ),
        ]
      : []),
    ...postings.flatMap((own) => documentFindings(receipt, own, ledger, postedWithinDays)),
    ...lines.flatMap((line, at): readonly Found[] => {
      const cleared = ledger.cleared(postings, line);
      const short = compareMoney(cleared, line.amount) < 0;
      const facts = { ...base, item: line.item, line: line.amount, cleared };
      return [
        ...(short
          ? [
              collectionFinding("account-not-cleared", "Art. 20", [id, line.item, `${at}`], facts, [
                line.amount,
                cleared,
              ]),
            ]
          : []),
        ...beforeInvoice(id, { item: line.item, at, on }, ledger),
      ];
    }),
  ];
}

function documentFindings(
  { id, customer, on, amount }: CollectionReceipt,
  posting: Posting,
  ledger: ReceiptPostings,
  within: number | null,
): readonly Found[] {
  const { id: document, postedOn, settles = [] } = posting;
  const facts = { receipt: id, document, customer, amount, on };
  const late = within !== null && postedOn > addDays(on, within);
  return [
    ...(posting.customer === customer
      ? []
      : [
          collectionFinding(
            "posted-customer-differs",
            "Art. 20",
            [id, document],
            { ...facts, posted: posting.customer },
            [customer, posting.customer],
          ),
        ]),
    ...(postedOn < on || late
      ? [
          collectionFinding("posted-day-differs", "Art. 20", [id, document], { ...facts, postedOn }, [
            on,
            postedOn,
          ]),
        ]
      : []),
    ...settles
      .filter((settled) => signOfMoney(settled.amount) > 0)
      .flatMap(({ item }, at) => beforeInvoice(document, { item, at, on: postedOn }, ledger)),
  ];
}

function beforeInvoice(
  payment: string,
  { item, at, on }: { readonly item: string; readonly at: number; readonly on: CollectionReceipt["on"] },
  ledger: ReceiptPostings,
): readonly Found[] {
  const found = ledger.item(item);
  if (found === undefined || found.issuedOn <= on) return [];
  const { issuedOn } = found;
  const facts = { receipt: payment, customer: found.customer, item, on, issuedOn };
  return [
    collectionFinding("payment-before-invoice", "Art. 20", [payment, item, `${at}`], facts, [issuedOn, on]),
  ];
}
