export { advancePosition, type ItemChange, type PositionAdvance } from "./advance-position.js";
export type { Account, AccountMovement, AccountMovements, AccountStep } from "./account.js";
export { accountMovements } from "./account-movements.js";
export { accountMovementSchema, accountSchema } from "./account.schema.js";
export { allocateReceipts } from "./allocate-receipts.js";
export { ALLOCATION_METHODS, type AllocationMethod } from "./allocation-method.js";
export type {
  AllocatedPart,
  AllocationFacts,
  AllocationPlan,
  CustomersChoice,
  UnallocatedCredit,
} from "./allocation-plan.js";
export { allocationFactsSchema, allocationMethodSchema, customersChoiceSchema } from "./allocation.schema.js";
export { type ConvertedItem, convertItems } from "./convert-items.js";
export type { Customer } from "./customer.js";
export { customerSchema } from "./customer.schema.js";
export type { DifferenceRule } from "./difference-rule.js";
export { differenceRuleSchema } from "./difference-rule.schema.js";
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
export { disputeSchema, ledgerDocumentSchema, receivableKindSchema } from "./document.schema.js";
export type { Ledger } from "./ledger.js";
export type { LedgerCode } from "./ledger.reason.js";
export { ledgerSchema } from "./ledger.schema.js";
export { dayOfReceipt, type OpenItem, type Settlement } from "./open-item.js";
export { openItemSchema } from "./open-item.schema.js";
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
export { differenceFactsSchema } from "./write-off-differences.schema.js";
