export { approvalChainSchema, approvalPolicySchema } from "./approval.policy.schema.js";
export {
  approvalEventSchema,
  approvalFactsSchema,
  approvalHistorySchema,
  approvalNeedSchema,
  approvalRecordingSchema,
  approvalRequestSchema,
  approvalSchema,
  historyCheckSchema,
  historyRecordingSchema,
  roleHolderSchema,
  signatureSchema,
  signedPaperSchema,
} from "./approval.schema.js";
