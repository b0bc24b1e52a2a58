import { type EscalationPlan, planEscalation, recordsOf } from "receivables/escalation";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const policy = chinaPolicy();
const planOf = (days: number): EscalationPlan =>
  planEscalation({ asOf: AS_OF, items: [bill("B", days)], done: [] }, policy);
const told = ({ tasks }: EscalationPlan): string[] =>
  tasks.map(({ role, what, reportTo }) => `${role}: ${what} > ${reportTo}`);

describe("Art. 19: within the term nothing is escalated", () => {
  test.each([
    [-1, "2026-07-02"],
    [0, "2026-07-01"],
  ])("%i days", (days, nextChangeOn) => {
    const plan = planOf(days);
    expect(plan.items[0]).toMatchObject({
      standing: "before-first-stage",
      stage: null,
      rank: null,
      nextChangeOn,
    });
    expect([plan.tasks, plan.stops, plan.deductions, plan.paused]).toEqual([[], [], [], []]);
  });
});

describe("Art. 19: 1 to 10 days: the handler telephones and reports to the department head", () => {
  test.each([[1], [5], [10]])("%i days", (days) => {
    const plan = planOf(days);
    expect(plan.items[0]).toMatchObject({ standing: "acts", stage: "1-10", rank: 1 });
    expect(told(plan)).toEqual([
      "handler: report > department-head",
      "handler: telephone > department-head",
      "department-head: report > vice-general-manager",
    ]);
    expect(
      plan.tasks
        .filter(({ role }) => role === "handler")
        .every(({ person, dueBy }) => person === "li" && dueBy === "2026-07-01"),
    ).toBe(true);
    expect(plan.deductions).toEqual([]);
  });
});

describe("Art. 19: 11 to 60 days: the department head reports to the deputy general manager, somebody goes to the door, 20 % off the bonus score", () => {
  test.each([[11], [60]])("%i days", (days) => {
    const plan = planOf(days);
    expect(told(plan)).toEqual([
      "department-head: telephone > null",
      "department-head: report > vice-general-manager",
      "department-head: visit > vice-general-manager",
    ]);
    expect(plan.deductions).toMatchObject([
      {
        person: "li",
        item: "B",
        stage: "11-60",
        share: "0.20",
        base: cny("100"),
        amount: cny("20"),
        month: "2026-06",
        reversible: false,
      },
    ]);
  });
});

describe("Art. 19: 61 to 90 days: the general manager decides on a special case, 50 % off the bonus score", () => {
  test.each([[61], [90]])("%i days", (days) => {
    const plan = planOf(days);
    expect(told(plan)).toEqual([
      "business-supervisor: report > general-manager",
      "general-manager: special-case > null",
    ]);
    expect(plan.deductions).toMatchObject([{ stage: "61-90", share: "0.50", amount: cny("50") }]);
    expect(plan.findings).toEqual([]);
  });
});

test("Art. 19: what follows after 90 days must be stated: a finding names the item, and the last stage goes on", () => {
  const plan = planOf(91);
  expect(plan.findings).toEqual([
    {
      id: "finding:stage-not-stated/B",
      code: "stage-not-stated",
      citation: "Art. 19",
      facts: { item: "B", customer: "C-1", overdueDays: 91, lastDay: 90, stage: "61-90" },
      expected: 90,
      actual: 91,
    },
  ]);
  expect(plan.items[0]).toMatchObject({
    standing: "stage-not-stated",
    stage: "61-90",
    rank: 3,
    nextChangeOn: null,
  });
  expect(told(plan)).toEqual(told(planOf(90)));
  expect(plan.stops).toHaveLength(1);
  expect(plan.deductions).toMatchObject([{ share: "0.50" }]);
});

test("Art. 19: a policy that states what follows after 90 days is followed", () => {
  const last = policy.stages[2];
  if (last === undefined) throw new Error("no third stage");
  const { fromDays: _from, toDays: _to, ...rule } = last;
  const stated = chinaPolicy({
    beyond: { ...rule, id: "91+", actions: rule.actions.filter(({ what }) => what === "report") },
  });
  const plan = planEscalation({ asOf: AS_OF, items: [bill("B", 91)], done: [] }, stated);
  expect(plan.findings).toEqual([]);
  expect(plan.items[0]).toMatchObject({ standing: "acts", stage: "91+", rank: 4, nextChangeOn: null });
  expect(told(plan)).toEqual(["business-supervisor: report > general-manager"]);
});

test("Art. 13: ten days past the term the head of the business department contacts the customer at once", () => {
  const contact = (days: number) => planOf(days).tasks.find(({ action }) => action === "contact");
  expect(contact(10)).toBeUndefined();
  expect(contact(11)).toMatchObject({
    role: "department-head",
    what: "telephone",
    dueBy: AS_OF,
    reasons: [{ citation: "Art. 13" }, {}],
  });
});

test("Art. 18: for customers not settled on schedule the business department reports to the deputy general manager", () => {
  const report = planOf(1).tasks.find(({ action }) => action === "follow-up-report");
  expect(report).toMatchObject({
    reportTo: "vice-general-manager",
    dueBy: "2026-07-03",
    reasons: [{ citation: "Art. 18" }, { code: "stage-reached" }],
  });
});

describe("Art. 14: no more shipment and no more credit while a credit sale is not settled at the agreed time", () => {
  test.each([
    [0, []],
    [1, ["C-1"]],
    [91, ["C-1"]],
  ])("%i days", (days, customers) => {
    const { stops } = planOf(days);
    expect(stops.map(({ customer }) => customer)).toEqual(customers);
    expect(stops.flatMap(({ reasons }) => reasons.map(({ citation }) => citation))).toEqual(
      customers.map(() => "Art. 14"),
    );
  });

  test("a pause does not lift the stop, unless the policy says so", () => {
    const facts = {
      asOf: AS_OF,
      items: [bill("B", 5)],
      done: [],
      holds: [{ id: "H", scope: { customer: "C-1" }, from: AS_OF, to: AS_OF, because: "fair" }],
    };
    expect(planEscalation(facts, policy)).toMatchObject({
      tasks: [],
      stops: [{ customer: "C-1", items: ["B"] }],
    });
    const lifting = chinaPolicy({ pause: { disputeDays: null, keepsStop: false } });
    expect(planEscalation(facts, lifting)).toMatchObject({ tasks: [], stops: [] });
  });
});

describe("Art. 19: the deduction", () => {
  const after = (mode: "replaces" | "adds", base: "original" | "open" = "original") => {
    const policy = chinaPolicy({
      deduction: { base, mode, rounding: "half-up", givenBackWhenSettled: false },
    });
    const half = { open: cny("60.00"), original: cny("100.00") };
    const first = planEscalation({ asOf: AS_OF, items: [bill("B", 20, half)], done: [] }, policy);
    const done = recordsOf(first).filter(({ kind }) => kind === "deduction");
    const second = planEscalation({ asOf: AS_OF, items: [bill("B", 70, half)], done }, policy);
    const late = planEscalation({ asOf: AS_OF, items: [bill("B", 70, half)], done: [] }, policy);
    return [first, second, late].map(({ deductions }) => deductions.map(({ amount }) => amount.amount));
  };

  test("of 50 % takes the place of the 20 %, whether a run met the stage before or not", () => {
    expect(after("replaces")).toEqual([["20.00"], ["30.00"], ["50.00"]]);
  });

  test("of 50 % is added to the 20 %, where the policy says so", () => {
    expect(after("adds")).toEqual([["20.00"], ["50.00"], ["20.00", "50.00"]]);
  });

  test("can be of what is open", () => {
    expect(after("replaces", "open")).toEqual([["12.00"], ["18.00"], ["30.00"]]);
    expect(after("adds", "open")).toEqual([["12.00"], ["30.00"], ["12.00", "30.00"]]);
  });

  test("is not taken twice for the same item and stage", () => {
    const items = [bill("B", 20)];
    const done = recordsOf(planEscalation({ asOf: AS_OF, items, done: [] }, policy));
    expect(planEscalation({ asOf: AS_OF, items, done }, policy).deductions).toEqual([]);
  });

  test("of an item without a handler is of nobody, and is not lost", () => {
    const { handler: _handler, ...item } = bill("B", 20).item;
    const plan = planEscalation({ asOf: AS_OF, items: [{ ...bill("B", 20), item }], done: [] }, policy);
    expect(plan.deductions).toMatchObject([{ person: null, amount: cny("20") }]);
  });

  test("is given back once the bill is settled, where the policy says so, and only once", () => {
    const giving = chinaPolicy({
      deduction: { base: "original", mode: "replaces", rounding: "half-up", givenBackWhenSettled: true },
    });
    const taken = planEscalation({ asOf: AS_OF, items: [bill("B", 20)], done: [] }, giving);
    expect(taken.deductions).toMatchObject([{ reversible: true, amount: cny("20") }]);
    const settledItems = [bill("B", 20, { open: cny("0"), original: cny("100") }).item];
    const back = planEscalation({ asOf: AS_OF, items: [], settledItems, done: recordsOf(taken) }, giving);
    expect(back.deductions).toMatchObject([
      { person: "li", stage: "11-60", amount: cny("-20"), reasons: [{ code: "bonus-given-back" }] },
    ]);
    const done = [...recordsOf(taken), ...recordsOf(back)];
    expect(planEscalation({ asOf: AS_OF, items: [], settledItems, done }, giving).deductions).toEqual([]);
    const again = planEscalation({ asOf: AS_OF, items: [bill("B", 20)], done }, giving);
    expect(again.deductions).toMatchObject([{ amount: cny("20") }]);
    expect(again.deductions[0]?.id).not.toBe(taken.deductions[0]?.id);
    expect(
      planEscalation({ asOf: AS_OF, items: [], settledItems, done: recordsOf(taken) }, policy).deductions,
    ).toEqual([]);
  });
});
