import type { BadDebtPolicy, GivenLossRate } from "../../bad-debt/index.js";
import { plainDate } from "../../calendar/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const everywhere = (bucket: string, rate: string): GivenLossRate => ({
  segment: null,
  currency: null,
  bucket,
  rate,
});

/** An allowance by a provision matrix, write-offs on any ground once approved, and nobody charged for a loss. */
export const badDebtSection: SectionText<BadDebtPolicy> = {
  problemReport: {
    withinDays: 7,
    possibleBadDebtWithinDays: 1,
    measuresNeeded: false,
    warnedFrom: "reported",
  },
  application: {
    fields: ["customerName", "whyNotCollected"],
    copies: 0,
    keepers: [],
    approvals: [{ use: "bad-debt", routes: [] }],
  },
  writeOff: {
    rules: [
      {
        id: "books-uncollectible",
        side: "books",
        from: /* @__PURE__ */ plainDate("2000-01-01"),
        until: null,
        citation: "Common practice",
        source: "Common practice",
        certainty: "assumed",
        ground: "uncollectible",
        overdue: null,
        smallItem: null,
        bookedFirst: false,
        evidence: [],
      },
    ],
  },
  recovery: { payersChoice: true },
  liability: {
    rounding: "half-up",
    laxVisiting: { share: "0", cause: "stated" },
    missingRemarks: { share: "0", codes: [] },
    unguaranteedShipping: { share: "0", base: "shipments" },
    lackOfResponsibility: { share: "0", base: "loss", countsTowardsLoss: true },
    reduction: "in-proportion",
    severity: [],
  },
  provision: {
    method: "expected-loss",
    kinds: ["trade", "prepayment", "other", "bill"],
    segmentBy: null,
    rates: [
      /* @__PURE__ */ everywhere("not-due", "0.005"),
      /* @__PURE__ */ everywhere("1-30", "0.02"),
      /* @__PURE__ */ everywhere("31-60", "0.05"),
      /* @__PURE__ */ everywhere("61-90", "0.15"),
      /* @__PURE__ */ everywhere("91+", "0.5"),
    ],
    fromHistory: { lastBucketLoss: "1", average: "pooled", forwardFactor: "1", places: 6 },
    rounding: "half-up",
    presumptions: { significantAfterDays: 30, defaultAfterDays: 90 },
  },
};

/** The origin of each value of {@link badDebtSection}. */
export const badDebtProvenance: Provenance = {
  "/badDebt": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The loss rates are a start; compute your own from past month ends.",
  },
};
