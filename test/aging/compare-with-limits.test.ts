import { type LimitRow, ageReceivables, compareWithLimits } from "receivables/aging";
import { addDays } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const row = (limit: string, termDays = 60, customer = "C-1"): LimitRow => ({
  customer,
  limit: money(limit, "CNY"),
  termDays,
});
const followUps = (items: readonly OpenItem[], limits?: readonly LimitRow[]) => {
  const report = ageReceivables({ items, asOf: AS_OF }, policy());
  return compareWithLimits({ report, ...(limits !== undefined && { limits }) }, policy()).followUps;
};
const codes = (items: readonly OpenItem[], limits?: readonly LimitRow[]) =>
  followUps(items, limits).flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe("Art. 18: customers not settled on schedule are contacted, and the deputy general manager is told", () => {
  test.each([
    [0, []],
    [1, ["not-settled-on-schedule"]],
    [2, ["not-settled-on-schedule"]],
  ])("%s days past due", (days, expected) => {
    expect(codes([openItem("A", "100", days)])).toEqual(expected);
  });

  test("each once, with what is overdue in each currency and for how long at most", () => {
    const items = [
      openItem("A", "100", 15, { customer: "C-2" }),
      openItem("B", "20", 40),
      openItem("C", "3", 12, { currency: "USD" }),
      openItem("D", "1", -9),
      openItem("pay", "-50", 90),
    ];
    const found = followUps(items);
    expect(found.map(({ customer }) => customer)).toEqual(["C-1", "C-2"]);
    expect(found[0]).toEqual({
      id: "follow-up:C-1/2026-06-30",
      customer: "C-1",
      by: "business",
      reportTo: "vice-general-manager",
      reasons: [
        {
          code: "not-settled-on-schedule",
          citation: "Art. 18",
          facts: {
            customer: "C-1",
            amounts: [money("20", "CNY"), money("3", "USD")],
            days: 40,
            leastDays: 12,
          },
        },
      ],
    });
  });
});

describe("Art. 18: compared strictly with the table of limits", () => {
  const items = [openItem("A", "70", -5), openItem("B", "50", -5), openItem("pay", "-20", 5)];

  test.each([
    ["99.99", ["open-above-limit"]],
    ["100.00", []],
    ["100.01", []],
  ])("100.00 open after credits, a limit of %s", (limit, expected) => {
    expect(codes(items, [row(limit)])).toEqual(expected);
  });

  test("by how much the limit is exceeded", () => {
    expect(followUps(items, [row("60")])[0]?.reasons[0]?.facts).toMatchObject({ excess: money("40", "CNY") });
  });

  test.each([
    [29, ["open-beyond-term"]],
    [30, []],
    [31, []],
  ])("issued 30 days ago, a term of %s days", (termDays, expected) => {
    const item = openItem("A", "70", -5, { issuedOn: addDays(AS_OF, -30) });
    expect(codes([item], [row("1000", termDays)])).toEqual(expected);
  });

  test("a credit is never beyond its term", () => {
    expect(codes([openItem("pay", "-70", 0, { issuedOn: addDays(AS_OF, -300) })], [row("0", 0)])).toEqual([]);
  });

  test("who owes something and is not in the table is found, in each currency; who has a credit only is not", () => {
    expect(codes([openItem("A", "1", -5, { customer: "C-7" })], [row("1000")])).toEqual([
      "no-limit-in-table",
    ]);
    expect(codes([openItem("A", "1", -5, { currency: "USD" })], [row("1000")])).toEqual([
      "no-limit-in-table",
    ]);
    expect(codes([openItem("pay", "-1", -5, { customer: "C-7" })], [row("1000")])).toEqual([]);
    expect(codes([openItem("A", "1", -5)])).toEqual([]);
  });

  test("a row without an amount holds nothing against it, in any currency; a term still counts", () => {
    const items = [openItem("A", "100", -5), openItem("B", "900", -5, { currency: "USD" })];
    expect(codes(items, [{ customer: "C-1", limit: null, termDays: null }])).toEqual([]);
    expect(codes(items, [{ customer: "C-1", limit: null, termDays: 0 }])).toEqual([
      "open-beyond-term",
      "open-beyond-term",
    ]);
    expect(codes(items, [row("50"), { customer: "C-1", limit: null, termDays: null }])).toEqual([
      "open-above-limit",
    ]);
  });

  test("every reason is given, in both languages", () => {
    const late = openItem("A", "70", 5, { issuedOn: addDays(AS_OF, -95) });
    const found = followUps([late, openItem("B", "2", -3, { currency: "USD" })], [row("50")]);
    expect(found.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ["not-settled-on-schedule", "open-above-limit", "open-beyond-term", "no-limit-in-table"],
    ]);
    expect(explain(found[0] ?? { reasons: [] })).toBe(
      [
        "- C-1 has not settled 70.00 CNY on schedule, 5 days past due [Art. 18]",
        "- C-1 owes 70.00 CNY, 20.00 CNY more than the limit of 50.00 CNY in the table [Art. 18]",
        "- C-1 owes for longer than the term of 60 days in the table: A [Art. 18]",
        "- C-1 owes 2.00 USD and has no limit in USD in the table [Art. 18]",
      ].join("\n"),
    );
    expect(explain(found[0] ?? { reasons: [] }, "zh-CN")).toContain(
      "C-1 欠款 70.00 CNY，超过信用额度表所列额度 50.00 CNY 达 20.00 CNY",
    );
  });
});
