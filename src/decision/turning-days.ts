import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText } from "./compare-text.js";

/**
 * Of the days that are still to come, those on which the outcome is another than on the day before, in their order.
 *
 * @param outcomeOn - what the decision's own function says on a day, if nothing but the day differs.
 * @example
 * import { plainDate, turningDays } from "receivables";
 *
 * const [may, june, july] = ["2026-05-01", "2026-06-01", "2026-07-01"].map((day) => plainDate(day));
 * const outcomeOn = (day: string) => (day >= "2026-06-01" ? "open" : "closed");
 * if (may && june && july) turningDays([july, june], may, outcomeOn); // => ["2026-06-01"]
 */
export function turningDays(
  days: readonly PlainDate[],
  asOf: PlainDate,
  outcomeOn: (day: PlainDate) => string,
): readonly PlainDate[] {
  return [...new Set(days)]
    .filter((day) => day > asOf && outcomeOn(day) !== outcomeOn(addDays(day, -1)))
    .toSorted(compareText);
}
