import { plainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision";
import {
  type Appointment,
  type ActionDeadline,
  type EscalationFacts,
  planEscalation,
} from "receivables/escalation";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy } from "./run-facts.js";

const plan = (facts: Partial<EscalationFacts>, within?: ActionDeadline) => {
  const stages = chinaPolicy().stages.map((stage) => ({
    ...stage,
    actions: stage.actions.map((action) => ({ ...action, within: within ?? action.within })),
  }));
  return planEscalation({ asOf: AS_OF, items: [bill("A", 5)], done: [], ...facts }, chinaPolicy({ stages }));
};

describe("the deadline counts from the day of the run", () => {
  const calendar = { weekend: [6, 7], holidays: [plainDate("2026-07-01")], workingDays: [] };

  test.each([
    [{ days: 0, unit: "calendar-day" }, "2026-06-30"],
    [{ days: 3, unit: "calendar-day" }, "2026-07-03"],
    [{ days: 0, unit: "business-day" }, "2026-06-30"],
    [{ days: 1, unit: "business-day" }, "2026-07-02"],
    [{ days: 3, unit: "business-day" }, "2026-07-06"],
  ] as const)("%o", (within, dueBy) => {
    expect(plan({ calendar }, within).tasks.map((task) => task.dueBy)).toEqual([dueBy, dueBy, dueBy]);
  });

  test("in business days it needs the calendar", () => {
    expect(() => plan({}, { days: 1, unit: "business-day" })).toThrowError(
      expect.objectContaining({ code: "calendar-missing", field: "calendar" }),
    );
  });
});

describe("the person who must act holds the role", () => {
  const people: Appointment[] = [
    { role: "department-head", person: "wu" },
    { role: "department-head", person: "sun", department: "north" },
    { role: "department-head", person: "qian", department: "north" },
    { role: "handler", person: "nobody" },
  ];
  const acting = (department?: string) =>
    plan({ people, items: [bill("A", 5, department === undefined ? {} : { department })] }).tasks.map(
      ({ role, person }) => [role, person],
    );

  test.each([
    ["north", "qian"],
    ["south", "wu"],
    [undefined, "wu"],
  ])("in department %s", (department, head) => {
    expect(acting(department)).toEqual([
      ["department-head", head],
      ["handler", "li"],
      ["handler", "li"],
    ]);
  });

  test("a role that nobody holds has a task all the same", () => {
    expect(plan({}).tasks.find(({ role }) => role === "department-head")?.person).toBeNull();
  });
});

test("a task says what to do, then why", () => {
  const call = plan({}).tasks.find(({ what }) => what === "telephone");
  expect(call?.reasons.map((reason) => explainReason(reason))).toEqual([
    "Telephone C-1 by 2026-07-01 about A (100.00 CNY), up to 5 days overdue; report to: department head",
    "A is 5 days overdue: stage 1-10, from day 1 to 10",
  ]);
  expect(call?.reasons.map((reason) => explainReason(reason, "zh-CN"))).toEqual([
    "于 2026-07-01 前就 A（100.00 CNY，最长逾期 5 天）电话催收客户 C-1；报告对象：部门负责人",
    "A 已逾期 5 天，进入“1-10”阶段（第 1 至 10 天）",
  ]);
});

describe("misuse", () => {
  test("an item given twice", () => {
    expect(() => plan({ items: [bill("A", 5), bill("A", 6)] })).toThrowError(
      expect.objectContaining({ code: "duplicate-item", value: "A" }),
    );
  });

  test("an item aged on another day", () => {
    expect(() => plan({ items: [bill("A", 5, {}, plainDate("2026-06-29"))] })).toThrowError(
      expect.objectContaining({ code: "aged-on-another-day", value: "A" }),
    );
  });
});
