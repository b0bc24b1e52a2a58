/** Codes of the ledger's findings. */
export type LedgerCode = "unknown-item" | "over-allocated" | "settles-other-currency" | "settles-other-customer";
