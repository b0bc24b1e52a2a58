import { addDays, type BusinessCalendar, type PlainDate, plainDate } from "receivables";

/** The month that is closed, and the first day of the books. */
export const AS_OF: PlainDate = plainDate("2026-10-31");
export const FIRST_DAY: PlainDate = plainDate("2026-06-01");

/**
 * The firm's own calendar of 2026. It closes for the public holidays and works on the weekend days that it has
 * set in exchange; what the state arranges for the year is for each user to look up.
 */
export const CALENDAR: BusinessCalendar = {
  weekend: [6, 7],
  holidays: [
    ...days("2026-06-19", 3), // Dragon Boat Festival
    ...days("2026-09-25", 3), // Mid-Autumn Festival
    ...days("2026-10-01", 7), // National Day
  ],
  workingDays: [plainDate("2026-09-20"), plainDate("2026-10-10")],
};

function days(from: string, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, i) => addDays(plainDate(from), i));
}
