export { type InstrumentDecision, checkInstrument } from "./check-instrument.js";
export { type TripBalance, type TripDecision, type TripFacts, checkTrip } from "./check-trip.js";
export type {
  CollectionFigures,
  CollectionList,
  CollectionRow,
  CollectionTotal,
  ItemBefore,
} from "./collection-list.js";
export type {
  CollectionReconciliation,
  CollectionReconciliationFacts,
  ReceiptState,
  ReconciliationTotal,
} from "./collection-reconciliation.js";
export {
  type CollectionDiscount,
  type CollectionMeans,
  type CollectionReceipt,
  type PayIn,
  discountContent,
} from "./collection-receipt.js";
export type { CollectionSignature } from "./collection-signature.js";
export type {
  CollectionPolicy,
  ComplaintAuthority,
  ComplaintRules,
  ConductRules,
  DiscountAuthority,
  DiscountRules,
  ForbiddenItem,
  InstrumentRules,
  InstrumentWeight,
  TripRules,
} from "./collection.policy.js";
export type {
  CollectionCode,
  CollectionListCode,
  CollectionReconciliationCode,
  ComplaintCode,
  DiscountCode,
  InstrumentCode,
  InstrumentDifferenceCode,
  InstrumentFaultCode,
  MisconductCode,
  SplitCode,
  TripCode,
  TripDifferenceCode,
  TripReviewCode,
} from "./collection.reason.js";
export type { CollectionComplaint, ComplaintKind } from "./complaint.js";
export { findMisconduct } from "./find-misconduct.js";
export type { InstrumentFacts, InstrumentFinding, InstrumentRemedy } from "./instrument-finding.js";
export {
  type InstrumentFormRule,
  type InstrumentLaw,
  type PresentmentRule,
  chinaInstrumentLaw,
} from "./instrument-law.js";
export type { Endorsement, Instrument, InstrumentKind } from "./instrument.js";
export type { InstrumentDifference, InstrumentRule, InstrumentTrace } from "./instrument-trace.js";
export { type CollectionListFacts, makeCollectionList } from "./make-collection-list.js";
export { emptyCollectionList, mergeCollectionLists } from "./merge-collection-lists.js";
export type {
  EvidenceStrength,
  ForbiddenConduct,
  GoodsFound,
  MoneyUse,
  PaymentConfirmation,
  ReturnedGoods,
} from "./misconduct.js";
export type {
  MisconductConsequence,
  MisconductFacts,
  MisconductFinding,
  MisconductReport,
} from "./misconduct-report.js";
export { moneyOfWords } from "./money-of-words.js";
export { reconcileCollections } from "./reconcile-collections.js";
export {
  type ComplaintFacts,
  type ComplaintReview,
  type ComplaintState,
  reviewComplaints,
} from "./review-complaints.js";
export { type TripReview, type TripReviewFacts, reviewTrip } from "./review-trip.js";
export { type InstrumentSplit, type SplitFacts, splitInstrument } from "./split-instrument.js";
export type { CallReport, ClaimedItem, PlannedCall, TripChange, TripPlan } from "./trip-plan.js";
export { traceInstrument } from "./trace-instrument.js";
export { traceTrip } from "./trace-trip.js";
export type { TripDifference, TripRule, TripTrace } from "./trip-trace.js";
