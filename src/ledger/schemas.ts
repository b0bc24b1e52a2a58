export { accountMovementSchema, accountSchema } from "./account.schema.js";
export { allocationFactsSchema, allocationMethodSchema, customersChoiceSchema } from "./allocation.schema.js";
export { customerSchema } from "./customer.schema.js";
export { differenceRuleSchema } from "./difference-rule.schema.js";
export { disputeSchema, ledgerDocumentSchema, receivableKindSchema } from "./document.schema.js";
export { ledgerSchema } from "./ledger.schema.js";
export { openItemSchema } from "./open-item.schema.js";
export { differenceFactsSchema } from "./write-off-differences.schema.js";
