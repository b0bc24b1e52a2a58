import type { AccountabilityPolicy } from "../../accountability/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** What is taken is given back in proportion to what comes in; joint debtors share; no law caps the wage. */
export const accountabilitySection: SectionText<AccountabilityPolicy> = {
  joint: "equal-parts",
  handover: { losses: ["customer-amount-differs"], reversible: true },
  reversal: {
    giveBack: {
      "escalation-stage": "never",
      "lax-visits": "never",
      "missing-remark": "never",
      "unguaranteed-shipping": "never",
      "lack-of-responsibility": "never",
    },
    otherwise: "in-proportion",
    takenAgain: true,
    rounding: "half-up",
  },
  commission: { rest: "carried" },
  wages: { capped: false },
};

/** The origin of each value of {@link accountabilitySection}. */
export const accountabilityProvenance: Provenance = {
  "/accountability": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The escalation gives back bonus scores itself, and a bad debt is assessed anew. Put the limits of your own law in force with capped and your rules.",
  },
};
