import type { OpenItem } from "receivables/ledger";
import { dice } from "../../scripts/demo-data/dice.js";
import { AS_OF_DAY } from "./as-of.js";
import { dateOfDay } from "./dates.js";
import { customerId, itemColumns, itemId, moneyOf } from "./open-items.js";

/** Receipts by column, in the order in which they were posted within each customer. */
export interface ReceiptColumns {
  readonly count: number;
  readonly customer: Int32Array;
  readonly postedDay: Int32Array;
  /** Minor units, above zero. */
  readonly amount: Float64Array;
}

const ITEMS_A_RECEIPT = 10;
const THREE_MONTHS = 90;

/** One receipt for ten items, the same for the same size: each pays four claims of common size, more or less. */
export function receiptColumns(items: number): ReceiptColumns {
  const { int } = dice("receipts");
  const { customers } = itemColumns(items);
  const count = Math.floor(items / ITEMS_A_RECEIPT);
  const columns: ReceiptColumns = {
    count,
    customer: new Int32Array(count),
    postedDay: new Int32Array(count),
    amount: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    columns.customer[i] = int(0, customers - 1);
    columns.postedDay[i] = AS_OF_DAY - int(0, THREE_MONTHS);
    columns.amount[i] = int(100_000, 3_000_000);
  }
  return columns;
}

/** A receipt's id; ids ascend with the places and come before those of invoices. */
export function receiptId(place: number): string {
  return `IN-${String(place + 1).padStart(6, "0")}`;
}

/** The receipts, and the claims of {@link itemColumns} of which none is contested, sorted by id as a position holds them. */
export function claimsAndReceipts(count: number): readonly OpenItem[] {
  const claims = itemColumns(count);
  const receipts = receiptColumns(count);
  const zero = moneyOf(0, "USD");
  const itemOf = (id: string, customer: number, minor: number, due: number): OpenItem => {
    const posted = dateOfDay(minor < 0 ? due : due - 30);
    const amount = moneyOf(minor, "USD");
    return {
      id,
      document: id,
      source: minor < 0 ? "payment" : "invoice",
      kind: "trade",
      customer: customerId(customer),
      issuedOn: posted,
      postedOn: posted,
      dueOn: dateOfDay(due),
      original: amount,
      open: amount,
      disputed: zero,
      settlements: [],
    };
  };
  return [
    ...Array.from(receipts.amount, (minor, i) =>
      itemOf(receiptId(i), receipts.customer[i] ?? 0, -minor, receipts.postedDay[i] ?? 0),
    ),
    ...Array.from(claims.amount, (minor, i) =>
      itemOf(itemId(i), claims.customer[i] ?? 0, Math.abs(minor), claims.dueDay[i] ?? 0),
    ),
  ];
}
