import { type AgingPolicy, bucketScheme } from "../../aging/index.js";
import { plainDate } from "../../calendar/index.js";
import { money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Aging in bands of thirty days, checked every week. */
export const agingSection: SectionText<AgingPolicy> = {
  baseDate: "due",
  scheme: /* @__PURE__ */ bucketScheme([30, 60, 90]),
  credits: "apart",
  check: {
    cycle: { anchor: /* @__PURE__ */ plainDate("2000-01-03"), days: 7 },
    noticeFromOverdueDays: 7,
    by: "receivables-accountant",
    to: ["finance-manager", "department-head"],
  },
  list: { daysAfterMonthEnd: 5, to: ["finance-manager", "business-manager"] },
  followUp: { by: "handler", reportTo: "business-manager" },
  remarks: { validDays: 30, largeFrom: [/* @__PURE__ */ money("10000.00", "USD")] },
};

/** The origin of each value of {@link agingSection}. */
export const agingProvenance: Provenance = {
  "/aging": { citation: "Common practice", certainty: "chosen" },
};
