export { conditionText } from "./condition-text.js";
export { citationText } from "./citation-text.js";
export { explain, explainReason } from "./explain.js";
export { explainTrace } from "./explain-trace.js";
export { FIELD_POINTERS } from "./messages/fields/field-terms.js";
export { termText } from "./term-text.js";
