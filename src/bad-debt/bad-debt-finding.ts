import { type FindingMaker, findingMaker } from "../decision/index.js";

/** What was found, with an id made of what it is about. */
export const badDebtFinding: FindingMaker = /* @__PURE__ */ findingMaker("bad-debt");
