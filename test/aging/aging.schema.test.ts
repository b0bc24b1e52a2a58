import { type AgingPolicy, ageReceivables, bucketScheme } from "receivables/aging";
import {
  agedItemSchema,
  agingFactsSchema,
  agingPolicySchema,
  agingReportSchema,
  limitComparisonFactsSchema,
  limitTableSchema,
  remarkFactsSchema,
} from "receivables/aging/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("policies and facts survive JSON and their schemas", () => {
  const items = [openItem("A", "100", 5, { disputed: money("1", "CNY") }), openItem("B", "-5", null)];
  const report = ageReceivables({ items, asOf: AS_OF }, policy());
  const limits = [{ customer: "C-1", limit: money("5", "CNY"), termDays: 30 }];
  const remarks = [{ item: "A", by: "E-1", on: AS_OF, text: "" }];
  const byInvoice = policy({ baseDate: "invoice", scheme: bucketScheme([30], "invoice") });
  const open = policy({ remarks: { validDays: null, largeFrom: null } });
  const inMonths = policy({ unit: "months", scheme: bucketScheme([1, 2], "due", [1]) });
  for (const one of [policy(), byInvoice, open, inMonths])
    expect(agingPolicySchema.parse(json(one))).toEqual(one);
  expect(agingFactsSchema.parse(json({ items, asOf: AS_OF }))).toEqual({ items, asOf: AS_OF });
  expect(agingReportSchema.parse(json(report))).toEqual(report);
  expect(agedItemSchema.parse(json(report.items[0]))).toEqual(report.items[0]);
  expect(limitComparisonFactsSchema.parse(json({ report, limits }))).toEqual({ report, limits });
  expect(limitComparisonFactsSchema.parse(json({ report }))).toEqual({ report });
  expect(remarkFactsSchema.parse(json({ report, remarks }))).toEqual({ report, remarks });
});

test("F41: a report of a position as known on a day says so, and survives JSON", () => {
  const facts = { items: [openItem("A", "100", 5, { deliveredOn: AS_OF })], asOf: AS_OF, knownOn: AS_OF };
  const report = ageReceivables(agingFactsSchema.parse(json(facts)), policy({ unit: "months" }));
  expect([report.knownOn, report.unit]).toEqual([AS_OF, "months"]);
  expect(agingReportSchema.parse(json(report))).toEqual(report);
});

describe("a policy is refused at the place of its fault", () => {
  const base: AgingPolicy = policy();
  test.each([
    [
      "by due date, what is not due mixed with what is",
      { scheme: bucketScheme([30], "invoice") },
      ["scheme.0.to"],
    ],
    ["an unknown unit", { unit: "weeks" }, ["unit"]],
    ["an unknown base date", { baseDate: "order" }, ["baseDate"]],
    [
      "a notice before anything is overdue",
      { check: { ...base.check, noticeFromOverdueDays: 0 } },
      ["check.noticeFromOverdueDays"],
    ],
    ["a notice to nobody", { check: { ...base.check, to: [] } }, ["check.to"]],
    [
      "a cycle of no days",
      { check: { ...base.check, cycle: { ...base.check.cycle, days: 0 } } },
      ["check.cycle.days"],
    ],
    ["half a day", { remarks: { ...base.remarks, validDays: 0.5 } }, ["remarks.validDays"]],
    [
      "large from nothing on",
      { remarks: { ...base.remarks, largeFrom: [money("0", "CNY")] } },
      ["remarks.largeFrom"],
    ],
    [
      "two thresholds in one currency",
      { remarks: { ...base.remarks, largeFrom: [money("1", "CNY"), money("2", "CNY")] } },
      ["remarks.largeFrom"],
    ],
    ["another treatment of credits", { credits: "hidden" }, ["credits"]],
    ["an unknown field", { buckets: [] }, [""]],
  ])("%s", (_, change, paths) => {
    const issues = agingPolicySchema.safeParse(json({ ...base, ...change })).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(paths);
  });
});

test.each([
  ["a second row of a customer and currency", [{}, {}], ["1"]],
  ["a negative limit", [{ limit: money("-1", "CNY") }], ["0.limit"]],
  ["a row for another currency is none", [{}, { limit: money("1", "USD") }], []],
])("the table of limits: %s", (_, rows, paths) => {
  const table = rows.map((row) => ({ customer: "C-1", limit: money("1", "CNY"), termDays: 30, ...row }));
  const issues = limitTableSchema.safeParse(json(table)).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join("."))).toEqual(paths);
});
