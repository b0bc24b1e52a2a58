export * from "./calendar/index.js";
export * from "./decision/index.js";
export * from "./ledger/index.js";
export * from "./misuse/index.js";
export * from "./money/index.js";
