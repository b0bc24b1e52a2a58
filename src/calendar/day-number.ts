/**
 * The number of a day, counted from 1970-01-01; `undefined` for what is no real day written `YYYY-MM-DD`, of years
 * 0001 to 9999.
 */
export function numberOfDay(text: unknown): number | undefined {
  if (
    typeof text !== "string" ||
    text.length !== 10 ||
    text.charCodeAt(4) !== DASH ||
    text.charCodeAt(7) !== DASH
  )
    return undefined;
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 7);
  const day = digitsOf(text, 8, 10);
  const isReal = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  if (!isReal) return undefined;
  // Years that begin in March have the leap day at their end.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return 365 * y + leapDays(y) + Math.floor((153 * m + 2) / 5) + day - 1 - EPOCH;
}

/** The day of a number that {@link numberOfDay} gives, of years 0001 to 9999. */
export function dayOfNumber(number: number): string {
  const n = number + EPOCH;
  let y = Math.floor(n / 365.2425);
  while (365 * (y + 1) + leapDays(y + 1) <= n) y += 1;
  while (365 * y + leapDays(y) > n) y -= 1;
  const ofYear = n - 365 * y - leapDays(y);
  const m = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * m + 2) / 5) + 1;
  return m < 10 ? written(y, m + 3, day) : written(y + 1, m - 9, day);
}

/**
 * The same day a number of months later, or the month's last day where it has no such day; `undefined` beyond the years
 * 0001 to 9999.
 */
export function dayMonthsAfter(day: string, months: number): string | undefined {
  const monthsSinceZero = 12 * digitsOf(day, 0, 4) + digitsOf(day, 5, 7) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  if (year < 1 || year > 9999) return undefined;
  const month = monthsSinceZero - 12 * year + 1;
  return written(year, month, Math.min(digitsOf(day, 8, 10), daysOf(year, month)));
}

/** Days of a month in the Gregorian calendar. */
export function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const DASH = 45;

/** 1970-01-01, counted from 1 March of the year 0. */
const EPOCH = 719_468;

function leapDays(y: number): number {
  return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The number that the characters of a range are, `NaN` where one is no digit. */
function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
