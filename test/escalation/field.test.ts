import { overdueDays, plainDate } from "receivables/calendar";
import { type EscalationRecord, planEscalation, recordsOf } from "receivables/escalation";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny, idsOf, plainPolicy } from "./run-facts.js";

const policy = chinaPolicy();
const done = (item: string, action: string, stage = "1-10"): EscalationRecord => ({
  kind: "action",
  item,
  stage,
  action,
  state: "done",
  on: AS_OF,
});

describe("a plan over many items equals the plans of each", () => {
  test("two overdue invoices have their own amounts, in one task of the customer as in two of their own", () => {
    const items = [bill("A", 5, { open: cny("100") }), bill("B", 5, { open: cny("300") })];
    const own = planEscalation({ asOf: AS_OF, items, done: [] }, policy);
    const calls = own.tasks.filter(({ what }) => what === "telephone");
    expect(calls.flatMap(({ items }) => items.map(({ item, amount }) => [item, amount.amount]))).toEqual([
      ["A", "100.00"],
      ["B", "300.00"],
    ]);
    const together = planEscalation({ asOf: AS_OF, items, done: [] }, chinaPolicy({ carriedBy: "customer" }));
    const [call, ...others] = together.tasks.filter(({ what }) => what === "telephone");
    expect(others).toEqual([]);
    expect(call).toMatchObject({ items: calls.flatMap((task) => task.items), totals: [cny("400")] });
  });
});

describe("what was done is recorded per item and action", () => {
  test("a reminder for one invoice does not swallow the others", () => {
    const items = [bill("A", 5), bill("B", 5)];
    const { tasks } = planEscalation({ asOf: AS_OF, items, done: [done("A", "telephone")] }, policy);
    expect(tasks.filter(({ what }) => what === "telephone").map((task) => task.items)).toEqual([
      [{ item: "B", amount: cny("100") }],
    ]);
  });

  test("nor do the other actions of the same invoice count as done", () => {
    const { tasks } = planEscalation(
      { asOf: AS_OF, items: [bill("A", 5)], done: [done("A", "telephone")] },
      policy,
    );
    expect(tasks.map(({ action }) => action)).toEqual(["report", "follow-up-report"]);
  });

  test("nor does the same action of an earlier stage", () => {
    const { tasks } = planEscalation(
      { asOf: AS_OF, items: [bill("A", 11)], done: [done("A", "report")] },
      policy,
    );
    expect(tasks.map(({ action }) => action)).toEqual(["contact", "report", "visit"]);
  });

  test("where the customer carries the stage, a bill that comes later is in a task of its own with its own id", () => {
    const byCustomer = chinaPolicy({ carriedBy: "customer" });
    const first = planEscalation({ asOf: AS_OF, items: [bill("A", 5), bill("B", 5)], done: [] }, byCustomer);
    const items = [bill("A", 5), bill("B", 5), bill("C", 1)];
    const second = planEscalation({ asOf: AS_OF, items, done: recordsOf(first) }, byCustomer);
    expect(idsOf(second.tasks)).toEqual([["C"], ["C"], ["C"]]);
    const ids = new Set([...first.tasks, ...second.tasks].map(({ id }) => id));
    expect(ids.size).toBe(6);
  });
});

describe("only posted documents count; a reversal takes its document out from its date on", () => {
  const invoice = (id: string, status: "draft" | "posted" | "cancelled"): LedgerDocument => ({
    kind: "invoice",
    id,
    status,
    customer: "C-1",
    receivable: "trade",
    issuedOn: plainDate("2026-05-01"),
    postedOn: plainDate("2026-05-01"),
    dueOn: plainDate("2026-06-25"),
    amount: cny("100"),
  });
  const documents: LedgerDocument[] = [
    invoice("CANCELLED", "cancelled"),
    invoice("DRAFT", "draft"),
    invoice("POSTED", "posted"),
    invoice("REVERSED", "posted"),
    { kind: "reversal", id: "R", customer: "C-1", postedOn: plainDate("2026-06-29"), reverses: "REVERSED" },
  ];

  test.each([
    ["2026-06-28", ["POSTED", "REVERSED"]],
    ["2026-06-29", ["POSTED"]],
  ])("on %s", (day, reminded) => {
    const asOf = plainDate(day);
    const aged = (item: OpenItem) => ({
      item,
      asOf,
      agedFrom: item.dueOn,
      overdueDays: item.dueOn && overdueDays(item.dueOn, asOf),
      bucket: "any",
    });
    const plan = planEscalation(
      { asOf, items: positionAsOf({ documents }, asOf).items.map(aged), done: [] },
      policy,
    );
    expect([...new Set(idsOf(plan.tasks).flat())]).toEqual(reminded);
  });
});

test("the open part of a partly paid invoice is escalated", () => {
  const partly = bill("A", 5, { original: cny("100"), open: cny("25") });
  const plan = planEscalation({ asOf: AS_OF, items: [partly], done: [] }, policy);
  expect(plan.items).toMatchObject([{ standing: "acts", escalated: cny("25") }]);
  expect(plan.tasks[0]?.totals).toEqual([cny("25")]);
});

describe("policy chooses: by overdue days at once, or step by step with a minimum gap", () => {
  test("a very late item is in its stage at once", () => {
    const plan = planEscalation({ asOf: AS_OF, items: [bill("A", 80)], done: [] }, policy);
    expect(plan.items).toMatchObject([{ stage: "61-90", rank: 3 }]);
  });

  test("or climbs every level in turn", () => {
    const steps = chinaPolicy({ progress: { by: "steps", minimumGapDays: 7 } });
    const plan = planEscalation({ asOf: AS_OF, items: [bill("A", 80)], done: [] }, steps);
    expect(plan.items).toMatchObject([{ stage: "1-10", rank: 1 }]);
  });
});

describe("a run dated before an earlier run is refused, as data", () => {
  const items = [bill("A", 5)];

  test.each([
    ["2026-06-29", "planned"],
    ["2026-06-30", "planned"],
    ["2026-07-01", "refused"],
  ])("the earlier run was on %s", (previousRunOn, outcome) => {
    const plan = planEscalation(
      { asOf: AS_OF, items, done: [], previousRunOn: plainDate(previousRunOn) },
      policy,
    );
    expect(plan.outcome).toBe(outcome);
    if (outcome === "planned") return;
    expect(plan.reasons).toEqual([
      {
        code: "run-before-earlier-run",
        citation: "Art. 19",
        facts: { asOf: AS_OF, previousRunOn: "2026-07-01" },
      },
    ]);
    expect([plan.items, plan.tasks, plan.stops]).toEqual([[], [], []]);
  });

  test("so is one dated before something on record", () => {
    const on = plainDate("2026-07-02");
    const records = [done("A", "telephone"), { ...done("A", "report"), on }];
    const plan = planEscalation({ asOf: AS_OF, items, done: records }, policy);
    expect(plan).toMatchObject({
      outcome: "refused",
      tasks: [],
      reasons: [{ code: "run-before-record", facts: { recordedOn: on } }],
    });
  });
});

describe("a customer that is at several levels gets one notice, at the highest", () => {
  const items = [
    bill("A", 3, { open: cny("10") }),
    bill("B", 40, { open: cny("20") }),
    bill("C", 20, { open: cny("30"), handler: "zhao" }),
    bill("D", 0),
    bill("E", 3, { customer: "C-2" }),
  ];
  const plan = planEscalation({ asOf: AS_OF, items, done: [] }, plainPolicy());

  test("for all of its claims, one for each action and person", () => {
    expect(
      plan.tasks.map(({ customer, stage, what, person, totals }) => [
        customer,
        stage,
        what,
        person,
        totals[0]?.amount,
      ]),
    ).toEqual([
      ["C-1", "31-60", "letter", null, "60.00"],
      ["C-1", "31-60", "report", null, "60.00"],
      ["C-2", "1-14", "message", null, "100.00"],
    ]);
  });

  test("each claim says that it follows the customer, and when the customer's stage changes next", () => {
    expect(
      plan.items.map(({ aged, stage, rank, nextChangeOn }) => [aged.item.id, stage, rank, nextChangeOn]),
    ).toEqual([
      ["A", "31-60", 3, "2026-07-21"],
      ["B", "31-60", 3, "2026-07-21"],
      ["C", "31-60", 3, "2026-07-21"],
      ["D", null, null, "2026-07-01"],
      ["E", "1-14", 1, "2026-07-12"],
    ]);
    expect(plan.items[0]?.reasons.map(({ code }) => code)).toEqual(["stage-reached", "governed-by-customer"]);
    expect(plan.items[1]?.reasons.map(({ code }) => code)).toEqual(["stage-reached"]);
  });

  test("the handlers of its claims each have their own telephone task", () => {
    const { tasks } = planEscalation(
      { asOf: AS_OF, items: items.filter(({ item }) => item.id !== "B"), done: [] },
      plainPolicy(),
    );
    const calls = tasks.filter(({ what }) => what === "telephone");
    expect(calls.map(({ person, items: [first] }) => [person, first?.item])).toEqual([
      ["li", "A"],
      ["zhao", "C"],
    ]);
  });
});

describe("the next change is computed", () => {
  test.each([
    [-3, "2026-07-04"],
    [0, "2026-07-01"],
    [1, "2026-07-10"],
    [10, "2026-07-01"],
    [11, "2026-08-19"],
    [60, "2026-07-01"],
    [61, "2026-07-30"],
    [90, "2026-07-01"],
    [91, null],
  ])("at %i days it is %s", (days, nextChangeOn) => {
    expect(planEscalation({ asOf: AS_OF, items: [bill("A", days)], done: [] }, policy).items).toMatchObject([
      { nextChangeOn },
    ]);
  });
});

test("credits, settled items, other kinds and items without a due date stand in the plan and are not escalated", () => {
  const items = [
    bill("CREDIT", 50, { open: cny("-10"), source: "payment" }),
    bill("PREPAID", 50, { kind: "prepayment" }),
    bill("SETTLED", 50, { open: cny("0") }),
    bill("UNDATED", 50, { dueOn: null }),
  ];
  const plan = planEscalation({ asOf: AS_OF, items, done: [] }, policy);
  expect(plan.items.map(({ standing, reasons: [reason] }) => [standing, reason?.code])).toEqual([
    ["credit", "credit-not-escalated"],
    ["other-kind", "kind-not-escalated"],
    ["settled", "nothing-left-to-escalate"],
    ["due-date-unknown", "due-date-unknown"],
  ]);
  expect([plan.tasks, plan.stops, plan.deductions]).toEqual([[], [], []]);
});
