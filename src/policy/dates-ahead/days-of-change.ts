import { type Period, type PlainDate, addDays, daysBetween, periodContains } from "../../calendar/index.js";
import { onceADay } from "./once-a-day.js";

/**
 * The days of a period on which what a verb says differs from what it says of the day before, found by halving instead
 * of by arithmetic of one's own.
 *
 * @param stateOn - what the verb says of a day, as a text. Between two turns it must not come back to what it was.
 * @param turns - the days on which facts begin or cease to count, in any order.
 */
export function daysOfChange(
  stateOn: (day: PlainDate) => string,
  period: Period,
  turns: readonly PlainDate[] = [],
): readonly PlainDate[] {
  const state = onceADay(stateOn);
  const inside = turns.filter((turn) => periodContains(period, turn));
  const marks = [addDays(period.from, -1), ...inside.flatMap((turn) => [addDays(turn, -1), turn]), period.to];
  const days = [...new Set(marks)].sort();
  return days.flatMap((day, i) => between(days[i - 1] ?? day, day, state));
}

/** The days of change after one day up to another. */
function between(
  before: PlainDate,
  last: PlainDate,
  state: (day: PlainDate) => string,
): readonly PlainDate[] {
  if (state(before) === state(last)) return [];
  const days = daysBetween(before, last);
  if (days === 1) return [last];
  const middle = addDays(before, Math.floor(days / 2));
  return [...between(before, middle, state), ...between(middle, last, state)];
}
