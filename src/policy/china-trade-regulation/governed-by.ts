import type { Provenance } from "../provenance.js";
import { GOVERNED_BY_AS_OF, type GovernedBy } from "../versions/governed-by.js";

/** A rule is in force from the day of its publication (R1.4.2): what was agreed or signed before keeps the older one. */
export const governedBy: GovernedBy = {
  ...GOVERNED_BY_AS_OF,
  handover: ["handover", "asOf"],
  interest: ["contract", "document", "asOf"],
  orderCheck: ["order", "asOf"],
};

/** The origin of each value of {@link governedBy}. */
export const governedByProvenance: Provenance = {
  "/governedBy": {
    citation: "R1.4.2",
    certainty: "sure",
    note: "In force from the day of publication: what is decided on a day follows the version of that day.",
  },
  "/governedBy/handover": {
    citation: "Art. 39, R1.4.2",
    certainty: "assumed",
    note: "Who answers for what was settled by the three signatures, under the rules of that day.",
  },
  "/governedBy/interest": {
    citation: "Art. 19, R1.4.2",
    certainty: "assumed",
    note: "The term is that of the contract; what its excess costs is read as of the contract's day, and of the invoice's where no contract is on record.",
  },
  "/governedBy/orderCheck": {
    citation: "Art. 15, R1.4.2",
    certainty: "assumed",
    note: "The article has the contract approved before it is signed; a later version does not undo an order.",
  },
};
