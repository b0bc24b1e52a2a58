import { plainDate } from "../../calendar/index.js";
import type { InterestPolicy } from "../../interest/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Late interest: the regulation is silent, so the rate that the law sets where none is agreed is taken. */
export const interestSection: SectionText<InterestPolicy> = {
  citation: "保障中小企业款项支付条例 Art. 17",
  rates: [{ from: /* @__PURE__ */ plainDate("2000-01-01"), rate: "0.0005", per: "day" }],
  dayCount: "actual/365",
  grace: { days: 0, retroactive: true },
  cap: null,
  minimumClaim: [],
  rounding: "half-up",
  chargesDueAfterDays: 0,
  waiverRoles: ["business-manager", "general-manager"],
};

/** The origin of each value of {@link interestSection}. */
export const interestProvenance: Provenance = {
  "/interest": {
    citation: "Regulation on accounts receivable",
    certainty: "chosen",
    note: "The regulation says nothing of late interest.",
  },
  "/interest/citation": {
    citation: "State Council Order 802 (2025)",
    certainty: "chosen",
    note: "In force since 2025-06-01; Order 728 (2020), Art. 15, said the same. It binds organs, public institutions and large enterprises that buy from small and medium ones.",
  },
  "/interest/rates": {
    citation: "保障中小企业款项支付条例 Art. 17",
    certainty: "chosen",
    note: "0.05 % per day where no rate is agreed; an agreed rate may not be below the one-year LPR at the time of contract.",
  },
};
