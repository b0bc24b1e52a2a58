import type { PlainDate } from "../calendar/index.js";
import type { DecimalString } from "../money/index.js";
import type { Paper } from "./paper.js";

interface ResponseHeader extends Paper {
  /** The day on which the customer gave it. */
  readonly on: PlainDate;
}

/** The customer agrees with a statement. */
export interface Confirmation extends ResponseHeader {
  readonly kind: "confirmed";
}

/** What a customer contests on a statement. */
export interface ObjectedPart {
  /** The note that it concerns, if it names one. */
  readonly document?: string;
  readonly item?: string;
  readonly because: string;
  /** How much of what it owes it contests, more than 0, in the statement's currency. */
  readonly amount: DecimalString;
}

/** The customer contests parts of a statement. What it does not contest stands. */
export interface Objection extends ResponseHeader {
  readonly kind: "objected";
  readonly parts: readonly ObjectedPart[];
}

/** What the customer answered to a statement, on paper. */
export type StatementResponse = Confirmation | Objection;
