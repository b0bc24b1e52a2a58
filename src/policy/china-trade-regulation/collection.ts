import type { CollectionPolicy } from "../../collection/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Collecting in the field: Art. 20–25 of the regulation. */
export const collectionSection: SectionText<CollectionPolicy> = {
  trip: {
    setBy: ["business"],
    agreedBy: ["business-supervisor"],
    reportTo: ["business-manager"],
    reportWithinDays: 0,
    idleDays: 1,
  },
  discounts: { authority: null, signedWithinAuthority: true, reasonNeeded: true, use: "discount" },
  payIn: { deadline: { days: 3, counted: "business" }, postedWithinDays: null },
  instruments: {
    otherwise: "reissue",
    weight: {
      "payee-missing": "hold",
      "signature-on-back-missing": "hold",
      "not-verified-with-bank": "hold",
      "not-genuine": "refuse",
      "endorsed-though-not-transferable": "refuse",
      "endorsed-after-bar": "note",
      "endorsement-conditional": "note",
      "already-due": "note",
      "first-endorser-not-payee": "refuse",
      "endorsement-chain-broken": "refuse",
    },
    signedOnBack: ["sight-draft", "term-draft"],
    verified: ["sight-draft", "term-draft"],
  },
  surplus: { consentBy: ["business-manager"] },
  complaints: {
    answer: { days: 3, counted: "business" },
    reportWithinDays: 0,
    authority: null,
    adjustmentTo: ["business", "finance"],
  },
  conduct: {
    items: {
      "money-unreported": { number: 1, forbidden: true, certainty: "sure" },
      "returns-unreported": { number: 2, forbidden: true, certainty: "sure" },
      resale: { number: 3, forbidden: true, certainty: "sure" },
      "other-makers-goods": { number: 4, forbidden: true, certainty: "assumed" },
      "money-misused": { number: 5, forbidden: true, certainty: "assumed" },
      "cash-for-bills": { number: 6, forbidden: true, certainty: "assumed" },
    },
    reportMoney: { days: 0, counted: "calendar" },
    reportReturns: { days: 1, counted: "calendar" },
    consequences: { dismissal: true, restitution: null, seriousFrom: null },
  },
};

/** The origin of each value of {@link collectionSection}. */
export const collectionProvenance: Provenance = {
  "/collection/trip": /* @__PURE__ */ from("Art. 20, 21", "sure"),
  "/collection/trip/reportWithinDays": /* @__PURE__ */ from(
    "Art. 21",
    "assumed",
    "By telephone at every customer: read as on the day of the call.",
  ),
  "/collection/trip/idleDays": /* @__PURE__ */ from(
    "Art. 21",
    "chosen",
    "No sightseeing, without a number: one day without a call is asked no question.",
  ),
  "/collection/discounts": /* @__PURE__ */ from("Art. 20", "sure"),
  "/collection/discounts/authority": /* @__PURE__ */ from(
    "Art. 20",
    "open",
    "Within authority, without an amount: each discount needs the approval.",
  ),
  "/collection/payIn/deadline": /* @__PURE__ */ from(
    "Art. 20",
    "chosen",
    "In time, without a number; three working days let a short trip end.",
  ),
  "/collection/payIn/postedWithinDays": /* @__PURE__ */ from("Art. 20", "open", "No number is stated."),
  "/collection/instruments": /* @__PURE__ */ from(
    "Art. 22",
    "sure",
    "What is wrong is returned and reissued.",
  ),
  "/collection/instruments/weight": /* @__PURE__ */ from(
    "Art. 22",
    "chosen",
    "What can be completed on the spot is held; what can never be honoured is refused; what harms nobody is noted.",
  ),
  "/collection/surplus": /* @__PURE__ */ from("Art. 23", "assumed", "Article missing; from memory."),
  "/collection/complaints/answer": /* @__PURE__ */ from(
    "Art. 24",
    "assumed",
    "Article missing; from memory.",
  ),
  "/collection/complaints/reportWithinDays": /* @__PURE__ */ from(
    "Art. 24",
    "assumed",
    "Article missing; from memory: at once, read as on the same day.",
  ),
  "/collection/complaints/authority": /* @__PURE__ */ from(
    "Art. 24",
    "open",
    "Within authority, without saying whose and how far.",
  ),
  "/collection/complaints/adjustmentTo": /* @__PURE__ */ from(
    "Art. 24",
    "assumed",
    "From memory: the departments concerned, read as business and finance.",
  ),
  "/collection/conduct/items": /* @__PURE__ */ from("Art. 25", "sure"),
  "/collection/conduct/items/other-makers-goods": /* @__PURE__ */ from("Art. 25", "assumed", "From memory."),
  "/collection/conduct/items/money-misused": /* @__PURE__ */ from("Art. 25", "assumed", "From memory."),
  "/collection/conduct/items/cash-for-bills": /* @__PURE__ */ from("Art. 25", "assumed", "From memory."),
  "/collection/conduct/reportMoney": /* @__PURE__ */ from(
    "Art. 21, 25",
    "assumed",
    "Not reporting is forbidden without a number; Art. 21 has each call reported on its day.",
  ),
  "/collection/conduct/reportReturns": /* @__PURE__ */ from(
    "Art. 25",
    "chosen",
    "Not reporting is forbidden without a number.",
  ),
  "/collection/conduct/consequences/dismissal": /* @__PURE__ */ from("Art. 25", "sure"),
  "/collection/conduct/consequences/restitution": /* @__PURE__ */ from(
    "Art. 25",
    "open",
    "By a date that is not stated.",
  ),
  "/collection/conduct/consequences/seriousFrom": /* @__PURE__ */ from(
    "Art. 25",
    "open",
    "Serious cases, without an amount.",
  ),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
