/** Codes of a trip plan before anybody leaves. */
export type TripCode =
  | "trip-may-start"
  | "trip-without-customers"
  | "trip-set-by-other-department"
  | "trip-not-agreed"
  | "trip-agreed-by-salesman"
  | "trip-agreed-by-other-role"
  | "trip-agreed-after-leaving"
  | "trip-agreed-in-the-future"
  | "trip-checked-after-leaving"
  | "return-before-leaving"
  | "planned-call-outside-trip"
  | "customer-planned-twice"
  | "customer-of-other-handler"
  | "customer-without-items"
  | "claimed-item-twice"
  | "claimed-item-not-open"
  | "claimed-item-of-other-customer"
  | "claimed-amount-differs"
  | "open-item-not-claimed";

/** Codes of what would have to differ for a trip to start. */
export type TripDifferenceCode =
  | "trip-claim-stated"
  | "trip-claim-dropped"
  | "trip-customer-left-out"
  | "trip-customer-once"
  | "trip-call-moved"
  | "trip-leaves-on"
  | "trip-returns-on"
  | "trip-set-by"
  | "trip-agreed-on"
  | "trip-checked-on";

/** Codes of a trip under way or over: calls, reports, return. */
export type TripReviewCode =
  | "planned-call-not-made"
  | "call-off-route"
  | "call-outside-trip"
  | "call-in-the-future"
  | "call-not-reported"
  | "call-reported-late"
  | "call-reported-before-it"
  | "call-reported-to-other-role"
  | "returned-late"
  | "not-returned"
  | "undeclared-detour"
  | "trip-change-not-approved";

/** Codes of the collection detail list 应收帐款回款明细表 and its discounts. */
export type CollectionListCode =
  | "receipt-entered-twice"
  | "receipt-in-the-future"
  | "receipt-lines-above-amount"
  | "receipt-for-unknown-item"
  | "receipt-for-other-customer"
  | "receipt-in-other-currency"
  | "payment-before-invoice"
  | "collected-above-open"
  | DiscountCode;

/** Codes of discounts that do not stand. */
export type DiscountCode =
  | "discount-entered-twice"
  | "discount-in-the-future"
  | "discount-without-reason"
  | "discount-without-approval"
  | "discount-approval-of-another"
  | "discount-above-approval"
  | "discount-not-approved"
  | "discount-approved-late"
  | "discount-above-open"
  | "discount-for-unknown-item";

/** Codes of receipts held against pay-ins and the ledger. */
export type CollectionReconciliationCode =
  | "receipt-entered-twice"
  | "receipt-in-the-future"
  | "payment-before-invoice"
  | "pay-in-entered-twice"
  | "pay-in-of-unknown-receipt"
  | "pay-in-before-receipt"
  | "pay-in-in-the-future"
  | "pay-in-in-other-currency"
  | "paid-in-above-receipt"
  | "not-paid-in"
  | "paid-in-short"
  | "paid-in-late"
  | "pay-in-deadline-not-stated"
  | "receipt-not-posted"
  | "receipt-posted-twice"
  | "posted-amount-differs"
  | "posted-customer-differs"
  | "posted-day-differs"
  | "account-not-cleared";

/** Codes of a cheque or bill of exchange. */
export type InstrumentCode = "instrument-in-order" | InstrumentFaultCode;

/** What may be wrong with a cheque or bill of exchange, or must be known of it. */
export type InstrumentFaultCode =
  | "issue-date-missing"
  | "issued-in-the-future"
  | "due-date-missing"
  | "due-before-issue"
  | "payee-missing"
  | "payee-differs"
  | "figures-missing"
  | "words-missing"
  | "words-unreadable"
  | "words-differ-from-figures"
  | "amount-differs-from-agreed"
  | "drawer-signature-missing"
  | "signature-on-back-missing"
  | "first-endorser-not-payee"
  | "endorsement-chain-broken"
  | "holder-not-last-endorsee"
  | "endorsement-illegible"
  | "endorsement-not-signed"
  | "endorsed-though-not-transferable"
  | "endorsed-after-bar"
  | "endorsement-partial"
  | "endorsement-to-several"
  | "endorsement-conditional"
  | "name-differs-from-invoice-stamp"
  | "tenor-too-long"
  | "presentment-over"
  | "already-due"
  | "not-verified-with-bank"
  | "not-genuine";

/** Codes of what would have to differ for another outcome at an instrument. */
export type InstrumentDifferenceCode =
  | "instrument-field-filled"
  | "instrument-field-empty"
  | "bank-confirms"
  | "instrument-given-on";

/** Codes of what becomes of a bill that is larger than the debt. */
export type SplitCode =
  | "bill-allocated"
  | "surplus-kept"
  | "change-given-with-consent"
  | "change-without-consent"
  | "change-above-surplus";

/** Codes of complaints at collection. */
export type ComplaintCode =
  | "complaint-entered-twice"
  | "complaint-in-the-future"
  | "complaint-settled"
  | "complaint-settled-beyond-authority"
  | "complaint-not-reported"
  | "complaint-reported-late"
  | "complaint-answer-due"
  | "complaint-answer-overdue"
  | "complaint-answered"
  | "complaint-answered-late"
  | "adjustment-form-missing"
  | "adjustment-form-not-sent";

/** Codes of forbidden conduct, from the evidence. */
export type MisconductCode =
  | "money-not-reported"
  | "money-reported-late"
  | "money-held-back"
  | "returns-not-reported"
  | "returns-reported-late"
  | "goods-resold"
  | "other-makers-goods-sold"
  | "money-withheld"
  | "money-spent"
  | "cash-swapped-for-bill";

/** Every code of the room `collection`. */
export type CollectionCode =
  | TripCode
  | TripDifferenceCode
  | TripReviewCode
  | CollectionListCode
  | CollectionReconciliationCode
  | InstrumentCode
  | InstrumentDifferenceCode
  | SplitCode
  | ComplaintCode
  | MisconductCode;
