import type { Provenance } from "../provenance.js";
import { GOVERNED_BY_AS_OF, type GovernedBy } from "../versions/governed-by.js";

/** What was agreed keeps the version of its day; everything else follows the version of the day of decision. */
export const governedBy: GovernedBy = {
  ...GOVERNED_BY_AS_OF,
  handover: ["handover", "asOf"],
  interest: ["contract", "document", "asOf"],
  orderCheck: ["order", "asOf"],
};

/** The origin of each value of {@link governedBy}. */
export const governedByProvenance: Provenance = {
  "/governedBy": { citation: "Common practice", certainty: "chosen" },
};
