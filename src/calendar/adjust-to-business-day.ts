import { MisuseError } from "../misuse/index.js";
import { type BusinessCalendar, nearestBusinessDay } from "./business-calendar.js";
import type { PlainDate } from "./plain-date.js";

/**
 * Where a date goes that falls on a day without business: `following` to the next business day, `preceding`
 * to the one before, `modified-following` to the next unless that is in another month, then to the one
 * before; `unadjusted` leaves it.
 */
export type BusinessDayConvention = "following" | "preceding" | "modified-following" | "unadjusted";

/** Every business-day convention, for schemas and choice lists. */
export const BUSINESS_DAY_CONVENTIONS: readonly BusinessDayConvention[] = [
  "following",
  "preceding",
  "modified-following",
  "unadjusted",
];

/**
 * A day moved to a business day by a convention; a business day stays where it is.
 *
 * @throws MisuseError `no-business-day` for a calendar that has none in that direction,
 *   `unknown-convention`.
 * @example
 * import { adjustToBusinessDay, plainDate } from "receivables";
 *
 * const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
 * const sunday = plainDate("2026-05-31");
 * adjustToBusinessDay(sunday, "following", calendar); // => "2026-06-01"
 * adjustToBusinessDay(sunday, "modified-following", calendar); // => "2026-05-29"
 */
export function adjustToBusinessDay(
  date: PlainDate,
  convention: BusinessDayConvention,
  calendar: BusinessCalendar,
): PlainDate {
  switch (convention) {
    case "unadjusted":
      return date;
    case "following":
      return nearestBusinessDay(date, 1, calendar);
    case "preceding":
      return nearestBusinessDay(date, -1, calendar);
    case "modified-following": {
      const following = nearestBusinessDay(date, 1, calendar);
      return following.slice(0, 7) === date.slice(0, 7) ? following : nearestBusinessDay(date, -1, calendar);
    }
    default:
      throw new MisuseError({
        code: "unknown-convention",
        field: "convention",
        value: convention,
        problem: "not a business-day convention",
        remedy: `Use one of ${BUSINESS_DAY_CONVENTIONS.join(", ")}.`,
      });
  }
}
