export {
  askedDepositSchema,
  commercialDraftSchema,
  defaultInterestFactsSchema,
  expiringFactsSchema,
  leavingRefusalSchema,
  legalDueDateFactsSchema,
  limitationEventSchema,
  limitationFactsSchema,
  supplyContractSchema,
  wageFactsSchema,
} from "./law-facts.schema.js";
export { lawPolicySchema } from "./law.policy.schema.js";
export { lawRuleSchema, lawRulesSchema } from "./law-rule.schema.js";
