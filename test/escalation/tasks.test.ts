import { plainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import {
  type Appointment,
  type ActionDeadline,
  type EscalationFacts,
  type EscalationPlan,
  planEscalation,
} from "receivables/escalation";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

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
      ["handler", "li"],
      ["handler", "li"],
      ["department-head", head],
    ]);
  });

  test("a role that nobody holds has a task all the same", () => {
    expect(plan({}).tasks.find(({ role }) => role === "department-head")?.person).toBeNull();
  });
});

test("a task says what to do, then why", () => {
  const call = plan({}).tasks.find(({ what }) => what === "telephone");
  expect(call?.reasons.map((reason) => explainReason(reason))).toEqual([
    "Telephone C-1 by 2026-07-01 about A (100.00 CNY), 5 days overdue; report to the department head",
    "A is 5 days overdue: stage 1-10, which begins on day 1 and ends on day 10",
  ]);
  expect(call?.reasons.map((reason) => explainReason(reason, "zh-CN"))).toEqual([
    "最迟于 2026-07-01 就 A（100.00 CNY，逾期 5 天）电话催收客户 C-1；并向部门负责人报告",
    "A 已逾期 5 天，进入“1-10”阶段（第 1 天起，至第 10 天）",
  ]);
});

describe("a text says nothing of what there is none of", () => {
  const first = ({ tasks }: EscalationPlan, what: string, language?: "zh-CN"): string | undefined => {
    const reason = tasks.find((task) => task.what === what)?.reasons[0];
    return reason && explainReason(reason, language);
  };

  test("of a report to nobody", () => {
    const late = plan({ items: [bill("A", 12)] });
    expect(first(late, "telephone")).toBe(
      "Telephone C-1 by 2026-06-30 about A (100.00 CNY), 12 days overdue",
    );
    expect(first(late, "telephone", "zh-CN")).toBe(
      "最迟于 2026-06-30 就 A（100.00 CNY，逾期 12 天）电话催收客户 C-1",
    );
    expect(first(late, "report")).toBe(
      "Report to the deputy general manager by 2026-07-03 on A of C-1 (100.00 CNY), 12 days overdue",
    );
  });

  test.each([
    [[3, 3], "about A, B (200.00 CNY), 3 days overdue;", "逾期 3 天"],
    [[3, 9], "about A, B (200.00 CNY), 3–9 days overdue;", "逾期 3 至 9 天"],
    [[0, 1], "about B (100.00 CNY), 1 day overdue;", "逾期 1 天"],
  ])("of several items' days where they are the same: %j", ([a = 0, b = 0], english, chinese) => {
    const items = [bill("A", a), bill("B", b)];
    const both = planEscalation({ asOf: AS_OF, items, done: [] }, chinaPolicy({ carriedBy: "customer" }));
    expect(first(both, "telephone")).toContain(english);
    expect(first(both, "telephone", "zh-CN")).toContain(chinese);
  });

  test("of a last day of what follows the last stage", () => {
    const [last] = chinaPolicy().stages.slice(-1);
    if (last === undefined) throw new Error("no last stage");
    const { fromDays: _from, toDays: _to, ...rule } = last;
    const stated = chinaPolicy({ beyond: { ...rule, id: "91+" } });
    const late = planEscalation({ asOf: AS_OF, items: [bill("A", 91)], done: [] }, stated);
    expect(late.items[0]?.reasons.map((reason) => explainReason(reason))).toEqual([
      "A is 91 days overdue: stage 91+, which begins on day 91",
      "A: legal steps only after approval (special case)",
    ]);
  });

  test("of a handler, and of what was taken before, in a deduction", () => {
    const { handler: _handler, ...item } = bill("B", 20).item;
    const items = [bill("A", 20), { ...bill("B", 20), item }];
    const { deductions } = plan({ items });
    expect(deductions.flatMap(({ reasons }) => reasons.map((reason) => explainReason(reason)))).toEqual([
      "20.00 CNY off the bonus score of li for A: 20 % of 100.00 CNY",
      "20.00 CNY off the bonus score for B: 20 % of 100.00 CNY",
    ]);
    const taken = { kind: "deduction", item: "A", stage: "11-60", amount: cny("20"), on: AS_OF } as const;
    const [more] = plan({ items: [bill("A", 70)], done: [taken] }).deductions;
    expect(more?.reasons.map((reason) => explainReason(reason))).toEqual([
      "30.00 CNY off the bonus score of li for A: 50 % of 100.00 CNY, less 20.00 CNY taken before",
    ]);
  });
});

test("tasks stand in the order of their deadlines, then of their ids", () => {
  const { tasks } = plan({ items: [bill("A", 70), bill("B", 5), bill("C", 12)] });
  expect(tasks.map(({ dueBy, id }) => `${dueBy} ${id}`)).toEqual([
    "2026-06-30 task:C/11-60/contact",
    "2026-07-01 task:B/1-10/report",
    "2026-07-01 task:B/1-10/telephone",
    "2026-07-03 task:A/61-90/report",
    "2026-07-03 task:B/1-10/follow-up-report",
    "2026-07-03 task:C/11-60/report",
    "2026-07-10 task:A/61-90/special-case",
    "2026-07-10 task:C/11-60/visit",
  ]);
});

describe("misuse", () => {
  test("two amounts of late interest on one item", () => {
    const interest = [
      { item: "A", amount: cny("1") },
      { item: "A", amount: cny("2") },
    ];
    expect(() => plan({ interest })).toThrowError(
      expect.objectContaining({ code: "duplicate-interest", value: "A" }),
    );
  });

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
