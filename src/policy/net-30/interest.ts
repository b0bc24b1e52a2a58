import { plainDate } from "../../calendar/index.js";
import type { InterestPolicy } from "../../interest/index.js";
import { money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Late interest as the seller's terms of sale set it: 1.5 % for a month of 30 days, 18 % a year. */
export const interestSection: SectionText<InterestPolicy> = {
  citation: "Terms of sale",
  rates: [{ from: /* @__PURE__ */ plainDate("2000-01-01"), rate: "0.18", per: "year" }],
  dayCount: "actual/360",
  grace: { days: 5, retroactive: true },
  cap: { kind: "share-of-principal", share: "1" },
  minimumClaim: [/* @__PURE__ */ money("1.00", "USD")],
  rounding: "half-up",
  chargesDueAfterDays: 30,
  waiverRoles: ["finance-manager", "general-manager"],
};

/** The origin of each value of {@link interestSection}. */
export const interestProvenance: Provenance = {
  "/interest": {
    citation: "Common practice",
    certainty: "chosen",
    note: "A customary value; what may be charged depends on the contract and the law that governs it.",
  },
};
