import * as fc from "fast-check";
import { paymentTermsSchema } from "receivables/calendar/schemas";
import { describe, expect, test } from "vitest";
import { paymentTerms } from "./terms.js";

const paths = (given: unknown) =>
  paymentTermsSchema.safeParse(given).error?.issues.map((issue) => issue.path.join("."));
const halves = (...percents: unknown[]) => ({
  kind: "instalments",
  instalments: percents.map((percent) => ({ percent, due: { kind: "net", days: 30 } })),
});

describe("paymentTermsSchema", () => {
  test("reads terms of every kind back from their JSON", () => {
    fc.assert(
      fc.property(paymentTerms, (terms) => {
        expect(paymentTermsSchema.parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
      }),
    );
  });

  test.each<[string, unknown, string[]]>([
    ["an unknown kind", { kind: "net30" }, ["kind"]],
    ["negative days", { kind: "net", days: -1 }, ["days"]],
    ["half a day", { kind: "net", days: 0.5 }, ["days"]],
    ["days as text", { kind: "net", days: "30" }, ["days"]],
    ["day 0 and no month", { kind: "day-of-month", day: 0, months: 0 }, ["day", "months"]],
    ["day 32", { kind: "day-of-month", day: 32, months: 1 }, ["day"]],
    ["an unknown convention", { kind: "net", days: 1, businessDays: "next" }, ["businessDays"]],
    ["a convention that is undefined", { kind: "net", days: 1, businessDays: undefined }, ["businessDays"]],
    ["a key too many", { kind: "due-on-receipt", days: 1 }, [""]],
    [
      "a closing that is due by another closing",
      { kind: "monthly-settlement", closingDay: 25, due: { kind: "monthly-settlement" } },
      ["due.kind"],
    ],
    ["instalments of 99.99 percent", halves("50", "49.99"), ["instalments"]],
    ["no instalments", halves(), ["instalments"]],
    ["a zero instalment", halves("100", "0"), ["instalments"]],
    ["a percentage that is a number", halves(50, "50"), ["instalments.0.percent"]],
    ["a percentage with its sign", halves("50 %", "50"), ["instalments.0.percent"]],
    [
      "instalments of instalments",
      { kind: "instalments", instalments: [{ percent: "100", due: halves("100") }] },
      ["instalments.0.due.kind"],
    ],
    [
      "a convention on one instalment",
      {
        kind: "instalments",
        instalments: [{ percent: "100", due: { kind: "net", days: 1, businessDays: "following" } }],
      },
      ["instalments.0.due"],
    ],
  ])("refuses %s", (_, given, expected) => {
    expect(paths(given)).toEqual(expected);
  });
});
