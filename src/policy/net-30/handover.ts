import type { HandoverPolicy } from "../../handover/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/**
 * A handover with three signatures and a month to check it. Leaving waits for the items to be handed over and for
 * nothing else.
 */
export const handoverSection: SectionText<HandoverPolicy> = {
  copies: 3,
  unmarked: "clear",
  signing: { sealed: false, statementsFirst: false, supervisorRoles: [], effective: "slip" },
  check: { months: 1 },
  doubts: { reportWithinDays: 5 },
  liability: {
    unclear: "giver",
    doubtReported: "giver",
    doubtSilent: "both",
    notListed: "giver",
    signedClear: "giver",
    foundLate: "taker",
  },
  release: {
    dossiers: true,
    noticeDays: null,
    collectWithinMonths: null,
    compensationConfirmed: false,
    waitForCheck: false,
    legalCaution: null,
  },
  wages: { afterHandover: false },
  restitution: { dueWithinDays: 30, seriousFrom: null },
};

/** The origin of each value of {@link handoverSection}. */
export const handoverProvenance: Provenance = {
  "/handover": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The month of the check protects the taker; a loss is not prosecuted by amount.",
  },
};
