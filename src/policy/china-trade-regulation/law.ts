import type { LawPolicy } from "../../law/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Chinese law as warnings beside the regulation. */
export const lawSection: SectionText<LawPolicy> = { jurisdiction: "CN", expiringWithinDays: 180 };

/** The origin of each value of {@link lawSection}. */
export const lawProvenance: Provenance = {
  "/law/jurisdiction": {
    citation: "Order 802 Art. 2",
    certainty: "chosen",
    note: "The regulation is that of a Chinese firm; it names no law itself.",
  },
  "/law/expiringWithinDays": {
    citation: "Civil Code Art. 188",
    certainty: "chosen",
    note: "Half a year to act in; the law gives the three years and no notice.",
  },
};
