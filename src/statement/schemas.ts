export {
  evidenceSchema,
  noteSchema,
  priceListSchema,
  quotationSchema,
  unitConversionSchema,
} from "./evidence.schema.js";
export { breachFactsSchema, statementVerificationSchema } from "./statement-breach.schema.js";
export { statementPolicySchema } from "./statement.policy.schema.js";
export { signerSchema, statementSchema } from "./statement.schema.js";
export {
  bulkCompilationFactsSchema,
  compilationFactsSchema,
  invoiceFactsSchema,
  sendingFactsSchema,
  sharingFactsSchema,
  statementClaimSchema,
  verificationFactsSchema,
} from "./statement-facts.schema.js";
export { statementResponseSchema } from "./statement-response.schema.js";
