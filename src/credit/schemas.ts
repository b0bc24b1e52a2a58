export { collateralSchema } from "./collateral.schema.js";
export { askedRaiseSchema, creditFactsSchema, creditRaiseSchema } from "./credit-facts.schema.js";
export { creditLimitSchema } from "./credit-limit.schema.js";
export { creditGroupSchema, creditLineSchema, limitSourceSchema } from "./credit-line.schema.js";
export { creditPolicySchema } from "./credit.policy.schema.js";
export { dealingsFactsSchema } from "./dealings-of.schema.js";
export { earlierDecisionSchema } from "./earlier-decision.schema.js";
export { draftInvoiceSchema, exposureFactsSchema } from "./exposure-of.schema.js";
export { askedLineChangeSchema, lineChangeFactsSchema } from "./line-change.schema.js";
export { lineFactsSchema } from "./lines-in-force.schema.js";
export {
  approvalSlipSchema,
  askedReleaseSchema,
  askedSlipSchema,
  customerMarkSchema,
  orderFactsSchema,
  orderReleaseSchema,
  collectionStageSchema,
} from "./order-facts.schema.js";
export { creditEventSchema, reviewFactsSchema } from "./review-credit.schema.js";
export { salesOrderSchema } from "./sales-order.schema.js";
