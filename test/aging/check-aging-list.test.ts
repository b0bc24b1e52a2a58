import { type AgingListFacts, checkAgingList } from "receivables/aging";
import { agingListFactsSchema } from "receivables/aging/schemas";
import { plainDate } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import { describe, expect, test } from "vitest";
import { policy } from "./open-item.js";

const of = plainDate("2026-06-10");
const supply = (to: string, on: string) => ({ to, on: plainDate(on) });
const toBusiness = policy({ list: { daysAfterMonthEnd: 5, to: ["business"] } });
const check = (facts: Partial<AgingListFacts>, by = toBusiness) =>
  checkAgingList({ of, supplied: [], asOf: plainDate("2026-07-31"), ...facts }, by);
const codes = (...given: Parameters<typeof check>) => check(...given).findings.map(({ code }) => code);

describe("Art. 17: the aging list is supplied to everybody by the fifth day after month end", () => {
  test.each([
    ["2026-07-04", []],
    ["2026-07-05", []],
    ["2026-07-06", ["aging-list-overdue"]],
  ])("while nobody has it, on %s: %j", (asOf, expected) => {
    expect(codes({ asOf: plainDate(asOf) })).toEqual(expected);
  });

  test.each([
    ["2026-06-29", ["aging-list-overdue"]],
    ["2026-06-30", []],
    ["2026-07-05", []],
    ["2026-07-06", ["aging-list-late"]],
    ["2026-08-01", ["aging-list-overdue"]],
  ])("supplied on %s: %j", (on, expected) => {
    expect(codes({ supplied: [supply("business", on)] })).toEqual(expected);
  });

  test("the first time counts, and each recipient by itself", () => {
    const supplied = [supply("business", "2026-07-09"), supply("business", "2026-07-02")];
    expect(codes({ supplied })).toEqual([]);
    expect(check({ supplied }, policy()).findings).toMatchObject([
      {
        code: "aging-list-overdue",
        citation: "Art. 17",
        expected: "2026-07-05",
        facts: { to: "vice-general-manager" },
      },
    ]);
  });
});

describe("Art. 17: handlers check the list before collection goes on", () => {
  const supplied = [supply("business", "2026-07-03")];
  const handlers = ["li", "wang", "li"];

  test("nobody can check a list that was not supplied", () => {
    expect(codes({ asOf: plainDate("2026-07-02"), handlers })).toEqual([]);
  });

  test.each([
    ["2026-07-02", ["aging-list-unchecked:2026-06-30/li", "aging-list-unchecked:2026-06-30/wang"]],
    ["2026-07-03", ["aging-list-unchecked:2026-06-30/wang"]],
    ["2026-08-01", ["aging-list-unchecked:2026-06-30/li", "aging-list-unchecked:2026-06-30/wang"]],
  ])("checked by one of two on %s", (on, ids) => {
    const { findings } = check({ supplied, handlers, checked: [{ by: "li", on: plainDate(on) }] });
    expect(findings.map(({ id }) => id)).toEqual(ids);
  });
});

test("the order of the facts makes no difference, and they are read as they are", () => {
  const facts: AgingListFacts = {
    of,
    supplied: [supply("business", "2026-07-06"), supply("vice-general-manager", "2026-07-07")],
    handlers: ["wang", "li"],
    checked: [{ by: "li", on: plainDate("2026-07-06") }],
    asOf: plainDate("2026-07-31"),
  };
  expect(agingListFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  const turned = { ...facts, supplied: facts.supplied.toReversed(), handlers: ["li", "wang"] };
  expect(checkAgingList(turned, policy())).toEqual(checkAgingList(facts, policy()));
});

test("what is late in words", () => {
  const reasons = check(
    {
      supplied: [supply("business", "2026-07-06")],
      handlers: ["li"],
    },
    policy(),
  ).findings;
  expect(explain({ reasons })).toBe(
    "- The aging list as of 2026-06-30 was due by 2026-07-05 and was supplied on 2026-07-06 to: business department [Art. 17]\n" +
      "- The aging list as of 2026-06-30 was due by 2026-07-05 and has not been supplied to: deputy general manager [Art. 17]\n" +
      "- li has not checked the aging list as of 2026-06-30 [Art. 17]",
  );
  expect(explain({ reasons }, "zh-CN")).toContain("- li 尚未核对 2026-06-30 的账龄明细表 [第17条]");
});
