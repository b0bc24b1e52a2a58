import { type PlainDate, addDays, daysBetween } from "../../calendar/index.js";
import type { LedgerDocument } from "../../ledger/index.js";
import { refuseUnlessPositive, roundMoney } from "../../money/index.js";
import type { PlacedOrder, SimulationHistory } from "./simulation-history.js";

/** What an imagined firm is like. */
export interface ImaginedFirm {
  /** Any whole number; the same one gives the same history. */
  readonly seed: number;
  readonly customers: number;
  /** The first and the last day on which orders are placed. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Of every amount. */
  readonly currency: string;
  /** Calendar days after its invoice on which a sale is due. */
  readonly term: number;
}

/**
 * A history of customers who behave by a simple model and not by any facts, for trying policies out: each has a size, a
 * rhythm and a habit of paying early or late, drawn once from the seed. Orders are billed on their day; about one in
 * sixty is never paid. Nothing of it is known of anybody: a report on it tells about the model.
 *
 * @throws MisuseError `not-a-date`.
 * @example
 * import { imagineHistory, plainDate } from "receivables";
 *
 * const [from, to] = [plainDate("2026-01-01"), plainDate("2026-03-31")];
 * const firm = { seed: 7, customers: 3, from, to, currency: "USD", term: 30 };
 * const history = imagineHistory(firm);
 * history.orders.length === imagineHistory(firm).orders.length; // => true
 * history.orders.every(({ placedOn }) => from <= placedOn && placedOn <= to); // => true
 */
export function imagineHistory(firm: ImaginedFirm): SimulationHistory {
  const { currency, customers, from, seed, term, to } = firm;
  const next = drawsOf(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const documents: LedgerDocument[] = [];
  const orders: PlacedOrder[] = [];
  const days = daysBetween(from, to);
  for (let c = 1; c <= customers; c += 1) {
    const customer = `C${String(c).padStart(4, "0")}`;
    const [size, rhythm, habit] = [between(20, 400), between(12, 60), between(-12, 18)];
    let n = 0;
    for (
      let at = between(0, rhythm);
      at <= days;
      at += between(Math.ceil(rhythm / 2), Math.ceil(rhythm * 1.5))
    ) {
      n += 1;
      const id = `${customer}-${n}`;
      const on = addDays(from, at);
      const cents = between(size * 50, size * 150);
      const amount = roundMoney(
        `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`,
        currency,
        "half-up",
      );
      refuseUnlessPositive(amount, "currency");
      const sale = { id: `O-${id}`, customer, kind: "sale", status: "open", ordered: amount, term } as const;
      orders.push({ order: sale, placedOn: on, invoices: [id] });
      documents.push({
        kind: "invoice",
        id,
        customer,
        receivable: "trade",
        issuedOn: on,
        postedOn: on,
        dueOn: addDays(on, term),
        amount,
      });
      if (between(1, 60) === 1) continue;
      const paidOn = addDays(on, Math.max(1, term + habit + between(-10, 10)));
      documents.push({
        kind: "payment",
        id: `P-${id}`,
        customer,
        postedOn: paidOn,
        amount,
        settles: [{ item: id, amount }],
      });
    }
  }
  return { booksFrom: from, from, to, documents, orders };
}

/** Numbers from 0 to below 1, each the same for the same seed: a counter whose bits are mixed (splitmix32). */
function drawsOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
