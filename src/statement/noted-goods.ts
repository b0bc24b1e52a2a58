import { type Period, periodContains } from "../calendar/index.js";
import { type DecimalString, subtractDecimals } from "../money/index.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { Note, NoteLine } from "./note.js";
import { type GoverningPrice, type PricedGoods, governingPrice } from "./price-book.js";
import type { StatementPolicy } from "./statement.policy.js";

/** Goods on a note as a statement should have them. */
export interface NotedGoods {
  readonly note: Note;
  readonly line: NoteLine;
  /** With a statement's sign: negative on a return note. */
  readonly quantity: DecimalString;
  /** `undefined` where no paper has a price for them. */
  readonly price: GoverningPrice | undefined;
}

/** What a statement is about. */
export interface StatementScope {
  readonly customer: string;
  readonly currency: string;
  readonly period: Period;
}

/** The goods of a note, with the price that governs each. */
export function notedGoods(note: Note, index: EvidenceIndex, policy: StatementPolicy): NotedGoods[] {
  return note.lines.map((line) => notedLine(note, line, index, policy));
}

/** The goods of one line of a note. */
export function notedLine(
  note: Note,
  line: NoteLine,
  { book, sizes }: EvidenceIndex,
  policy: StatementPolicy,
): NotedGoods {
  return {
    note,
    line,
    quantity: note.kind === "return" ? subtractDecimals("0", line.quantity) : line.quantity,
    price: governingPrice(pricedGoods(note, line), book, sizes, policy.priceBasis),
  };
}

/** What the price of a note's line depends on. */
export function pricedGoods(note: Note, line: NoteLine): PricedGoods {
  return {
    item: line.item,
    customer: note.customer,
    currency: note.currency,
    date: note.date,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    document: note.id,
  };
}

/** Whether a note of the customer belongs on a statement: it is in its currency and of its period. */
export function isInScope(
  { currency, period }: StatementScope,
  note: Pick<Note, "currency" | "date">,
): boolean {
  return note.currency === currency && periodContains(period, note.date);
}
