import { plainDate } from "receivables/calendar";
import { type LimitationFacts, chinaLaw, limitationOf } from "receivables/law";
import { describe, expect, test } from "vitest";
import { event, item } from "./build-facts.js";

const day = plainDate;
const stand = (over: Partial<LimitationFacts>) =>
  limitationOf({ item: item("2022-03-31"), events: [], asOf: day("2024-01-01"), ...over }, chinaLaw);

describe("Civil Code, article 188: three years from the due date", () => {
  test("the last day is the same day three years later, and still in time", () => {
    expect(stand({ asOf: day("2025-03-30") })).toMatchObject({
      outcome: "running",
      countsFrom: "2022-03-31",
      restartedBy: null,
      expiresOn: "2025-03-31",
      daysLeft: 1,
    });
    expect(stand({ asOf: day("2025-03-31") })).toMatchObject({ outcome: "running", daysLeft: 0 });
    expect(stand({ asOf: day("2025-04-01") })).toMatchObject({
      outcome: "expired",
      daysLeft: -1,
      reasons: [
        { code: "limitation-expired", citation: "民法典 Art. 188, 192, 195", expected: "2025-03-31" },
      ],
    });
  });

  test("begins on the day after the due date", () => {
    expect(stand({ asOf: day("2022-03-31") })).toMatchObject({
      outcome: "not-begun",
      expiresOn: "2025-03-31",
    });
    expect(stand({ asOf: day("2022-04-01") }).outcome).toBe("running");
    expect(stand({ item: item(null) })).toMatchObject({
      outcome: "not-begun",
      expiresOn: null,
      daysLeft: null,
      reasons: [{ code: "limitation-not-begun", facts: { dueOn: null } }],
    });
  });

  test("29 February ends on the last day of February", () => {
    expect(stand({ item: item("2024-02-29"), asOf: day("2024-03-01") }).expiresOn).toBe("2027-02-28");
  });

  test("two years before 2017-10-01, three for what was still running on that day", () => {
    const expiry = (dueOn: string) => stand({ item: item(dueOn) }).expiresOn;
    expect(expiry("2015-09-30")).toBe("2017-09-30");
    expect(expiry("2015-10-01")).toBe("2018-10-01");
    expect(stand({ item: item("2015-10-01") }).reasons[0]?.basis.rule).toBe("limitation-2017");
    expect(stand({ item: item("2018-01-01") }).reasons[0]?.basis.rule).toBe("limitation-2021");
  });

  test("never longer than twenty years after the due date", () => {
    const events = [event("A", "acknowledgement", "2018-05-01"), event("B", "acknowledgement", "2020-02-01")];
    const old = item("2001-03-31");
    const kept = ["2003", "2005", "2007", "2009", "2011", "2013", "2015", "2017"].map((year) =>
      event(`D-${year}`, "demand", `${year}-03-01`),
    );
    const facts = { item: old, events: [...events, ...kept], asOf: day("2021-03-31") };
    expect(stand(facts)).toMatchObject({
      outcome: "running",
      countsFrom: "2020-02-01",
      expiresOn: "2021-03-31",
    });
    expect(stand({ ...facts, asOf: day("2021-04-01") }).outcome).toBe("expired");
  });

  test("a claim older than the table has no limitation, and says so", () => {
    expect(stand({ item: item("1986-12-31") })).toMatchObject({
      outcome: "not-bound",
      expiresOn: null,
      reasons: [{ code: "before-law" }],
    });
    expect(limitationOf({ item: item("2022-03-31"), events: [], asOf: day("2024-01-01") }, [])).toMatchObject(
      {
        outcome: "not-bound",
        reasons: [],
      },
    );
  });

  test("instalments of one debt count from the last of them", () => {
    expect(stand({ lastInstalmentDueOn: day("2022-12-31") }).expiresOn).toBe("2025-12-31");
    expect(stand({ lastInstalmentDueOn: day("2021-12-31") }).expiresOn).toBe("2025-03-31");
  });

  test("a bill has two years", () => {
    expect(stand({ item: item("2022-03-31", { kind: "bill" }) })).toMatchObject({
      expiresOn: "2024-03-31",
      reasons: [{ citation: "票据法 Art. 17" }],
    });
  });
});

describe("Civil Code, article 195: what restarts the period", () => {
  test.each(["demand", "acknowledgement", "part-payment", "statement-confirmed", "proceedings"] as const)(
    "%s, on the last day and not after it",
    (kind) => {
      const asOf = day("2026-01-01");
      expect(stand({ events: [event("E", kind, "2025-03-31")], asOf })).toMatchObject({
        outcome: "running",
        restartedBy: "E",
        countsFrom: "2025-03-31",
        expiresOn: "2028-03-31",
        reasons: [{ code: "limitation-restarted", facts: { event: "E", kind, on: "2025-03-31" } }],
      });
    },
  );

  test("after the end a demand or a confirmed statement restarts nothing, and is reported", () => {
    const events = [event("D", "demand", "2025-04-01"), event("S", "statement-confirmed", "2025-05-01")];
    const late = stand({ events, asOf: day("2026-01-01") });
    expect(late).toMatchObject({ outcome: "expired", expiresOn: "2025-03-31", restartedBy: null });
    expect(late.reasons.map(({ code, facts }) => [code, facts["event"]])).toEqual([
      ["limitation-expired", null],
      ["limitation-event-too-late", "D"],
      ["limitation-event-too-late", "S"],
    ]);
    expect(new Set(late.reasons.map(({ id }) => id)).size).toBe(3);
  });

  test("after the end a debtor who agrees to pay begins a new period (article 192)", () => {
    const events = [event("A", "acknowledgement", "2025-06-01")];
    expect(stand({ events, asOf: day("2026-01-01") })).toMatchObject({
      outcome: "running",
      expiresOn: "2028-06-01",
    });
  });

  test("after the twenty years not even a debtor who agrees to pay does", () => {
    const events = [event("A", "acknowledgement", "2042-04-01")];
    const late = stand({ events, asOf: day("2042-04-01") });
    expect(late).toMatchObject({ outcome: "expired", countsFrom: "2022-03-31", restartedBy: null });
    expect(late.reasons.map(({ code }) => code)).toEqual(["limitation-expired", "limitation-event-too-late"]);
    const inTime = [event("A", "acknowledgement", "2042-03-31")];
    expect(stand({ events: inTime, asOf: day("2042-03-31") })).toMatchObject({
      outcome: "running",
      restartedBy: "A",
      expiresOn: "2042-03-31",
    });
  });

  test("an event before the due date changes nothing", () => {
    const events = [event("E", "acknowledgement", "2022-01-01"), event("F", "demand", "2022-03-31")];
    expect(stand({ events })).toMatchObject({ restartedBy: null, expiresOn: "2025-03-31" });
  });

  test("an event after the day asked, or of other items, does not count", () => {
    const events = [event("E", "demand", "2024-01-02"), event("F", "demand", "2023-01-01", "INV-2")];
    expect(stand({ events })).toMatchObject({ restartedBy: null, expiresOn: "2025-03-31" });
    expect(stand({ events, asOf: day("2024-01-02") }).restartedBy).toBe("E");
  });

  test("an event that names the document counts for each of its items", () => {
    const one = item("2022-03-31", { id: "INV-1#2", document: "INV-1" });
    expect(stand({ item: one, events: [event("E", "demand", "2023-01-01", "INV-1")] }).restartedBy).toBe("E");
  });

  test("a kind that the rule does not name restarts nothing", () => {
    const rules = chinaLaw.map((rule) =>
      rule.kind === "limitation" ? { ...rule, restartedBy: ["demand" as const] } : rule,
    );
    const facts = { item: item("2022-03-31"), asOf: day("2024-01-01") };
    const events = [event("S", "statement-confirmed", "2023-06-30")];
    expect(limitationOf({ ...facts, events }, rules)).toMatchObject({
      restartedBy: null,
      expiresOn: "2025-03-31",
    });
  });
});
