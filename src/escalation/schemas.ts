export {
  appointmentSchema,
  escalationFactsSchema,
  tracedItemFactsSchema,
  unreachableSchema,
} from "./escalation-facts.schema.js";
export { escalationPlanSchema } from "./escalation-plan.schema.js";
export { escalationRecordSchema } from "./escalation-record.schema.js";
export { escalationPolicySchema } from "./escalation.policy.schema.js";
export { holdSchema } from "./hold.schema.js";
export { promiseToPaySchema } from "./promise-to-pay.schema.js";
export { stageOverrideSchema } from "./stage-override.schema.js";
