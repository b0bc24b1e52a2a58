import { type Period, type PlainDate, addDays, monthOf } from "../calendar/index.js";
import type { AgingPolicy } from "./aging.policy.js";

/** Until when the aging list of a month is to be supplied, and to whom. */
export interface AgingListDue {
  readonly month: Period;
  /** The last day on which it is in time. */
  readonly dueOn: PlainDate;
  /** Roles and departments. */
  readonly to: readonly string[];
}

/**
 * When finance supplies the aging list of the month that a day is in (Art. 17). The list is as of the month's
 * last day.
 *
 * @example
 * import { agingListDue, chinaTradeRegulation, plainDate } from "receivables";
 *
 * agingListDue(plainDate("2026-02-10"), chinaTradeRegulation.aging).dueOn; // => "2026-03-05"
 */
export function agingListDue(date: PlainDate, { list }: AgingPolicy): AgingListDue {
  const month = monthOf(date);
  return { month, dueOn: addDays(month.to, list.daysAfterMonthEnd), to: list.to };
}
