import { type AgingPolicy, bucketScheme } from "../../aging/index.js";
import { plainDate } from "../../calendar/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Aging and the watch over receivables (Art. 13, 17, 18, 28). */
export const agingSection: SectionText<AgingPolicy> = {
  baseDate: "due",
  scheme: /* @__PURE__ */ bucketScheme([10, 60, 90]),
  credits: "apart",
  check: {
    cycle: { anchor: /* @__PURE__ */ plainDate("2000-01-01"), days: 10 },
    noticeFromOverdueDays: 10,
    by: "receivables-accountant",
    to: ["finance-manager", "department-head"],
  },
  list: { daysAfterMonthEnd: 5, to: ["business", "vice-general-manager"] },
  followUp: { by: "business", reportTo: "vice-general-manager" },
  remarks: { validDays: 31, largeFrom: null },
};

/** The origin of each value of {@link agingSection}. */
export const agingProvenance: Provenance = {
  "/aging/baseDate": {
    citation: "Art. 13, Art. 19",
    certainty: "sure",
    note: "Both count from the end of the credit term.",
  },
  "/aging/scheme": {
    citation: "Art. 19",
    certainty: "assumed",
    note: "The buckets are the tiers of collection. 1 to 10 days stand in the source; 11 to 60 and 61 to 90 are from memory.",
  },
  "/aging/credits": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The regulation does not speak of credits. Apart, no credit hides what is overdue.",
  },
  "/aging/check": { citation: "Art. 13", certainty: "sure" },
  "/aging/check/cycle/anchor": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The source names no first day.",
  },
  "/aging/check/noticeFromOverdueDays": {
    citation: "Art. 13",
    certainty: "assumed",
    note: "10 stands in the source, its unit 日 is restored from a kindred text. Read as unpaid at the end of the tenth day; set 11 to wait for the day after.",
  },
  "/aging/list": {
    citation: "Art. 17",
    certainty: "assumed",
    note: "The article is missing; the fifth day after month end is from memory.",
  },
  "/aging/followUp": { citation: "Art. 18", certainty: "sure" },
  "/aging/remarks/validDays": {
    citation: "Common practice",
    certainty: "chosen",
    note: "The remarks stand in the aging table, which Art. 17 has made anew each month.",
  },
  "/aging/remarks/largeFrom": {
    citation: "Art. 28",
    certainty: "open",
    note: "The source speaks of large amounts and gives no number.",
  },
};
