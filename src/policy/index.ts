export { chinaTradeRegulation } from "./china-trade-regulation/china-trade-regulation.js";
export { net30 } from "./net-30/net-30.js";
export { openParameters, originOf } from "./origin-of.js";
export { policyInForce } from "./policy-in-force.js";
export {
  definePolicy,
  POLICY_SECTIONS,
  type Policy,
  type PolicyDocument,
  type PolicyHeader,
  type PolicySections,
} from "./policy.js";
export type { Origin, Provenance } from "./provenance.js";
export { type PolicyChanges, revisePolicy } from "./revise-policy.js";
export type { SectionText } from "./section.js";
export { diffPolicies } from "./diff/diff-policies.js";
export { explainPolicyChanges } from "./diff/explain-policy-changes.js";
export type { ChangeEffect, PlaceChange, PolicyChange } from "./diff/policy-change.js";
export type {
  FieldChangeCode,
  HeaderChangeCode,
  LadderChangeCode,
  PolicyDiffCode,
  TableChangeCode,
  TermsChangeCode,
} from "./diff/policy-diff.reason.js";
export { fieldName } from "./terms/field-name.js";
export {
  type Condition,
  NUMBER_FACTS,
  type NumberFact,
  TEXT_FACTS,
  type TextFact,
} from "./tables/condition.js";
export type { DecisionTable, TableRow } from "./tables/decision-table.js";
export type { JsonValue } from "./tables/json-value.js";
export type { DecisionKind, GovernedBy, GoverningDate } from "./versions/governed-by.js";
export { conditionHolds } from "./tables/condition-holds.js";
export { explainCondition } from "./tables/explain-condition.js";
export type { CustomerProfile } from "./tables/customer-profile.js";
export { customerProfileAsOf, type ProfileFacts } from "./tables/customer-profile-as-of.js";
export { type ChosenPolicy, policyFor } from "./tables/policy-for.js";
export { REACH_BOUND, type RowReach, rowReach, unreachableRows } from "./tables/row-reach.js";
export type { TableCode } from "./tables/table.reason.js";
export {
  type GovernedDecision,
  governingPolicy,
  type GoverningVersion,
} from "./versions/governing-policy.js";
export { type MigratedPolicy, migratePolicy } from "./versions/migrate-policy.js";
export type { AnyDocument, MigrationStep } from "./versions/migration-steps.js";
export { type PolicyVersions, policyVersions } from "./versions/policy-versions.js";
export type { VersionCode } from "./versions/version.reason.js";
export type { DateKind } from "./dates-ahead/date-kind.js";
export type { DatedEvent, SubjectKind } from "./dates-ahead/dated-event.js";
export type {
  ApprovalAhead,
  DatesAheadFacts,
  HandoverAhead,
  InstrumentAhead,
  LeaverAhead,
  StandingAhead,
} from "./dates-ahead/dates-ahead-facts.js";
export type { DateNoteCode, DateTextCode, DateTitleCode } from "./dates-ahead/dates-ahead.reason.js";
export { type EventText, eventText } from "./dates-ahead/event-text.js";
export { type CalendarOptions, iCalendar } from "./dates-ahead/i-calendar.js";
export { nextEvents } from "./dates-ahead/next-events.js";
export {
  type FactPattern,
  type FactsOf,
  type PatternVerb,
  type PatternVerbs,
  replayPattern,
  type ResultOf,
} from "./lint/fact-pattern.js";
export { LINT_CODES, type LintCodeEntry } from "./lint/lint-codes.js";
export type { LintFinding, LintSeverity } from "./lint/lint-finding.js";
export type { LintFacts } from "./lint/lint-subject.js";
export type { LintCode, LintRemedyCode } from "./lint/lint.reason.js";
export { advanceSimulation, type SimulationNews } from "./simulation/advance-simulation.js";
export { mergeSimulations } from "./simulation/merge-simulations.js";
export { reportSimulation } from "./simulation/report-simulation.js";
export { simulate } from "./simulation/simulate.js";
export type {
  HeldAssumption,
  SimulatedPolicy,
  SimulationAssumptions,
} from "./simulation/simulated-policy.js";
export type { CustomerStanding, PlacedOrder, SimulationHistory } from "./simulation/simulation-history.js";
export type {
  CurrencyOutcome,
  DailyLevel,
  HeldOrder,
  OrderCount,
  OrderGroup,
  PolicyOutcome,
  SimulationReport,
  WeekOfTasks,
} from "./simulation/simulation-report.js";
export type {
  Fate,
  Levels,
  PlanStanding,
  SimulationSetup,
  SimulationShard,
  SimulationState,
  SimulationWork,
  World,
} from "./simulation/simulation-state.js";
export { startSimulation } from "./simulation/start-simulation.js";
export { imagineHistory, type ImaginedFirm } from "./simulation/imagine-history.js";
