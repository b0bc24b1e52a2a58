import { net30, type StatementPolicy } from "receivables";

/**
 * The policy of the command `verify-statements`. A file of invoice lines says nothing of signatures, so none is
 * asked for. The figures are checked to the last digit, and what lacks evidence and what was not billed are
 * reported each by itself. As in R1.1 and R1.3.1, marketing makes a statement and finance verifies it.
 */
export const verificationPolicy: StatementPolicy = {
  ...net30.statement,
  policy: { id: "verify-statements", version: "1" },
  tolerance: { price: "0", quantity: "0", amount: "0" },
  priceBasis: ["quotation", "note"],
  matchAcrossDocuments: false,
  duties: { preparers: ["marketing"], verifiers: ["finance"], named: false, separate: true },
};
