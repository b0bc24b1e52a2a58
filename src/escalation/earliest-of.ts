import { type PlainDate, earlierOf } from "../calendar/index.js";

/** The earliest of some days; `null` where there is none. */
export function earliestOf(days: readonly (PlainDate | null)[]): PlainDate | null {
  const [first, ...others] = days.filter((day) => day !== null);
  return first === undefined ? null : others.reduce(earlierOf, first);
}
