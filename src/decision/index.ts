export { canonicalJson } from "./canonical-json.js";
export { contentId } from "./content-id.js";
export type { Decision, PolicyRef } from "./decision.js";
export { policyRefSchema } from "./decision.schema.js";
export { digestOf } from "./digest.js";
export { citationText, explain, explainReason, termText } from "./explain.js";
export type { Finding } from "./finding.js";
export type { Language, Message, Messages } from "./messages/message.js";
export type { Citation, Facts, FactValue, Reason } from "./reason.js";
