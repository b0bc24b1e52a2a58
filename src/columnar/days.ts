import { type PlainDate, dayNumber } from "../calendar/index.js";

/** Stands for a day that is not known: it is after all others. */
export const NO_DAY: number = 2 ** 31 - 1;

/** The number of a day, {@link NO_DAY} where it is not known. */
export function dayOrNone(day: PlainDate | null | undefined): number {
  return day === null || day === undefined ? NO_DAY : dayNumber(day);
}

/** Reads the numbers of days of which many are the same: each is reckoned once. */
export function dayReader(): typeof dayOrNone {
  const numbers = new Map<PlainDate | null | undefined, number>();
  return (day) => {
    let number = numbers.get(day);
    if (number === undefined) numbers.set(day, (number = dayOrNone(day)));
    return number;
  };
}
