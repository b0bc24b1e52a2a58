import type { StatementPolicy } from "../../statement/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Statements of a plain business-to-business firm: figures are checked in full, papers and people by the firm itself. */
export const statementSection: SectionText<StatementPolicy> = {
  rounding: "half-up",
  tolerance: { price: "0", quantity: "0", amount: "0" },
  priceBasis: ["quotation", "price-list", "note"],
  priceBasisRequired: true,
  papers: { forms: ["original", "fax", "copy"], signed: false, sealed: false },
  quotationCopied: false,
  matchAcrossDocuments: true,
  duties: { preparers: null, verifiers: null, named: false, separate: true },
  priceDepartments: null,
  response: {
    remindAfterDays: 10,
    silenceAcceptsAfterDays: null,
    answerWithinDays: 10,
    confirmationStartsTerm: false,
    limitationYears: null,
  },
  invoice: { onRequest: false, after: "verification" },
  breaches: { verifierAnswers: false, sanctions: [{ from: 1, sanction: "warning" }] },
};

export const statementProvenance: Provenance = {
  "/statement": { citation: "Common practice", certainty: "chosen" },
};
