import { type AgingPolicy, bucketScheme } from "receivables/aging";
import { plainDate } from "receivables/calendar";

/** By due date in bands of thirty days, credits apart: not due, 1-30, 31-60, 61-90, 91+, credits. */
export const AGING_POLICY: AgingPolicy = {
  policy: { id: "bench", version: "1" },
  baseDate: "due",
  scheme: bucketScheme([30, 60, 90]),
  credits: "apart",
  check: {
    cycle: { anchor: plainDate("2000-01-03"), days: 7 },
    noticeFromOverdueDays: 7,
    by: "receivables-accountant",
    to: ["finance-manager"],
  },
  list: { daysAfterMonthEnd: 5, to: ["finance-manager"] },
  followUp: { by: "handler", reportTo: "business-manager" },
  remarks: { validDays: 30, largeFrom: [] },
};
