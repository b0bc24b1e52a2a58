import type { StepDeadline } from "../approval/index.js";
import { type BusinessCalendar, type PlainDate, addBusinessDays, addDays } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";

/** The last day of a deadline that runs from a day. */
export function lastDay(
  { days, counted }: StepDeadline,
  from: PlainDate,
  calendar: BusinessCalendar | undefined,
): PlainDate {
  if (counted === "calendar") return addDays(from, days);
  if (calendar !== undefined) return addBusinessDays(from, days, calendar);
  throw new MisuseError({
    code: "calendar-missing",
    field: "calendar",
    value: calendar,
    problem: "a deadline is counted in business days",
    remedy: "Pass the firm's business calendar.",
  });
}
