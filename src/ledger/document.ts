import type { PaymentTerms, PlainDate } from "../calendar/index.js";
import type { DecimalString, Money } from "../money/index.js";

/**
 * The kinds of claim of Art. 2: sales receivable 应收销货款, prepaid purchase money 预付购货款, other
 * receivables 其他应收款; and bills receivable 应收票据.
 */
export type ReceivableKind = "trade" | "prepayment" | "other" | "bill";

/**
 * What a document settles: an item, or a whole document, whose items it then settles in the order in which
 * they fall due. The amount is positive.
 */
export interface Settles {
  readonly item: string;
  readonly amount: Money;
}

/** What every document has. */
export interface DocumentHeader {
  /** Unique in the ledger. */
  readonly id: string;
  readonly customer: string;
  /** The day it counts from: a position as of an earlier day does not know it. */
  readonly postedOn: PlainDate;
  /**
   * The day on which it was entered, where that is another than `postedOn`: earlier for a post-dated receipt, later
   * for one that was back-dated. A position as known on an earlier day does not have it.
   */
  readonly enteredOn?: PlainDate;
  /** Only posted documents count. Without it, a document is posted. */
  readonly status?: "draft" | "posted" | "cancelled";
  /** One of several credit accounts of the customer. */
  readonly account?: string;
  /** The salesperson who answers for it; else the customer's. */
  readonly handler?: string;
  readonly department?: string;
  /** The number that payer and payee both know: an order, a contract. */
  readonly reference?: string;
}

/** A claim: goods sold on credit, money paid in advance to a supplier, a fee, late interest. */
export interface Invoice extends DocumentHeader {
  readonly kind: "invoice";
  readonly receivable: Exclude<ReceivableKind, "bill">;
  readonly issuedOn: PlainDate;
  readonly amount: Money;
  /** Says when it is due; give either terms or `dueOn`. */
  readonly terms?: PaymentTerms;
  readonly dueOn?: PlainDate;
  /** When the customer confirmed the delivery, for terms that run from it. An earlier day does not know it. */
  readonly deliveredOn?: PlainDate;
  /** A part held back by the customer until a later day 质保金, in percent of the amount, rounded half-up. */
  readonly retention?: { readonly percent: DecimalString; readonly dueOn: PlainDate };
  /** The item that late interest or a fee was charged on. */
  readonly charge?: { readonly kind: "interest" | "fee"; readonly item: string };
}

/** Lowers what the customer owes: returned goods, a price corrected. The amount is positive. */
export interface CreditNote extends DocumentHeader {
  readonly kind: "credit-note";
  readonly issuedOn: PlainDate;
  readonly amount: Money;
  readonly because: "return" | "price" | "cancellation" | "other";
  readonly settles?: readonly Settles[];
}

/** Money received. What it does not settle stays open as the customer's credit. The amount is positive. */
export interface Payment extends DocumentHeader {
  readonly kind: "payment";
  readonly amount: Money;
  /** Paid in advance for this order. */
  readonly advanceFor?: string;
  readonly settles?: readonly Settles[];
}

/**
 * A bill of exchange taken from the customer: it settles what it is given for, and is itself an open item of
 * the kind `bill` until a payment settles it. Its reversal, when it is dishonoured, re-opens what it settled.
 */
export interface Bill extends DocumentHeader {
  readonly kind: "bill";
  readonly amount: Money;
  /** Maturity. */
  readonly dueOn: PlainDate;
  readonly settles?: readonly Settles[];
}

/** Money paid back to the customer. What it does not settle stays open as a claim. The amount is positive. */
export interface Refund extends DocumentHeader {
  readonly kind: "refund";
  readonly amount: Money;
  /** The customer's credits that it pays back. */
  readonly settles?: readonly Settles[];
}

/** Sets a credit that stood open (a payment, a credit note) against items. */
export interface Allocation extends DocumentHeader {
  readonly kind: "allocation";
  /** The credit's item, or its document. */
  readonly from: string;
  readonly settles: readonly Settles[];
}

/** Gives up a claim, or a small difference of either sign: what it names may be a claim or a credit. */
export interface WriteOff extends DocumentHeader {
  readonly kind: "write-off";
  readonly because: string;
  readonly settles: readonly Settles[];
}

/**
 * Takes another document out from this document's date on, with all that it settled, as if it had never been.
 * A reversal may be reversed, which puts the document back.
 */
export interface Reversal extends DocumentHeader {
  readonly kind: "reversal";
  readonly reverses: string;
}

/** The customer contests a part of a claim. It pauses escalation and never changes a balance. */
export interface Dispute extends DocumentHeader {
  readonly kind: "dispute";
  /** An item, or a whole document, whose items it then concerns in the order in which they fall due. */
  readonly item: string;
  readonly amount: Money;
  readonly because: string;
  /** The day from which it no longer counts. */
  readonly resolvedOn?: PlainDate;
}

/** Everything that moves a customer's account. */
export type LedgerDocument =
  | Invoice
  | CreditNote
  | Payment
  | Bill
  | Refund
  | Allocation
  | WriteOff
  | Reversal
  | Dispute;
