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
export { policySchema } from "./policy.schema.js";
export type { Origin, Provenance } from "./provenance.js";
export { type PolicyChanges, revisePolicy } from "./revise-policy.js";
export type { SectionText } from "./section.js";
export { fieldName } from "./terms/field-name.js";
export type { Condition, NumberFact, TextFact } from "./tables/condition.js";
export type { DecisionTable, TableRow } from "./tables/decision-table.js";
export type { JsonValue } from "./tables/json-value.js";
export type { DecisionKind, GovernedBy, GoverningDate } from "./versions/governed-by.js";
