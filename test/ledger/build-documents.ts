import { type Instalments, type PlainDate, plainDate } from "receivables/calendar";
import {
  type Allocation,
  type Bill,
  type CreditNote,
  type Dispute,
  type Invoice,
  type LedgerDocument,
  type OpenItem,
  type Payment,
  type Position,
  type Refund,
  type Reversal,
  type Settles,
  type WriteOff,
  positionAsOf,
} from "receivables/ledger";
import { money } from "receivables/money";

/** A day of January 2026 by its number, or any day by its text. */
export function day(which: number | string): PlainDate {
  return plainDate(typeof which === "number" ? `2026-01-${String(which).padStart(2, "0")}` : which);
}

/** What is settled, as `["INV-1", "40"]`. */
export function settling(...lines: readonly (readonly [item: string, amount: string])[]): readonly Settles[] {
  return lines.map(([item, amount]) => ({ item, amount: money(amount, "CNY") }));
}

/** Instalments, as `["30", 10]` for 30 percent due net 10 days. */
export function inParts(...parts: readonly (readonly [percent: string, days: number])[]): Instalments {
  return {
    kind: "instalments",
    instalments: parts.map(([percent, days]) => ({ percent, due: { kind: "net", days } })),
  };
}

type Rest<T extends LedgerDocument> = Partial<Omit<T, "id" | "kind" | "amount" | "postedOn">>;

export function invoice(
  id: string,
  amount: string,
  on: number | string,
  { terms, ...rest }: Rest<Invoice> = {},
): Invoice {
  const due = terms === undefined ? { dueOn: day(31) } : { terms };
  return {
    kind: "invoice",
    id,
    customer: "C1",
    receivable: "trade",
    postedOn: day(on),
    issuedOn: day(on),
    amount: money(amount, "CNY"),
    ...due,
    ...rest,
  };
}

export function payment(id: string, amount: string, on: number | string, rest: Rest<Payment> = {}): Payment {
  return { kind: "payment", id, customer: "C1", postedOn: day(on), amount: money(amount, "CNY"), ...rest };
}

export function creditNote(
  id: string,
  amount: string,
  on: number | string,
  rest: Rest<CreditNote> = {},
): CreditNote {
  return {
    kind: "credit-note",
    id,
    customer: "C1",
    postedOn: day(on),
    issuedOn: day(on),
    amount: money(amount, "CNY"),
    because: "return",
    ...rest,
  };
}

export function bill(id: string, amount: string, on: number | string, rest: Rest<Bill> = {}): Bill {
  return {
    kind: "bill",
    id,
    customer: "C1",
    postedOn: day(on),
    dueOn: day("2026-03-31"),
    amount: money(amount, "CNY"),
    ...rest,
  };
}

export function refund(id: string, amount: string, on: number | string, rest: Rest<Refund> = {}): Refund {
  return { kind: "refund", id, customer: "C1", postedOn: day(on), amount: money(amount, "CNY"), ...rest };
}

export function allocation(
  id: string,
  from: string,
  settles: readonly Settles[],
  on: number | string,
  rest: Rest<Allocation> = {},
): Allocation {
  return { kind: "allocation", id, customer: "C1", postedOn: day(on), from, settles, ...rest };
}

export function writeOff(
  id: string,
  settles: readonly Settles[],
  on: number | string,
  rest: Rest<WriteOff> = {},
): WriteOff {
  return {
    kind: "write-off",
    id,
    customer: "C1",
    postedOn: day(on),
    because: "small difference",
    settles,
    ...rest,
  };
}

export function reversal(
  id: string,
  reverses: string,
  on: number | string,
  rest: Rest<Reversal> = {},
): Reversal {
  return { kind: "reversal", id, customer: "C1", postedOn: day(on), reverses, ...rest };
}

export function dispute(
  id: string,
  item: string,
  amount: string,
  on: number | string,
  rest: Rest<Dispute> = {},
): Dispute {
  return {
    kind: "dispute",
    id,
    customer: "C1",
    postedOn: day(on),
    item,
    amount: money(amount, "CNY"),
    because: "damaged",
    ...rest,
  };
}

/** What is open, as `{ "INV-1": "60.00" }`. */
export function openOf(items: readonly OpenItem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(items.map(({ id, open }) => [id, open.amount]));
}

/** The position of documents on a day of January 2026. */
export function positionOn(which: number | string, ...documents: readonly LedgerDocument[]): Position {
  return positionAsOf({ documents }, day(which));
}

/** What is open of documents on a day of January 2026. */
export function openOn(
  which: number | string,
  ...documents: readonly LedgerDocument[]
): Readonly<Record<string, string>> {
  return openOf(positionOn(which, ...documents).items);
}
