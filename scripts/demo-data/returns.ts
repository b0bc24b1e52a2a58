import { addBusinessDays, addDays, type CreditNote, type PlainDate, type ReturnNote } from "receivables";
import { AS_OF, CALENDAR } from "./calendar.js";
import type { Trader } from "./customers.js";
import { dice } from "./dice.js";
import { type Sale, worthOf } from "./sales.js";
import { CURRENCY } from "./yuan.js";

/** Goods that came back, and the credit note for them. */
export interface Return {
  readonly note: ReturnNote;
  readonly credit: Omit<CreditNote, "settles">;
  /** The invoice on which they were charged. */
  readonly invoice: string;
}

/** From here on quotations have another price, and what came back would be credited at another than it was sold for. */
const SMALLEST_BREAK = 50;
const NEW_PRICES = "2026-09-01" as PlainDate;

/** Some of what bookshops could not sell, a part of one line each, at the price that it was sold for. */
export function returnsOf(trader: Trader, sales: readonly Sale[]): readonly Return[] {
  if (trader.kind !== "bookshop") return [];
  const chance = dice(`returns ${trader.customer.id}`);
  return sales.flatMap(({ note, invoice }) => {
    const line = note.lines.find(
      ({ quantity, unit }) => unit === "copy" && Number(quantity) >= 15 && Number(quantity) < SMALLEST_BREAK,
    );
    const date = addBusinessDays(addDays(note.date, chance.int(9, 26)), 0, CALENDAR);
    const comesBack = chance.chance(16);
    const part = chance.int(15, 40);
    if (!comesBack || line === undefined || date > AS_OF || date < NEW_PRICES !== note.date < NEW_PRICES)
      return [];
    const back: ReturnNote = {
      kind: "return",
      id: note.id.replace("DN", "RN"),
      customer: trader.customer.id,
      date,
      currency: CURRENCY,
      form: "original",
      signed: true,
      sealed: true,
      lines: [{ ...line, quantity: String(Math.ceil((Number(line.quantity) * part) / 100)) }],
    };
    const credit: Return["credit"] = {
      kind: "credit-note",
      id: note.id.replace("DN", "CN"),
      customer: trader.customer.id,
      issuedOn: date,
      postedOn: date,
      amount: worthOf(trader, back),
      because: "return",
      reference: back.id,
    };
    return [{ note: back, credit, invoice: invoice.id }];
  });
}
