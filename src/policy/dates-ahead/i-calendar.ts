import { type PlainDate, addDays, plainDate } from "../../calendar/index.js";
import { type Language, compareText, digestOf, inOrderOfId } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import { contentLine, textValue } from "./content-line.js";
import type { DatedEvent } from "./dated-event.js";
import { eventText } from "./event-text.js";

/** How events are written as a calendar. */
export interface CalendarOptions {
  /** The day of the run, which stands in for the moment at which the calendar was made. */
  readonly madeOn: PlainDate;
  /** A domain name of the firm; it makes the events' ids unique in the world. */
  readonly domain: string;
  /** English without it. */
  readonly language?: Language;
  /** What the calendar is called where it is shown. */
  readonly name?: string;
  /** The address that publishes it, which RFC 5546 asks for; Google Calendar and Outlook read it without one too. */
  readonly organizer?: string;
  /** Reminds at the beginning of the day so many days before; 0 is the day itself. Without it, nothing reminds. */
  readonly remindDaysBefore?: number;
  /** To be raised when a calendar of the same day is published again with other texts; 0 without it. */
  readonly sequence?: number;
}

/**
 * Events as iCalendar text (RFC 5545) that Google Calendar and Outlook import or subscribe to: one all-day entry for
 * each, which takes no time from anybody. The same events and options give the same bytes. An event keeps its id from
 * run to run, so that a calendar that is read again does not double it; the id does not show whom it is about.
 *
 * @throws MisuseError `not-a-domain`, `not-an-address`, `not-a-count`, `not-a-date`.
 * @example
 * import { chinaTradeRegulation, iCalendar, nextEvents, plainDate } from "receivables";
 *
 * const days = { from: plainDate("2026-03-05"), to: plainDate("2026-03-05") };
 * const events = nextEvents({ items: [] }, chinaTradeRegulation, days);
 * const text = iCalendar(events, { madeOn: plainDate("2026-03-01"), domain: "firm.example" });
 * text.split("\r\n").slice(7, 11); // => ["DTSTAMP:20260301T000000Z", "DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260306", "SUMMARY:Aging list as of 2026-02-28 is due"]
 */
export function iCalendar(events: readonly DatedEvent[], options: CalendarOptions): string {
  refuseFaults(options);
  const { language = "en", name } = options;
  const sorted = inOrderOfId(events).toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//receivables//Dates ahead//${language === "en" ? "EN" : "ZH"}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    ...(name === undefined ? [] : [contentLine("X-WR-CALNAME", oneLine(name))]),
    ...sorted.flatMap((event) => entryOf(event, options)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** Whether a text is a domain name that an event's id can end in. */
export function isDomain(text: string): boolean {
  return /^(?=.{1,190}$)[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?)*$/.test(
    text,
  );
}

/** Whether a text is a mail address without a name. */
export function isMailAddress(text: string): boolean {
  return /^[\w.+-]+@[A-Za-z\d.-]+$/.test(text);
}

function entryOf(event: DatedEvent, options: CalendarOptions): readonly string[] {
  const { domain, language, madeOn, organizer, remindDaysBefore, sequence = 0 } = options;
  const { description, title } = eventText(event, language);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${digestOf(event.id).slice(0, 32)}@${domain}`),
    contentLine("DTSTAMP", `${basic(madeOn)}T000000Z`),
    contentLine("DTSTART;VALUE=DATE", basic(event.on)),
    contentLine("DTEND;VALUE=DATE", basic(addDays(event.on, 1))),
    contentLine("SUMMARY", oneLine(title)),
    contentLine("DESCRIPTION", textValue(description)),
    contentLine("CATEGORIES", textValue(event.kind)),
    ...(organizer === undefined ? [] : [contentLine("ORGANIZER", `mailto:${organizer}`)]),
    contentLine("STATUS", "CONFIRMED"),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("SEQUENCE", `${sequence}`),
    ...(remindDaysBefore === undefined ? [] : alarm(remindDaysBefore, title)),
    contentLine("END", "VEVENT"),
  ];
}

function alarm(daysBefore: number, title: string): readonly string[] {
  return [
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("DESCRIPTION", oneLine(title)),
    contentLine("TRIGGER", daysBefore === 0 ? "PT0S" : `-P${daysBefore}D`),
    contentLine("END", "VALARM"),
  ];
}

/** A text that is shown on one line. */
function oneLine(text: string): string {
  return textValue(text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " "));
}

function basic(day: PlainDate): string {
  return day.replaceAll("-", "");
}

function refuseFaults({
  domain,
  madeOn,
  organizer,
  remindDaysBefore = 0,
  sequence = 0,
}: CalendarOptions): void {
  plainDate(madeOn, "madeOn");
  if (!isDomain(domain)) {
    throw new MisuseError({
      code: "not-a-domain",
      field: "domain",
      value: domain,
      problem: "not a domain name in letters, digits, hyphens and dots",
      remedy: "Give a domain that belongs to the firm, such as firm.example.",
    });
  }
  if (organizer !== undefined && !isMailAddress(organizer)) {
    throw new MisuseError({
      code: "not-an-address",
      field: "organizer",
      value: organizer,
      problem: "not a plain mail address",
      remedy: "Give an address such as receivables@firm.example, without a name.",
    });
  }
  for (const [field, value] of Object.entries({ remindDaysBefore, sequence })) {
    if (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31) continue;
    throw new MisuseError({
      code: "not-a-count",
      field,
      value,
      problem: "not a whole number of 0 or more",
      remedy: "Give a whole number.",
    });
  }
}
