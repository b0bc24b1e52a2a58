/** Codes of giving back and taking again. */
export type ReversalCode =
  | "given-back-paid-in-full"
  | "given-back-in-proportion"
  | "taken-again"
  | "item-not-in-ledger"
  | "recovery-in-another-currency";

/** Codes of making entries of what other rooms decided. */
export type EntryCode =
  | "already-entered-otherwise"
  | "no-longer-decided"
  | "nothing-left-to-give-back"
  | "loss-without-amount";

/** Codes of what does not fit in a book. */
export type BookCode =
  | "reversed-entry-unknown"
  | "reversal-of-another"
  | "gives-back-nothing-named"
  | "given-back-above-taken"
  | "taken-again-above-taken";

/** Codes of taking from pay. */
export type DeductionCode =
  | "taken-from-commission"
  | "taken-from-wage"
  | "refund-due"
  | "wage-missing"
  | "commission-missing"
  | "wage-rule-missing"
  | "deducted-above-limit"
  | "deduction-of-unknown-entry"
  | "deduction-after-last-month";

/** Every code of the room `accountability`. */
export type AccountabilityCode = ReversalCode | EntryCode | BookCode | DeductionCode;
