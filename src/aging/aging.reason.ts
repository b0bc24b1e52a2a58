/** Codes of the notices, follow-ups and findings that aging leads to. */
export type AgingCode =
  | "unpaid-past-term"
  | "aging-list-overdue"
  | "aging-list-late"
  | "aging-list-unchecked"
  | "not-settled-on-schedule"
  | "open-above-limit"
  | "open-beyond-term"
  | "no-limit-in-table"
  | "remark-missing"
  | "remark-stale"
  | "special-note-missing"
  | "large-amount-not-set"
  | BalanceCode
  | BucketChangeCode;

/** Why a balance of the general ledger is another than the aging's. */
export type BalanceCode =
  | "balance-differs"
  | "posted-after-day"
  | "not-in-aging"
  | "not-in-general-ledger"
  | "document-differs"
  | "balance-unexplained";

/** What happened to an item between two reports. */
export type BucketChangeCode = "bucket-entered" | "bucket-changed" | "bucket-left" | "amount-changed";
