export {
  compileStatement,
  type CompilationFacts,
  type CompiledStatement,
  type StatedAccount,
  type StatementSigners,
} from "./compile-statement.js";
export { type BulkCompilationFacts, compileStatements } from "./compile-statements.js";
export { correctStatement } from "./correct-statement.js";
export type { Evidence } from "./evidence.js";
export { holdToAccount } from "./hold-to-account.js";
export { type InvoiceDecision, type InvoiceFacts, mayIssueInvoice } from "./may-issue-invoice.js";
export { maySharePrices, type SharingDecision, type SharingFacts } from "./may-share-prices.js";
export type { DeliveryNote, Note, NoteLine, ReturnNote } from "./note.js";
export type { StatementScope } from "./noted-goods.js";
export { type OpenItemLine, type OpenItemStatement, openItemStatements } from "./open-item-statement.js";
export type { Paper, PaperForm } from "./paper.js";
export type { ItemPrice, PriceList, QuantityBreak, Quotation, Validity } from "./quotation.js";
export {
  closingOf,
  type Signer,
  type Statement,
  type StatementAccount,
  type StatementLine,
  type StatementMovement,
} from "./statement.js";
export type { StatementClaim } from "./statement-claim.js";
export { type StatementColumns, statementColumns } from "./statement-columns.js";
export type { BreachFacts, BreachReport, BreachSanction, StatementBreach } from "./statement-breach.js";
export type { PriceBasisKind, SanctionStep, StatementPolicy } from "./statement.policy.js";
export type {
  BreachCode,
  DifferenceCode,
  FormCode,
  LedgerDifferenceCode,
  ResponseCode,
  SharingCode,
  StatementCode,
  StatementDifferenceCode,
} from "./statement.reason.js";
export type {
  DisputeOpens,
  LimitationRestarts,
  ReminderFalls,
  StatementEffect,
  TermStarts,
  UndisputedPart,
} from "./statement-effect.js";
export type { StatementFinding } from "./statement-finding.js";
export type { Confirmation, ObjectedPart, Objection, StatementResponse } from "./statement-response.js";
export {
  type SendingFacts,
  type StatementStage,
  type StatementStatus,
  statementStatus,
} from "./statement-status.js";
export {
  type CurrencyTotal,
  mergeStatementTotals,
  NO_STATEMENTS,
  type StatementTotals,
  statementTotals,
} from "./statement-totals.js";
export type { StatementVerdict } from "./statement-verdict.js";
export type { StatementVerification } from "./statement-verification.js";
export type {
  InvoiceDifference,
  InvoiceRule,
  InvoiceTrace,
  StatusDifference,
  StatusRule,
  StatusTrace,
} from "./status-trace.js";
export { traceInvoice } from "./trace-invoice.js";
export { traceStatementStatus } from "./trace-statement-status.js";
export { traceVerification } from "./trace-verification.js";
export type { UnitConversion } from "./unit-conversion.js";
export type { VerificationDifference, VerificationRule, VerificationTrace } from "./verification-trace.js";
export { verifyColumns } from "./verify-columns.js";
export { type VerificationFacts, verifyStatement, verifyStatements } from "./verify-statement.js";
export { type PricelessStatement, withholdPrices } from "./withhold-prices.js";
