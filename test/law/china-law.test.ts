import { isPlainDate, plainDate } from "receivables/calendar";
import { type LawRule, chinaLaw, checkPaymentTerms, lawRuleOn, lawRulesOf } from "receivables/law";
import { lawRulesSchema } from "receivables/law/schemas";
import { describe, expect, test } from "vitest";
import { contract } from "./build-facts.js";

describe("the table of rules", () => {
  test("is data: it survives JSON, and its schema reads it", () => {
    const table: unknown = JSON.parse(JSON.stringify(chinaLaw));
    expect(lawRulesSchema.parse(table)).toEqual(chinaLaw);
  });

  test("is the one that a policy's jurisdiction names; none without one", () => {
    expect(lawRulesOf({ jurisdiction: "CN" })).toBe(chinaLaw);
    expect(lawRulesOf({ jurisdiction: null })).toEqual([]);
  });

  test("names its source, its first day and how sure it is in every row", () => {
    for (const { citation, source, from, certainty } of chinaLaw) {
      expect(citation).toMatch(/ Art\. \d/);
      expect(source).toMatch(/\(\d{4}\)/);
      expect(isPlainDate(from)).toBe(true);
      expect(["sure", "assumed"]).toContain(certainty);
    }
  });

  test.each([
    ["two rows of one id", [...chinaLaw, ...chinaLaw.slice(0, 1)]],
    [
      "a share above 1",
      chinaLaw.map((rule) => (rule.kind === "wage-deduction" ? { ...rule, share: "1.01" } : rule)),
    ],
    [
      "a negative rate",
      chinaLaw.map((rule) => (rule.kind === "default-interest" ? { ...rule, ratePerDay: "-0.1" } : rule)),
    ],
    ["an unknown field", chinaLaw.map((rule) => ({ ...rule, until: "2030-01-01" }))],
    ["a field of another kind", [{ ...chinaLaw[0], kind: "draft-tenor" }]],
  ])("refuses %s", (_, table) => {
    expect(lawRulesSchema.safeParse(table).success).toBe(false);
  });
});

describe("which version of a rule governs", () => {
  test("the one in force on the day, in any order of rows", () => {
    const on = (day: string) => lawRuleOn(chinaLaw.toReversed(), "deposit", plainDate(day))?.id;
    expect(on("2020-08-31")).toBeUndefined();
    expect(on("2020-09-01")).toBe("deposit-2020");
    expect(on("2025-05-31")).toBe("deposit-2020");
    expect(on("2025-06-01")).toBe("deposit-2025");
  });

  test("a later row of the caller takes over on its first day, and not before", () => {
    const future: LawRule = {
      id: "payment-term-public-2030",
      kind: "payment-term",
      from: plainDate("2030-01-01"),
      citation: "Own Act Art. 1",
      source: "An act to come",
      certainty: "assumed",
      buyers: ["organ"],
      days: 15,
      longestDays: 30,
      longerByCustom: false,
    };
    const rules = [future, ...chinaLaw];
    const of = (day: string) =>
      checkPaymentTerms(contract({ concludedOn: plainDate(day), agreedDays: 60 }), rules).reasons[0];
    expect(of("2029-12-31")?.code).toBe("terms-within-law");
    expect(of("2030-01-01")).toMatchObject({
      code: "term-too-long",
      expected: 30,
      basis: { certainty: "assumed" },
    });
  });

  test("rows of one day: the last by id", () => {
    const row = chinaLaw.find((rule) => rule.kind === "draft-tenor");
    if (row === undefined) throw new Error("the table has a rule on drafts");
    const own = { ...row, id: "zz", longestMonths: 3 };
    expect(lawRuleOn([own, ...chinaLaw], "draft-tenor", row.from)?.id).toBe("zz");
  });
});
