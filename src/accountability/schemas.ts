export { accountabilityPolicySchema } from "./accountability.policy.schema.js";
export {
  accountabilityBookSchema,
  accountabilityEntrySchema,
  decidedFactsSchema,
  liableDifferenceFactsSchema,
  liableDifferenceSchema,
  madeDeductionSchema,
  monthCommissionSchema,
  monthWageSchema,
  payFactsSchema,
  recoverySchema,
  reversalFactsSchema,
  scoreDeductionFactsSchema,
  scoreDeductionSchema,
} from "./accountability.schema.js";
