import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import { compareMoney, sumMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionReceipt } from "./collection-receipt.js";
import type { ItemBefore } from "./collection-list.js";
import type { CollectionListCode } from "./collection.reason.js";

/** What is wrong with a receipt beside the ledger before collecting. */
export function receiptFindings(
  { id, customer, on, amount, lines }: CollectionReceipt,
  items: ReadonlyMap<string, ItemBefore>,
  asOf: PlainDate,
): readonly Finding<CollectionListCode>[] {
  const receipt = { receipt: id, customer };
  if (on > asOf) {
    return [
      collectionFinding("receipt-in-the-future", "Art. 20", [id], { ...receipt, on, asOf, amount }, [
        asOf,
        on,
      ]),
    ];
  }
  const own = lines.filter((line) => line.amount.currency === amount.currency);
  const lineSum = sumMoney(
    own.map((line) => line.amount),
    amount.currency,
  );
  return [
    ...(compareMoney(lineSum, amount) > 0
      ? [
          collectionFinding(
            "receipt-lines-above-amount",
            "Art. 20",
            [id],
            { ...receipt, amount, lines: lineSum },
            [amount, lineSum],
          ),
        ]
      : []),
    ...lines.flatMap((line, at): readonly Finding<CollectionListCode>[] => {
      const found = items.get(line.item);
      const about = [id, line.item, `${at}`];
      const facts = { ...receipt, item: line.item, amount: line.amount };
      if (found === undefined)
        return [collectionFinding("receipt-for-unknown-item", "Art. 20", about, facts)];
      const { open, issuedOn } = found;
      const faults = [
        found.customer !== customer &&
          collectionFinding(
            "receipt-for-other-customer",
            "Art. 20",
            about,
            { ...facts, owner: found.customer },
            [found.customer, customer],
          ),
        (open.currency !== line.amount.currency || amount.currency !== line.amount.currency) &&
          collectionFinding(
            "receipt-in-other-currency",
            "Art. 20",
            about,
            { ...facts, collected: amount, currency: open.currency },
            [open.currency, line.amount.currency],
          ),
        issuedOn > on &&
          collectionFinding("payment-before-invoice", "Art. 20", about, { ...facts, on, issuedOn }, [
            issuedOn,
            on,
          ]),
      ];
      return faults.filter((fault) => fault !== false);
    }),
  ];
}
