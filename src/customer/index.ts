export { type VisitCheck, type VisitFacts, checkVisits } from "./check-visits.js";
export type { CustomerFacts } from "./customer-facts.js";
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
  GradeCode,
  GroupCode,
  LimitTableCode,
  VisitCode,
} from "./customer.reason.js";
export type { Deal } from "./deal.js";
export type { CustomerDossier, DossierEntry, DossierOfficer, DossierReview, ErasedField } from "./dossier.js";
export type { FileCopy, FileTransfer, HeldCopy } from "./file-copy.js";
export type { GradeChange } from "./grade-change.js";
export type { VisitRow, VisitState } from "./visit-row.js";
