import type { OpenItem } from "../ledger/index.js";
import { type Money, sumMoney } from "../money/index.js";

/** Where the charges on an item are looked for. */
export interface ChargedFacts {
  readonly item: OpenItem;
  readonly kind: "interest" | "fee";
  /** Open and settled items; whatever is no charge of this kind on this item is passed over. */
  readonly items: readonly OpenItem[];
}

/**
 * What was charged on an item so far, paid, waived or open.
 *
 * @throws MisuseError `currency-mismatch` for a charge in another currency than the item's.
 * @example
 * import { chargedSoFar, money, plainDate } from "receivables";
 *
 * const day = plainDate("2026-04-01");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", issuedOn: day, postedOn: day,
 *   dueOn: day, original: money("100", "USD"), open: money("100", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const fee = { ...item, id: "F-1", original: money("10", "USD"), charge: { kind: "fee", item: "INV-7" } } as const;
 * chargedSoFar({ item, kind: "fee", items: [item, fee] }); // => { amount: "10.00", currency: "USD" }
 */
export function chargedSoFar({ item, kind, items }: ChargedFacts): Money {
  const charges = items.filter(({ charge }) => charge?.kind === kind && charge.item === item.id);
  return sumMoney(
    charges.map(({ original }) => original),
    item.original.currency,
  );
}
