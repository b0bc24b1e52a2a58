import type { Period, PlainDate } from "../calendar/index.js";
import type { DecimalString } from "../money/index.js";

/** Who put their name to a paper, and the department they did it for. */
export interface Signer {
  readonly id: string;
  readonly department: string;
}

/** Goods billed, or credited where the quantity is negative. */
export interface StatementLine {
  /** Id of the delivery or return note. */
  readonly document: string;
  readonly item: string;
  /** Negative for returned goods. */
  readonly quantity: DecimalString;
  /** Unit of measure of quantity and price. Without it, the one of the note. */
  readonly unit?: string;
  readonly unitPrice: DecimalString;
  /** Quantity times unit price, rounded to the currency. */
  readonly amount: DecimalString;
}

/** A document that moved the account. */
export interface StatementMovement {
  readonly document: string;
  /** The kind of document, such as `"invoice"` or `"payment"`. */
  readonly source: string;
  readonly on: PlainDate;
  /** What it adds to the debt; negative for what it takes off. */
  readonly amount: DecimalString;
}

/** What the customer owed at the start, what moved it, and what it owes at the end. */
export interface StatementAccount {
  /** Owed at the start of the period's first day. */
  readonly opening: DecimalString;
  readonly movements: readonly StatementMovement[];
  /** Owed at the end of the period's last day: opening and movements added up. */
  readonly closing: DecimalString;
}

/**
 * A statement of account 对账单: what a customer is told it owes in one currency for a period, with the goods
 * behind it. All amounts are decimal strings of that currency.
 */
export interface Statement {
  readonly customer: string;
  /** ISO 4217 code. A customer has a statement for each currency. */
  readonly currency: string;
  readonly period: Period;
  /** The account, from the ledger. Without it, the statement speaks of the goods of its period only. */
  readonly account?: StatementAccount;
  readonly lines: readonly StatementLine[];
  /** The amounts of the lines, added up. */
  readonly total: DecimalString;
  /** Who made it (R1.1). */
  readonly preparedBy?: Signer;
  /** Who verified it (R1.3.1). */
  readonly verifiedBy?: Signer;
}

/**
 * What the customer owes by a statement: its account's closing, or its total where it has no account.
 *
 * @example
 * import { closingOf, plainDate } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * closingOf({ customer: "C1", currency: "CNY", period, lines: [], total: "0.00" }); // => "0.00"
 */
export function closingOf(statement: Statement): DecimalString {
  return statement.account?.closing ?? statement.total;
}
