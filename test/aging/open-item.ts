import type { AgingPolicy } from "receivables/aging";
import { bucketScheme } from "receivables/aging";
import { type PlainDate, addDays, plainDate } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import { money, zeroMoney } from "receivables/money";

/** The day of every report in these tests. */
export const AS_OF: PlainDate = plainDate("2026-06-30");

/** An open item of a test, overdue by so many days as of {@link AS_OF}; negative amounts are credits. */
export function openItem(
  id: string,
  amount: string,
  overdueDays: number | null,
  over: Partial<OpenItem> & { readonly currency?: string } = {},
): OpenItem {
  const { currency = "CNY", ...fields } = over;
  const dueOn = overdueDays === null ? null : addDays(AS_OF, -overdueDays);
  const issuedOn = addDays(dueOn ?? AS_OF, -30);
  return {
    id,
    document: id,
    source: amount.startsWith("-") ? "payment" : "invoice",
    kind: "trade",
    customer: "C-1",
    issuedOn,
    postedOn: issuedOn,
    dueOn,
    original: money(amount, currency),
    open: money(amount, currency),
    disputed: zeroMoney(currency),
    settlements: [],
    ...fields,
  };
}

/** Buckets of 1–10, 11–60, 61–90 and more days by due date, credits apart; fields may be replaced. */
export function policy(over: Partial<AgingPolicy> = {}): AgingPolicy {
  return {
    policy: { id: "test", version: "1" },
    baseDate: "due",
    scheme: bucketScheme([10, 60, 90]),
    credits: "apart",
    check: {
      cycle: { anchor: plainDate("2026-01-01"), days: 10 },
      noticeFromOverdueDays: 10,
      by: "receivables-accountant",
      to: ["finance-manager", "department-head"],
    },
    list: { daysAfterMonthEnd: 5, to: ["business", "vice-general-manager"] },
    followUp: { by: "business", reportTo: "vice-general-manager" },
    remarks: { validDays: 31, largeFrom: [money("1000", "CNY")] },
    ...over,
  };
}
