export { arrearsPolicySchema, rateRulesSchema } from "./arrears.policy.schema.js";
export { campaignFactsSchema, campaignReportSchema, clearanceTargetSchema } from "./campaign.schema.js";
export {
  arrearsResponsibilitySchema,
  clearanceTaskFactsSchema,
  targetComparisonSchema,
} from "./clearance-tasks.schema.js";
export { arrearsDebtSchema, debtRepaymentSchema, debtorUnitSchema } from "./debt.schema.js";
export { gateFactsSchema, projectFileSchema } from "./project-file.schema.js";
export { debtRegisterSchema, registeredDebtSchema, screeningFactsSchema } from "./register.schema.js";
export {
  arrearsInspectionSchema,
  arrearsOrganisationSchema,
  blacklistEntrySchema,
  firmDepositSchema,
} from "./supervision.schema.js";
