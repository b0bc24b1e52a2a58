export { badDebtPolicySchema, writeOffRuleSchema } from "./bad-debt.policy.schema.js";
export {
  allowanceFactsSchema,
  allowanceMovementSchema,
  lossAllowanceSchema,
  lossHistorySchema,
  lossRateTableSchema,
  monthEndBucketsSchema,
  presumptionRebuttalSchema,
} from "./loss-allowance.schema.js";
export {
  badDebtLiabilityFactsSchema,
  badDebtLossSchema,
  badDebtRecoverySchema,
  creditShipmentSchema,
  inquiredCauseSchema,
  missingRemarksSchema,
  recoveryFactsSchema,
  recoveryPlanSchema,
  shareDecisionSchema,
  visitCountSchema,
  writtenOffItemSchema,
} from "./loss-facts.schema.js";
export {
  customerProblemSchema,
  customerWarningSchema,
  problemFactsSchema,
  problemReportSchema,
} from "./problem.schema.js";
export {
  appliedItemSchema,
  applicationFactsSchema,
  badDebtApplicationSchema,
  badDebtEvidenceSchema,
  settlementPropertySchema,
  writeOffFactsSchema,
  writtenConsentSchema,
} from "./write-off-facts.schema.js";
