import * as fc from "fast-check";
import ICAL from "ical.js";
import { type DatedEvent, chinaTradeRegulation, eventText, iCalendar, nextEvents } from "receivables";
import { describe, expect, test } from "vitest";
import { day, openItem, period, the, yuan } from "./build-facts.js";

const options = { madeOn: day("2026-03-15"), domain: "firm.example" };
const octets = (line: string): number => new TextEncoder().encode(line).length;
const entriesOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

const eventsOf = (id: string, customer: string): readonly DatedEvent[] =>
  nextEvents(
    { items: [openItem({ id, customer })] },
    chinaTradeRegulation,
    period("2026-03-31", "2026-04-01"),
  );

/** What may stand in a text of the format: line breaks as one kind, no other control characters, no half characters. */
const cleaned = (text: string): string =>
  Array.from(text.replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n"), (character) => {
    if (character === "\n" || character === "\t") return character;
    if (/^\p{Cc}$/u.test(character)) return " ";
    return /^\p{Cs}$/u.test(character) ? "\uFFFD" : character;
  }).join("");

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "\0",
        "\u000B",
        "\u001B",
        "\u007F",
        "\u0085",
        "\\",
        ";",
        ",",
        ":",
        '"',
        "\\n",
        "\\,",
        "END:VEVENT",
        "BEGIN:VALARM",
        "ATTACH:file:///etc/passwd",
        "客户",
        "应收账款管理制度",
        "👩‍👩‍👧",
        "\uD800",
        "é",
        " ",
        "{customer}",
        "[x]",
        "$&",
        "__proto__",
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);

describe("the calendar as a file", () => {
  const events = nextEvents(
    { items: [openItem()] },
    chinaTradeRegulation,
    period("2026-03-25", "2026-04-11"),
  );
  const text = iCalendar(events, {
    ...options,
    name: "Receivables",
    organizer: "desk@firm.example",
    remindDaysBefore: 2,
    sequence: 3,
  });

  test("is what a calendar program reads: version, product, calendar, method and name, then an entry for each event", () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const value = (name: string) => calendar.getFirstPropertyValue(name);
    expect([
      value("version"),
      value("prodid"),
      value("calscale"),
      value("method"),
      value("x-wr-calname"),
    ]).toEqual(["2.0", "-//receivables//Dates ahead//EN", "GREGORIAN", "PUBLISH", "Receivables"]);
    expect(entriesOf(text)).toHaveLength(events.length);
  });

  test("has all-day entries that end on the day after, take no time and carry what RFC 5545 asks for", () => {
    for (const [i, entry] of entriesOf(text).entries()) {
      const { description, title } = eventText(the(events[i]));
      const said = (name: string) => String(entry.getFirstPropertyValue(name));
      expect(said("dtstart")).toBe(events[i]?.on);
      expect((entry.getFirstPropertyValue("dtstart") as ICAL.Time).isDate).toBe(true);
      const start = entry.getFirstPropertyValue("dtstart") as ICAL.Time;
      const end = entry.getFirstPropertyValue("dtend") as ICAL.Time;
      expect(end.subtractDate(start).toSeconds()).toBe(86_400);
      expect(said("dtstamp")).toBe("2026-03-15T00:00:00Z");
      expect(said("uid")).toMatch(/^[0-9a-f]{32}@firm\.example$/);
      expect([said("summary"), said("description")]).toEqual([title, description]);
      expect([
        said("categories"),
        said("status"),
        said("transp"),
        said("sequence"),
        said("organizer"),
      ]).toEqual([events[i]?.kind, "CONFIRMED", "TRANSPARENT", "3", "mailto:desk@firm.example"]);
      const alarm = entry.getFirstSubcomponent("valarm");
      expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
      expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-P2D");
      expect(alarm?.getFirstPropertyValue("description")).toBe(title);
    }
  });

  test("the last day of February and of the year end on the day after", () => {
    const on = (dueOn: string) =>
      iCalendar(
        nextEvents({ items: [openItem({ dueOn: day(dueOn) })] }, chinaTradeRegulation, period(dueOn, dueOn)),
        options,
      );
    expect(on("2028-02-29")).toContain("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n");
    expect(on("2026-12-31")).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  });

  test("reminds on the day itself, or not at all", () => {
    expect(iCalendar(events, { ...options, remindDaysBefore: 0 })).toContain("TRIGGER:PT0S\r\n");
    expect(iCalendar(events, options)).not.toContain("VALARM");
  });

  test("is the same to the byte for any order of events and when one is given twice", () => {
    const again = iCalendar([...events, ...events].toReversed(), options);
    expect(again).toBe(iCalendar(events, options));
  });

  test("of nothing is a calendar without entries", () => {
    expect(entriesOf(iCalendar([], options))).toEqual([]);
  });

  test("keeps an entry's id from run to run, whatever language and day, and shows no name in it", () => {
    const ids = (calendar: string) => entriesOf(calendar).map((entry) => entry.getFirstPropertyValue("uid"));
    const later = iCalendar(events, { madeOn: day("2026-03-20"), domain: "firm.example", language: "zh-CN" });
    expect(ids(later)).toEqual(ids(text));
    expect(new Set(ids(text)).size).toBe(events.length);
    expect(later).toContain("PRODID:-//receivables//Dates ahead//ZH\r\n");
  });
});

describe("nothing in a name can spoil the file", () => {
  test("a customer's name with line breaks adds no property", () => {
    const [event] = eventsOf("INV-1", "C1\r\nATTACH:file:///etc/passwd\r\nEND:VEVENT\nBEGIN:VALARM\u2028X:1");
    const text = iCalendar([the(event)], options);
    const [entry, ...more] = entriesOf(text);
    expect(more).toEqual([]);
    expect(entry?.getAllSubcomponents()).toEqual([]);
    expect(entry?.getAllProperties().map(({ name }) => name)).toEqual([
      "uid",
      "dtstamp",
      "dtstart",
      "dtend",
      "summary",
      "description",
      "categories",
      "status",
      "transp",
      "sequence",
    ]);
    expect(entry?.getFirstPropertyValue("summary")).toBe(
      "INV-1 of C1 ATTACH:file:///etc/passwd END:VEVENT BEGIN:VALARM X:1 falls due: 1,000.00 CNY",
    );
  });

  test("any text comes back as it was, in lines of at most 75 octets that end with CRLF and cut no character", () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom("en", "zh-CN"), (id, customer, language) => {
        const events = eventsOf(id, customer);
        const text = iCalendar(events, { ...options, language, name: customer, remindDaysBefore: 1 });
        const lines = text.split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.filter((line) => octets(line) > 75 || /[\r\n]|^$/.test(line))).toEqual([]);
        expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([]);
        const said = entriesOf(text).map((entry) => [
          entry.getFirstPropertyValue("summary"),
          entry.getFirstPropertyValue("description"),
        ]);
        const meant = events.map((event) => {
          const { description, title } = eventText(event, language);
          return [cleaned(title).replaceAll(/\n+/g, " "), cleaned(description)];
        });
        expect(said).toEqual(meant);
        expect(text).toBe(iCalendar(events, { ...options, language, name: customer, remindDaysBefore: 1 }));
      }),
      { numRuns: 60 },
    );
  });

  test("a line of Chinese is folded between characters, at 75 octets and not before 73", () => {
    const [event] = eventsOf("INV-1", "上海应收账款管理有限公司第一分公司".repeat(3));
    const lines = iCalendar([the(event)], { ...options, language: "zh-CN" }).split("\r\n");
    const folded = lines.filter((line, i) => lines[i + 1]?.startsWith(" "));
    expect(folded.length).toBeGreaterThan(3);
    expect(folded.map(octets).filter((size) => size < 73 || size > 75)).toEqual([]);
  });

  test.each([
    ["domain", "firm example"],
    ["domain", "firm.example\r\nX:1"],
    ["domain", ""],
    ["domain", "-firm.example"],
    ["organizer", "desk@firm.example\r\nX:1"],
    ["organizer", "Desk <desk@firm.example>"],
    ["remindDaysBefore", -1],
    ["remindDaysBefore", 1.5],
    ["sequence", Number.NaN],
    ["madeOn", "2026-02-30"],
  ])("%s %j is refused by name", (field, value) => {
    expect(() => iCalendar([], { ...options, [field]: value })).toThrow(expect.objectContaining({ field }));
  });
});

test("amounts, days and people are said in both languages", () => {
  const [due] = eventsOf("INV-1", "C1");
  expect(eventText(the(due))).toEqual({
    title: "INV-1 of C1 falls due: 1,000.00 CNY",
    description:
      "2026-03-31 is the last day on which C1 pays 1,000.00 CNY of INV-1 in time; handler wang [Art. 13, Art. 19]\nTo act: handler wang\nIf nothing is paid, posted, signed or decided until then",
  });
  expect(eventText(the(due), "zh-CN").description).toBe(
    "C1 最迟应于 2026-03-31 支付 INV-1 的 1,000.00 CNY，经办人 wang [第13条, 第19条]\n办理：经办人 wang\n以此前无回款、记账、签章或审批为前提",
  );
  expect(yuan("1000")).toEqual(due?.amounts[0]);
});
