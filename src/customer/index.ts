export { type DossierCheck, checkDossier } from "./check-dossier.js";
export { type CustomerGrade, type GradeCheck, type GradeCheckFacts, checkGrades } from "./check-grades.js";
export { type LimitTablePaper, type LimitTableCheck, checkLimitTable } from "./check-limit-table.js";
export { type VisitCheck, type VisitFacts, checkVisits } from "./check-visits.js";
export type { CustomerFacts } from "./customer-facts.js";
export { type CustomerGroup, type CustomerGroups, customerGroups, groupOf } from "./customer-groups.js";
export type { CustomerParent } from "./customer-parent.js";
export type { CustomerCharge, CustomerVisit, GradeAssessment } from "./customer-visit.js";
export type {
  CustomerPolicy,
  CustomerRecordKind,
  DossierField,
  DossierGroup,
  DossierRules,
  FilingReading,
  FilingRules,
  GradeRules,
  PersonalDataRules,
  RecordRule,
  VisitRules,
} from "./customer.policy.js";
export type {
  CopyCode,
  CustomerCode,
  DealCode,
  DossierCode,
  ErasureCode,
  FilingCode,
  FilingDifferenceCode,
  GradeCode,
  GroupCode,
  LimitTableCode,
  VisitCode,
} from "./customer.reason.js";
export type { Deal } from "./deal.js";
export type { GroupCompleteness } from "./dossier-contents.js";
export { type DossierDuties, type DossierDuty, type FilingFacts, dossierDuties } from "./dossier-duties.js";
export { type DossierPassedOn, dossierHandovers } from "./dossier-handovers.js";
export type { CustomerDossier, DossierEntry, DossierOfficer, DossierReview, ErasedField } from "./dossier.js";
export { type CustomerErasure, type ErasureReport, eraseCustomer } from "./erase-customer.js";
export {
  type CustomerDataPolicy,
  type CustomerExport,
  type ExportedDossier,
  type ExportedField,
  type ExportedRows,
  exportCustomer,
} from "./export-customer.js";
export type { FileCopy, FileTransfer, HeldCopy } from "./file-copy.js";
export { gradeAsOf } from "./grade-as-of.js";
export { type GradeChange, gradeContent } from "./grade-change.js";
export type { GradeFacts } from "./grade-history.js";
export type { VisitRow, VisitState } from "./visit-row.js";
export type { DossierDutyTrace, FilingDifference, FilingRule } from "./dossier-duty-trace.js";
export { traceDossierDuty } from "./trace-dossier-duty.js";
