/** A difference that a statement's verification finds. */
export type DifferenceCode =
  | "price-differs"
  | "quantity-differs"
  | "amount-differs"
  | "unit-differs"
  | "currency-differs"
  | "no-evidence"
  | "not-billed"
  | "return-not-credited"
  | "duplicate-line"
  | "wrong-document"
  | "wrong-customer"
  | "outside-period"
  | "no-price-basis"
  | "quotation-not-valid"
  | "total-differs"
  | "closing-differs"
  | "opening-differs"
  | LedgerDifferenceCode;

/** A difference between the account on a statement and the customer's account in the ledger. */
export type LedgerDifferenceCode =
  | "ledger-opening-differs"
  | "movement-differs"
  | "movement-missing"
  | "movement-not-posted";

/** A fault of form: the figures may be right, the papers or the people are not. */
export type FormCode =
  | "paper-not-signed"
  | "paper-not-sealed"
  | "paper-form-refused"
  | "quotation-not-copied"
  | "preparer-missing"
  | "preparer-department"
  | "verifier-missing"
  | "verifier-department"
  | "preparer-verifies";

/** Why prices may be shared or may not. */
export type SharingCode =
  | "price-department"
  | "price-department-refused"
  | "prices-to-their-customer"
  | "prices-to-other-customer"
  | "prices-to-other-department";

/** What became of a statement that was sent, and why an invoice may be issued for it or may not. */
export type ResponseCode =
  | "statement-not-sent"
  | "statement-confirmed"
  | "statement-objected"
  | "statement-unanswered"
  | "statement-silence-accepts"
  | "statement-answer-refused"
  | "invoice-supported"
  | "invoice-not-requested"
  | "invoice-statement-not-verified"
  | "invoice-statement-not-confirmed";

/** A rule that was broken, and what follows for the person. */
export type BreachCode =
  | "statement-rule-broken"
  | "sanction-reached"
  | "below-every-sanction"
  | "sanctions-not-stated";

/** Codes of what would have to differ for another outcome. */
export type StatementDifferenceCode =
  | "bill-lines-as-noted"
  | "bill-no-lines"
  | "state-figure"
  | "state-movement"
  | "state-no-movement"
  | "paper-in-order"
  | "give-quotation"
  | "another-preparer"
  | "another-verifier"
  | "send-statement"
  | "customer-confirms"
  | "customer-objects"
  | "status-day-comes"
  | "verify-statement"
  | "request-invoice"
  | "confirm-statement";

/** Codes of the room's findings and decisions. */
export type StatementCode = DifferenceCode | FormCode | SharingCode | ResponseCode | BreachCode;
