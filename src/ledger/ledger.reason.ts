/**
 * Codes of the ledger's findings. Each cites one of the ledger's own rules, `Ledger §1` to `Ledger §4`, which
 * the room's README states.
 */
export type LedgerCode =
  | "over-allocated"
  | "settles-other-currency"
  | "settles-other-customer"
  | "unknown-item"
  | "wrong-side";
