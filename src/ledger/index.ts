export type { Customer } from "./customer.js";
export type {
  Allocation,
  Bill,
  CreditNote,
  Dispute,
  DocumentHeader,
  Invoice,
  LedgerDocument,
  Payment,
  ReceivableKind,
  Refund,
  Reversal,
  Settles,
  WriteOff,
} from "./document.js";
export type { LedgerCode } from "./ledger.reason.js";
export type { OpenItem, Settlement } from "./open-item.js";
export type { Position } from "./position.js";
