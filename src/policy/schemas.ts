export { policySchema } from "./policy.schema.js";
export { conditionSchema } from "./tables/condition.schema.js";
export { customerProfileSchema } from "./tables/customer-profile.schema.js";
export { profileFactsSchema } from "./tables/profile-facts.schema.js";
export { decisionTableSchema } from "./tables/decision-table.schema.js";
export { governedBySchema } from "./versions/governed-by.schema.js";
export { policyVersionsSchema } from "./versions/policy-versions.schema.js";
export { calendarOptionsSchema } from "./dates-ahead/calendar-options.schema.js";
export { lintFactsSchema } from "./lint/lint-facts.schema.js";
export { lintPolicy } from "./lint/lint-policy.js";
export { datesAheadFactsSchema } from "./dates-ahead/dates-ahead-facts.schema.js";
export {
  placedOrderSchema,
  simulationFactsSchema,
  simulationHistorySchema,
  simulationNewsSchema,
} from "./simulation/simulation-history.schema.js";
export { simulatedPolicySchema } from "./simulation/simulated-policy.schema.js";
