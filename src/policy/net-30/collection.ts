import type { CollectionPolicy } from "../../collection/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/**
 * Anyone else than the salesman agrees to a trip; discounts and surpluses take an approval; collected money is paid in
 * within five working days.
 */
export const collectionSection: SectionText<CollectionPolicy> = {
  trip: { setBy: [], agreedBy: [], reportTo: [], reportWithinDays: 1, idleDays: 2 },
  discounts: { authority: null, signedWithinAuthority: false, reasonNeeded: true, use: "discount" },
  payIn: { deadline: { days: 5, counted: "business" }, postedWithinDays: null },
  instruments: {
    otherwise: "reissue",
    weight: {
      "payee-missing": "hold",
      "not-verified-with-bank": "hold",
      "signature-on-back-missing": "hold",
      "not-genuine": "refuse",
      "endorsed-though-not-transferable": "refuse",
      "endorsed-after-bar": "note",
      "endorsement-conditional": "note",
      "already-due": "note",
      "name-differs-from-invoice-stamp": "note",
    },
    signedOnBack: [],
    verified: ["term-draft"],
  },
  surplus: { consentBy: [] },
  complaints: {
    answer: { days: 10, counted: "business" },
    reportWithinDays: 1,
    authority: null,
    adjustmentTo: [],
  },
  conduct: {
    items: {
      "money-unreported": { number: 1, forbidden: true, certainty: "assumed" },
      "returns-unreported": { number: 2, forbidden: true, certainty: "assumed" },
      resale: { number: 3, forbidden: true, certainty: "assumed" },
      "other-makers-goods": { number: 4, forbidden: false, certainty: "assumed" },
      "money-misused": { number: 5, forbidden: true, certainty: "assumed" },
      "cash-for-bills": { number: 6, forbidden: true, certainty: "assumed" },
    },
    reportMoney: { days: 1, counted: "calendar" },
    reportReturns: { days: 5, counted: "calendar" },
    consequences: { dismissal: false, restitution: { days: 30, counted: "calendar" }, seriousFrom: null },
  },
};

/** The origin of each value of {@link collectionSection}. */
export const collectionProvenance: Provenance = {
  "/collection": {
    citation: "Common practice",
    certainty: "chosen",
    note: "Nobody is dismissed by rule; what is missing is made good within thirty days.",
  },
};
