import type { OpenItem } from "receivables/ledger";
import type { Money } from "receivables/money";
import { dice } from "../../scripts/demo-data/dice.js";
import { AS_OF_DAY } from "./as-of.js";
import { dateOfDay } from "./dates.js";

const HANDLERS = 200;
const ITEMS_A_CUSTOMER = 100;
const TWO_YEARS = 730;

/** Open items by column, in the order of their ids: what {@link openItems} makes objects of. */
export interface ItemColumns {
  readonly count: number;
  /** Customers are 0, 1, … */
  readonly customers: number;
  readonly customer: Int32Array;
  /** Days from 1970-01-01; a credit is due when it was posted. */
  readonly dueDay: Int32Array;
  /** Minor units, negative for a credit. */
  readonly amount: Float64Array;
  /** One in a hundred is contested as a whole. */
  readonly disputed: Uint8Array;
  readonly handler: Uint8Array;
}

/**
 * So many items, the same for the same size: of a hundredth as many customers, drawn evenly, so that items of one
 * customer lie far apart; amounts of ten to hundreds of thousands with most in the thousands; due within two years on both sides
 * of the day, three in a hundred credits.
 */
export function itemColumns(count: number): ItemColumns {
  const { int, chance } = dice("open items");
  const customers = Math.max(1, Math.floor(count / ITEMS_A_CUSTOMER));
  const columns: ItemColumns = {
    count,
    customers,
    customer: new Int32Array(count),
    dueDay: new Int32Array(count),
    amount: new Float64Array(count),
    disputed: new Uint8Array(count),
    handler: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const credit = chance(3);
    // The sum of four dice is nearly normal, so that its power is nearly log-normal.
    const size = int(0, 300) + int(0, 300) + int(0, 300) + int(0, 300);
    const amount = Math.round(2 ** (size / 75) * 1000) + int(0, 99);
    columns.customer[i] = int(0, customers - 1);
    columns.dueDay[i] = AS_OF_DAY + int(-TWO_YEARS, credit ? 0 : TWO_YEARS);
    columns.amount[i] = credit ? -amount : amount;
    columns.disputed[i] = !credit && chance(1) ? 1 : 0;
    columns.handler[i] = int(0, HANDLERS - 1);
  }
  return columns;
}

/** A customer's id. */
export function customerId(customer: number): string {
  return `C-${String(customer).padStart(6, "0")}`;
}

/** An item's id; ids ascend with the places. */
export function itemId(place: number): string {
  return `INV-${String(place + 1).padStart(7, "0")}`;
}

/** A handler's id. */
export function handlerId(handler: number): string {
  return `H-${String(handler).padStart(3, "0")}`;
}

/**
 * The items of {@link itemColumns} as plain objects, as a position holds them. Each customer, handler and day is one
 * string wherever it stands, as `JSON.parse` makes short strings.
 *
 * @param currencies - of two decimals each; items take turns.
 */
export function openItems(count: number, currencies: readonly string[] = ["USD"]): readonly OpenItem[] {
  const columns = itemColumns(count);
  const customers = Array.from({ length: columns.customers }, (_, i) => customerId(i));
  const handlers = Array.from({ length: HANDLERS }, (_, i) => handlerId(i));
  return Array.from(columns.amount, (minor, i) => {
    const credit = minor < 0;
    const due = columns.dueDay[i] ?? 0;
    const currency = currencies[i % currencies.length] ?? "USD";
    const posted = dateOfDay(credit ? due : due - 30);
    const id = itemId(i);
    return {
      id,
      document: id,
      source: credit ? "payment" : "invoice",
      kind: "trade",
      customer: customers[columns.customer[i] ?? 0] ?? "",
      handler: handlers[columns.handler[i] ?? 0] ?? "",
      issuedOn: posted,
      postedOn: posted,
      dueOn: dateOfDay(due),
      original: moneyOf(minor, currency),
      open: moneyOf(minor, currency),
      disputed: moneyOf(columns.disputed[i] === 1 ? minor : 0, currency),
      settlements: [],
    };
  });
}

/** An amount of two decimals from minor units. */
export function moneyOf(minor: number, currency: string): Money {
  const units = Math.abs(minor);
  const cents = units % 100;
  const amount = `${minor < 0 ? "-" : ""}${(units - cents) / 100}.${cents < 10 ? "0" : ""}${cents}`;
  return { amount, currency } as Money;
}

/** The minor units of an amount of two decimals, for checksums; exact below 2^53. */
export function minorOf(amount: string): number {
  return Number(amount.replace(".", ""));
}
