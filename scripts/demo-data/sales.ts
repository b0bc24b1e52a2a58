import {
  addBusinessDays,
  addDays,
  type DecimalString,
  type DeliveryNote,
  type Invoice,
  lineAmount,
  type Money,
  multiplyDecimals,
  type Note,
  type NoteLine,
  type PlainDate,
  plainDate,
  sumMoney,
} from "receivables";
import { COPIES_PER_CARTON } from "./books.js";
import { AS_OF, CALENDAR, FIRST_DAY } from "./calendar.js";
import type { Trader } from "./customers.js";
import { type Dice, dice } from "./dice.js";
import { copyPrice, favouritesOf } from "./prices.js";
import { CURRENCY } from "./yuan.js";

/** Goods delivered against an order, and the invoice for them, which is made on the next business day. */
export interface Sale {
  readonly order: string;
  readonly note: DeliveryNote;
  readonly invoice: Invoice;
}

/** Days from one order to the next, by the customer's size. */
const GAPS: Readonly<Record<Trader["size"], readonly [number, number]>> = {
  1: [22, 38],
  2: [18, 30],
  3: [14, 24],
  4: [10, 18],
};

/** Everything that was delivered to a customer by the end of the month. */
export function salesOf(trader: Trader): readonly Sale[] {
  const chance = dice(`sales ${trader.customer.id}`);
  const first = trader.isNew ? plainDate("2026-09-08") : FIRST_DAY;
  const sales: Sale[] = [];
  for (
    let day = addDays(first, chance.int(0, 16));
    day < AS_OF;
    day = addDays(day, chance.int(...GAPS[trader.size]))
  ) {
    const date = addBusinessDays(day, 0, CALENDAR);
    if (date <= AS_OF) sales.push(saleOf(trader, sales.length + 1, date, chance));
  }
  return sales;
}

/** What goods on a note cost: each line at the price of its day and quantity. */
export function worthOf(trader: Trader, { lines, date }: Note): Money {
  return sumMoney(
    lines.map(({ item, quantity, unit }) => {
      const copies = copiesIn(quantity, unit);
      return lineAmount(copies, copyPrice(trader, item, date, copies), CURRENCY, "half-up");
    }),
    CURRENCY,
  );
}

/** How many copies a quantity is. */
export function copiesIn(quantity: DecimalString, unit: string | undefined): DecimalString {
  return unit === "carton" ? multiplyDecimals(quantity, String(COPIES_PER_CARTON)) : quantity;
}

function saleOf(trader: Trader, number: number, date: PlainDate, chance: Dice): Sale {
  const { customer, terms } = trader;
  const place = `${customer.id}-${String(number).padStart(2, "0")}`;
  const note: DeliveryNote = {
    kind: "delivery",
    id: `DN-${place}`,
    customer: customer.id,
    date,
    currency: CURRENCY,
    form: chance.chance(15) ? "fax" : "original",
    signed: true,
    sealed: true,
    lines: linesOf(trader, chance),
  };
  const invoicedOn = addBusinessDays(date, 1, CALENDAR);
  const invoice: Invoice = {
    kind: "invoice",
    id: `INV-${place}`,
    customer: customer.id,
    receivable: "trade",
    issuedOn: invoicedOn,
    postedOn: invoicedOn,
    amount: worthOf(trader, note),
    terms,
    reference: `SO-${place}`,
  };
  return { order: `SO-${place}`, note, invoice };
}

function linesOf(trader: Trader, chance: Dice): readonly NoteLine[] {
  const favourites = favouritesOf(trader);
  const start = chance.int(0, favourites.length - 1);
  const count = chance.int(trader.size, 2 * trader.size);
  const items = [...favourites, ...favourites].slice(start, start + count).map((book) => book.item);
  return items.map((item) =>
    trader.size > 2 && chance.chance(25)
      ? { item, quantity: String(chance.int(1, trader.size)), unit: "carton" }
      : { item, quantity: String(chance.int(...copiesPerLine(trader))), unit: "copy" },
  );
}

function copiesPerLine({ kind, size }: Trader): readonly [number, number] {
  if (kind === "library") return [3, 20];
  if (kind === "school") return [30, 60 * size];
  return [8, 30 * size];
}
