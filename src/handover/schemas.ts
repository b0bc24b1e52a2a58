export {
  customerConfirmationSchema,
  dossierHandoverSchema,
  handoverListFactsSchema,
  handoverNoteSchema,
  handoverShareSchema,
  knownStatusSchema,
  reconciliationFactsSchema,
  checkedStatementSchema,
  takerDoubtSchema,
} from "./handover-facts.schema.js";
export {
  dossierStateSchema,
  handoverListSchema,
  handoverRecordSchema,
  handoverSignatureSchema,
  handoverSupervisorSchema,
} from "./handover-record.schema.js";
export { handoverPolicySchema } from "./handover.policy.schema.js";
export {
  checkedHandoverSchema,
  leaverCompensationSchema,
  customerAssuranceSchema,
  lastWagesFactsSchema,
  handoverLossSchema,
  releaseFactsSchema,
} from "./release-facts.schema.js";
export { heldItemSchema, responsibilityFactsSchema } from "./responsible-on.schema.js";
