export { advancePosition, type ItemChange, type PositionAdvance } from "./advance-position.js";
export type { Account, AccountMovement, AccountMovements, AccountStep } from "./account.js";
export { accountMovements } from "./account-movements.js";
export { type ColumnAllocationFacts, allocateColumns } from "./allocate-columns.js";
export { allocateReceipts } from "./allocate-receipts.js";
export { ALLOCATION_METHODS, type AllocationMethod } from "./allocation-method.js";
export type {
  AllocatedPart,
  AllocationFacts,
  AllocationPlan,
  CustomersChoice,
  UnallocatedCredit,
} from "./allocation-plan.js";
export { type ConvertedItem, convertItems } from "./convert-items.js";
export type { Customer } from "./customer.js";
export type { DifferenceRule } from "./difference-rule.js";
export { DOCUMENT_KINDS } from "./document-kind.js";
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
export type { Ledger } from "./ledger.js";
export type { LedgerCode } from "./ledger.reason.js";
export { dayOfReceipt, type OpenItem, type Settlement } from "./open-item.js";
export { positionAsOf } from "./position-as-of.js";
export type { Position } from "./position.js";
export {
  type PositionRun,
  type RunEntry,
  type RunEvent,
  runPosition,
  startPosition,
} from "./position-run.js";
export { totalsByCurrency } from "./totals-by-currency.js";
export { type DifferenceFacts, writeOffDifferences } from "./write-off-differences.js";
