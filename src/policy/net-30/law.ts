import type { LawPolicy } from "../../law/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** No table of law: net 30 is of no country. */
export const lawSection: SectionText<LawPolicy> = { jurisdiction: null, expiringWithinDays: 180 };

/** The origin of each value of {@link lawSection}. */
export const lawProvenance: Provenance = {
  "/law": { citation: "Common practice", certainty: "chosen", note: "No jurisdiction is assumed." },
};
