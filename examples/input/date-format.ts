import { isPlainDate, type PlainDate } from "receivables";

const PART: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{2})",
  D: "(?<day>\\d{1,2})",
};

/**
 * A reader of dates written in a format such as `M/D/YYYY`, `DD.MM.YYYY` or `YYYY-MM-DD`; `undefined` for a
 * text that is no such day. One letter takes one or two digits.
 *
 * @throws Error when the format lacks a day, a month or a year.
 */
export function dateReader(format: string): (text: string) => PlainDate | undefined {
  const tokens = format.split(/(YYYY|MM?|DD?)/);
  const parts = tokens.filter((token) => token in PART);
  if (["Y", "M", "D"].some((part) => parts.filter((token) => token.startsWith(part)).length !== 1)) {
    throw new Error(
      `--date-format ${format}: write the day, the month and the year once each, such as M/D/YYYY`,
    );
  }
  const pattern = new RegExp(`^${tokens.map((token) => PART[token] ?? literal(token)).join("")}$`);
  return (text) => {
    const { year = "", month = "", day = "" } = pattern.exec(text.trim())?.groups ?? {};
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isPlainDate(iso) ? iso : undefined;
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
