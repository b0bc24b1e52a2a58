import { APPLICATION_FIELDS, type BadDebtPolicy, chinaWriteOffRules } from "../../bad-debt/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Bad debts 坏账管理制度: Art. 26–31 of the regulation, and the rules of books and tax that they meet. */
export const badDebtSection: SectionText<BadDebtPolicy> = {
  problemReport: {
    withinDays: 1,
    possibleBadDebtWithinDays: 0,
    measuresNeeded: true,
    warnedFrom: "reported",
  },
  application: {
    fields: APPLICATION_FIELDS,
    copies: 3,
    keepers: null,
    approvals: [
      {
        use: "bad-debt",
        routes: [
          { citation: "Art. 26", roles: ["business-supervisor", "vice-general-manager", "general-manager"] },
          { citation: "Art. 30", roles: ["sales-head", "general-manager"] },
        ],
      },
    ],
  },
  writeOff: { rules: chinaWriteOffRules },
  recovery: { payersChoice: true },
  liability: {
    rounding: "up",
    laxVisiting: { share: "0.25", cause: "presumed" },
    missingRemarks: { share: "0.25", codes: ["remark-missing", "special-note-missing"] },
    unguaranteedShipping: { share: "1", base: "shipments" },
    lackOfResponsibility: { share: null, base: "loss", countsTowardsLoss: true },
    reduction: "by-severity",
    severity: ["unguaranteed-shipping", "lax-visits", "missing-remark", "lack-of-responsibility"],
  },
  provision: {
    method: "direct-write-off",
    kinds: ["trade", "prepayment", "other", "bill"],
    segmentBy: null,
    rates: null,
    fromHistory: { lastBucketLoss: null, average: "pooled", forwardFactor: "1", places: 6 },
    rounding: "half-up",
    presumptions: { significantAfterDays: 30, defaultAfterDays: 90 },
  },
};

/** The origin of each value of {@link badDebtSection}. */
export const badDebtProvenance: Provenance = {
  "/badDebt/problemReport/withinDays": /* @__PURE__ */ from("Art. 26", "sure"),
  "/badDebt/problemReport/possibleBadDebtWithinDays": /* @__PURE__ */ from(
    "Art. 29",
    "assumed",
    "At once is read as on the same day.",
  ),
  "/badDebt/problemReport/measuresNeeded": /* @__PURE__ */ from("Art. 26", "sure"),
  "/badDebt/problemReport/warnedFrom": /* @__PURE__ */ from(
    "Art. 29",
    "assumed",
    "The report in writing is the warning; `found` holds handlers to what they saw, reported or not.",
  ),
  "/badDebt/application/fields": /* @__PURE__ */ from("Art. 30", "sure"),
  "/badDebt/application/copies": /* @__PURE__ */ from("Art. 30", "sure"),
  "/badDebt/application/keepers": /* @__PURE__ */ from(
    "Art. 30",
    "open",
    "Who keeps the copies is not said.",
  ),
  "/badDebt/application/approvals": /* @__PURE__ */ from(
    "Art. 26, 30",
    "assumed",
    "The two articles name different approvers; either route is good enough. Leave one out for the other reading.",
  ),
  "/badDebt/writeOff/rules": /* @__PURE__ */ from(
    "Art. 30",
    "assumed",
    "Law, each row with its own source and certainty; the regulation refers to the finance rules.",
  ),
  "/badDebt/recovery/payersChoice": /* @__PURE__ */ from("Common practice", "chosen"),
  "/badDebt/liability/rounding": /* @__PURE__ */ from("Art. 27, 28", "chosen", "At least, to the last cent."),
  "/badDebt/liability/laxVisiting/share": /* @__PURE__ */ from(
    "Art. 27",
    "assumed",
    "The number is blank; two kindred texts have 25 %.",
  ),
  "/badDebt/liability/laxVisiting/cause": /* @__PURE__ */ from(
    "Art. 27",
    "assumed",
    "Lax visiting is defined by the visits alone; `stated` asks the inquiry whether the loss came of it.",
  ),
  "/badDebt/liability/missingRemarks/share": /* @__PURE__ */ from(
    "Art. 28",
    "assumed",
    "The number is blank; a kindred text has 25 %.",
  ),
  "/badDebt/liability/missingRemarks/codes": /* @__PURE__ */ from("Art. 28", "sure"),
  "/badDebt/liability/unguaranteedShipping/share": /* @__PURE__ */ from("Art. 29", "sure"),
  "/badDebt/liability/unguaranteedShipping/base": /* @__PURE__ */ from(
    "Art. 29",
    "assumed",
    "The loss that came of the shipments; `whole-loss` reads it as the customer's whole loss.",
  ),
  "/badDebt/liability/lackOfResponsibility/share": /* @__PURE__ */ from(
    "Art. 31",
    "open",
    "The number is blank.",
  ),
  "/badDebt/liability/lackOfResponsibility/base": /* @__PURE__ */ from(
    "Art. 31",
    "assumed",
    "Of the bad-debt amount, read as what is lost of it.",
  ),
  "/badDebt/liability/lackOfResponsibility/countsTowardsLoss": /* @__PURE__ */ from(
    "Art. 31",
    "assumed",
    "It makes the same loss good.",
  ),
  "/badDebt/liability/reduction": /* @__PURE__ */ from(
    "Art. 27, 28, 29, 31",
    "chosen",
    "Nothing is said of several.",
  ),
  "/badDebt/liability/severity": /* @__PURE__ */ from(
    "Art. 27, 28, 29, 31",
    "chosen",
    "By the share that each names.",
  ),
  "/badDebt/provision": /* @__PURE__ */ from(
    "Art. 26",
    "assumed",
    "A firm under the standard for small enterprises; the other method is there for firms under CAS 22.",
  ),
  "/badDebt/provision/segmentBy": /* @__PURE__ */ from("Common practice", "chosen"),
  "/badDebt/provision/rates": /* @__PURE__ */ from("CAS 22", "open", "Each firm's own experience."),
  "/badDebt/provision/fromHistory": /* @__PURE__ */ from("Common practice", "chosen"),
  "/badDebt/provision/fromHistory/lastBucketLoss": /* @__PURE__ */ from(
    "CAS 22",
    "open",
    "Each firm's own experience.",
  ),
  "/badDebt/provision/rounding": /* @__PURE__ */ from("Common practice", "chosen"),
  "/badDebt/provision/presumptions": /* @__PURE__ */ from(
    "CAS 22",
    "assumed",
    "From memory; both can be rebutted.",
  ),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
