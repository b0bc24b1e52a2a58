import type { AccountabilityPolicy } from "../../accountability/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** What people answer for 责任追究: Art. 19, 27–29, 31, 32, 36 and 39 of the regulation, and the law on wages. */
export const accountabilitySection: SectionText<AccountabilityPolicy> = {
  joint: "each-for-the-whole",
  handover: { losses: ["customer-amount-differs"], reversible: true },
  reversal: {
    giveBack: {
      "escalation-stage": "never",
      "lax-visits": "never",
      "missing-remark": "never",
      "unguaranteed-shipping": "never",
      "lack-of-responsibility": "never",
      "collection-conduct": "never",
    },
    otherwise: "in-proportion",
    takenAgain: true,
    rounding: "half-up",
  },
  commission: { rest: "carried" },
  wages: { capped: true },
};

/** The origin of each value of {@link accountabilitySection}. */
export const accountabilityProvenance: Provenance = {
  "/accountability/joint": /* @__PURE__ */ from(
    "Art. 36",
    "assumed",
    "Article missing; from memory: who keeps silent shares full responsibility with the leaver.",
  ),
  "/accountability/handover/losses": /* @__PURE__ */ from(
    "Art. 32, 39",
    "chosen",
    "What the customer does not own to is lost; other differences are for the books to correct.",
  ),
  "/accountability/handover/reversible": /* @__PURE__ */ from(
    "Art. 34",
    "chosen",
    "What is collected after all is no loss.",
  ),
  "/accountability/reversal": /* @__PURE__ */ from(
    "Art. 27, 31",
    "chosen",
    "The source does not say whether anything is given back; a loss shrinks with what comes in.",
  ),
  "/accountability/reversal/giveBack": /* @__PURE__ */ from(
    "Art. 19, 25, 27–29, 31",
    "chosen",
    "The escalation gives back bonus scores itself, and a bad debt is assessed anew after each recovery; what dismissal punishes is not given back.",
  ),
  "/accountability/commission/rest": /* @__PURE__ */ from(
    "Art. 31",
    "chosen",
    "In the month's reckoning; what a small commission does not cover is not said to lapse.",
  ),
  "/accountability/wages/capped": /* @__PURE__ */ from(
    "工资支付暂行规定 Art. 16",
    "sure",
    "The law limits what the regulation lets the firm take.",
  ),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
