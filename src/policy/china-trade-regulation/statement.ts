import type { StatementPolicy } from "../../statement/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Reconciling statements of account 对账管理制度. */
export const statementSection: SectionText<StatementPolicy> = {
  rounding: "half-up",
  tolerance: { price: "0", quantity: "0", amount: "0" },
  priceBasis: ["quotation", "price-list", "note"],
  priceBasisRequired: true,
  papers: { forms: ["original", "fax"], signed: true, sealed: true },
  quotationCopied: true,
  matchAcrossDocuments: true,
  duties: { preparers: ["marketing"], verifiers: ["finance"], named: true, separate: true },
  priceDepartments: ["finance", "marketing"],
  response: {
    remindAfterDays: 7,
    silenceAcceptsAfterDays: null,
    answerWithinDays: 3,
    confirmationStartsTerm: true,
    limitationYears: 3,
  },
  invoice: { onRequest: true, after: "verification" },
  breaches: { verifierAnswers: true, sanctions: null },
};

export const statementProvenance: Provenance = {
  "/statement/rounding": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The amount is verified; how it is rounded is not said.",
  },
  "/statement/tolerance": {
    citation: "Common practice",
    certainty: "chosen",
    note: "No tolerance is mentioned.",
  },
  "/statement/priceBasis": {
    citation: "R1.2.2, R1.3.2",
    certainty: "sure",
    note: "Quotation, delivery note, return note.",
  },
  "/statement/priceBasis/1": {
    citation: "R1.2.2",
    certainty: "assumed",
    note: "A price list is one of the papers that 等 stands for.",
  },
  "/statement/priceBasisRequired": { citation: "R1.2.2", certainty: "sure" },
  "/statement/papers": { citation: "R1.2.4", certainty: "sure", note: "签字盖章: signature and seal." },
  "/statement/quotationCopied": { citation: "R1.2.5", certainty: "sure" },
  "/statement/matchAcrossDocuments": { citation: "Common practice", certainty: "chosen" },
  "/statement/duties/preparers": { citation: "R1.1", certainty: "sure" },
  "/statement/duties/verifiers": {
    citation: "R1.3.1",
    certainty: "sure",
    note: "The cashier is of the finance department.",
  },
  "/statement/duties/named": {
    citation: "R1.1, R1.3.1",
    certainty: "assumed",
    note: "Who makes and who verifies is fixed, so it must be known.",
  },
  "/statement/duties/separate": {
    citation: "R1.1, R1.3.1",
    certainty: "assumed",
    note: "Two departments, hence two people.",
  },
  "/statement/priceDepartments": { citation: "R1.4.1", certainty: "sure" },
  "/statement/response": {
    citation: "Common practice",
    certainty: "chosen",
    note: "What follows a statement that was sent is not said.",
  },
  "/statement/response/answerWithinDays": {
    citation: "Art. 24",
    certainty: "assumed",
    note: "3 working days for complaints at collection, from memory.",
  },
  "/statement/response/confirmationStartsTerm": {
    citation: "Order 802 Art. 9, 10",
    certainty: "chosen",
    note: "Settlement by period runs from the day both sides confirm the amount 双方确认结算金额之日.",
  },
  "/statement/response/limitationYears": { citation: "Civil Code Art. 188, 195", certainty: "assumed" },
  "/statement/invoice/onRequest": {
    citation: "R1.3.3",
    certainty: "assumed",
    note: "The noun is blotted; 发票 fits.",
  },
  "/statement/invoice/after": {
    citation: "R1.3.1, R1.3.3",
    certainty: "assumed",
    note: "Verified first, then issued, by the order of the rule.",
  },
  "/statement/breaches/verifierAnswers": {
    citation: "R1.3.1, R1.4.2",
    certainty: "assumed",
    note: "The person concerned is held to account; who verified is concerned by what they passed.",
  },
  "/statement/breaches/sanctions": {
    citation: "R1.4.2",
    certainty: "open",
    note: "By gravity; the scale is not stated.",
  },
};
