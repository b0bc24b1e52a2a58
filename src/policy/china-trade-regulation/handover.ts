import type { HandoverPolicy } from "../../handover/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Handover of receivables 应收账款交接制度: Art. 6 and 32–39 of the regulation. */
export const handoverSection: SectionText<HandoverPolicy> = {
  copies: 3,
  unmarked: "clear",
  signing: {
    sealed: true,
    statementsFirst: true,
    supervisorRoles: ["business-supervisor"],
    effective: "slip",
  },
  check: { months: 1 },
  doubts: { reportWithinDays: 1 },
  liability: {
    unclear: "giver",
    doubtReported: "giver",
    doubtSilent: "both",
    notListed: "giver",
    signedClear: "taker",
    foundLate: "taker",
  },
  release: {
    dossiers: true,
    noticeDays: 30,
    collectWithinMonths: 1,
    compensationConfirmed: true,
    waitForCheck: false,
    legalCaution: "Labour Contract Law Art. 37, 50",
  },
  wages: { afterHandover: true },
  restitution: { dueWithinDays: null, seriousFrom: null },
};

/** The origin of each value of {@link handoverSection}. */
export const handoverProvenance: Provenance = {
  "/handover/copies": /* @__PURE__ */ from(
    "Art. 35",
    "assumed",
    "Article missing; from memory: at least three.",
  ),
  "/handover/unmarked": /* @__PURE__ */ from(
    "Art. 39",
    "chosen",
    "What is signed without a remark is taken as clear.",
  ),
  "/handover/signing/sealed": /* @__PURE__ */ from("Art. 39", "sure", "签章 reads signed and sealed."),
  "/handover/signing/statementsFirst": /* @__PURE__ */ from("Art. 39", "sure"),
  "/handover/signing/supervisorRoles": /* @__PURE__ */ from(
    "Art. 38",
    "assumed",
    "Article missing; from memory.",
  ),
  "/handover/signing/effective": /* @__PURE__ */ from(
    "Art. 32",
    "assumed",
    "From memory: the day on the handover slip.",
  ),
  "/handover/check/months": /* @__PURE__ */ from("Art. 39", "sure", "Counted from the last signature."),
  "/handover/doubts/reportWithinDays": /* @__PURE__ */ from(
    "Art. 36",
    "assumed",
    "Article missing; from memory: at once, read as by the next day.",
  ),
  "/handover/liability/unclear": /* @__PURE__ */ from(
    "Art. 32",
    "sure",
    "Article missing; another copy has it.",
  ),
  "/handover/liability/doubtReported": /* @__PURE__ */ from(
    "Art. 36",
    "assumed",
    "The counterpart of keeping silent.",
  ),
  "/handover/liability/doubtSilent": /* @__PURE__ */ from(
    "Art. 36",
    "assumed",
    "Article missing; from memory.",
  ),
  "/handover/liability/notListed": /* @__PURE__ */ from(
    "Art. 32",
    "assumed",
    "Not on the list is not clear.",
  ),
  "/handover/liability/signedClear": /* @__PURE__ */ from(
    "Art. 32, 39",
    "sure",
    "Strict reading; `giver` makes the month of the check the taker's protection.",
  ),
  "/handover/liability/foundLate": /* @__PURE__ */ from("Art. 39", "sure"),
  "/handover/release/dossiers": /* @__PURE__ */ from("Art. 6", "sure"),
  "/handover/release/noticeDays": /* @__PURE__ */ from("Art. 32", "assumed", "From memory."),
  "/handover/release/collectWithinMonths": /* @__PURE__ */ from(
    "Art. 33",
    "assumed",
    "Article missing; from memory.",
  ),
  "/handover/release/compensationConfirmed": /* @__PURE__ */ from("Art. 34", "sure"),
  "/handover/release/waitForCheck": /* @__PURE__ */ from(
    "Art. 39",
    "sure",
    "The signatures complete the handover.",
  ),
  "/handover/release/legalCaution": /* @__PURE__ */ from(
    "Art. 6, 32, 33, 37",
    "assumed",
    "That the law does not bear out a refusal is from memory; have a lawyer check.",
  ),
  "/handover/wages/afterHandover": /* @__PURE__ */ from(
    "Art. 37",
    "assumed",
    "Article missing; from memory.",
  ),
  "/handover/restitution/dueWithinDays": /* @__PURE__ */ from(
    "Art. 38",
    "open",
    "By a date that is not stated.",
  ),
  "/handover/restitution/seriousFrom": /* @__PURE__ */ from(
    "Art. 38",
    "open",
    "Serious cases, without an amount.",
  ),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
