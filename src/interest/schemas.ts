export { interestFactsSchema } from "./accrue-interest.schema.js";
export { chargeSchema } from "./charge-document.schema.js";
export {
  chargedFactsSchema,
  claimFactsSchema,
  closingFactsSchema,
  interestAccrualSchema,
} from "./charge-facts.schema.js";
export { interestPolicySchema } from "./interest.policy.schema.js";
export { waiverRequestSchema } from "./waive-charge.schema.js";
export { interestRateSchema } from "./interest-rate.schema.js";
