export {
  collectionComplaintSchema,
  collectionDiscountSchema,
  collectionListFactsSchema,
  collectionMeansSchema,
  collectionReceiptSchema,
  collectionReconciliationFactsSchema,
  collectionSignatureSchema,
  complaintFactsSchema,
  complaintKindSchema,
  payInSchema,
  splitFactsSchema,
} from "./collection-facts.schema.js";
export { collectionPolicySchema, instrumentFaultSchema } from "./collection.policy.schema.js";
export { instrumentLawSchema } from "./instrument-law.schema.js";
export { instrumentFactsSchema, instrumentKindSchema, instrumentSchema } from "./instrument.schema.js";
export {
  goodsFoundSchema,
  misconductFactsSchema,
  moneyUseSchema,
  paymentConfirmationSchema,
  returnedGoodsSchema,
} from "./misconduct-facts.schema.js";
export {
  callReportSchema,
  tripChangeSchema,
  tripFactsSchema,
  tripPlanSchema,
  tripReviewFactsSchema,
} from "./trip-facts.schema.js";
