import type { Period, PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { LedgerDocument, ReceivableKind } from "./document.js";

/** Whose account, and what of it. */
export interface Account {
  readonly customer: string;
  readonly currency: string;
  /** One of the customer's credit accounts; without it, all of them together. */
  readonly account?: string;
  /** Only these kinds of receivable, such as all but bills; without it, all. A credit of the customer is `trade`. */
  readonly receivables?: readonly ReceivableKind[];
}

/** What one document did to a balance on one day. */
export interface AccountStep {
  readonly on: PlainDate;
  readonly document: string;
  readonly source: LedgerDocument["kind"];
  /** What a reversal reverses. */
  readonly reverses?: string;
  readonly reference?: string;
  /** Positive where the customer owes more. Zero for a bill: one claim takes the place of another. */
  readonly amount: Money;
}

/** A step with the balance after it. */
export interface AccountMovement extends AccountStep {
  readonly balance: Money;
}

/** How an account came from one balance to the next. */
export interface AccountMovements extends Account {
  readonly period: Period;
  /** At the end of the day before the period. */
  readonly opening: Money;
  /** By day; a day's documents by id, then its reversals. */
  readonly movements: readonly AccountMovement[];
  /** At the end of the period's last day: the total of the position as of that day. */
  readonly closing: Money;
}
