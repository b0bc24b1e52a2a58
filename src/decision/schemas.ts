export { factsSchema, factValueSchema, policyRefSchema } from "./decision.schema.js";
