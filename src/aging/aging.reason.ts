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
  | "large-amount-not-set";
