import { plainDate } from "receivables/calendar";
import { type EscalationFacts, planEscalation, recordsOf } from "receivables/escalation";
import {
  escalationFactsSchema,
  escalationPlanSchema,
  escalationPolicySchema,
  tracedItemFactsSchema,
} from "receivables/escalation/schemas";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny, plainPolicy } from "./run-facts.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const items = [bill("A", 20, { disputed: cny("30") }), bill("B", 3, { dueOn: null })];
const facts: EscalationFacts = {
  asOf: AS_OF,
  items,
  done: recordsOf(
    planEscalation(
      { asOf: AS_OF, items, done: [], interest: [{ item: "A", amount: cny("1") }] },
      chinaPolicy(),
    ),
  ),
  settledItems: [bill("C", 3, { open: cny("0") }).item],
  promises: [
    { id: "P", customer: "C-1", items: ["A"], amount: cny("10"), madeOn: AS_OF, payBy: AS_OF, by: "Mr Wang" },
  ],
  disputes: [
    {
      kind: "dispute",
      id: "D",
      customer: "C-1",
      postedOn: AS_OF,
      item: "A",
      amount: cny("30"),
      because: "price",
    },
  ],
  holds: [
    { id: "H-1", scope: { item: "A" }, from: AS_OF, to: AS_OF, because: "fair" },
    { id: "H-2", scope: { customer: "C-1" }, from: AS_OF, to: null, because: "fair" },
  ],
  overrides: [
    { id: "O-1", scope: { item: "B" }, stage: "1-10", from: AS_OF, to: AS_OF, by: "wang", because: "talks" },
    { id: "O-2", scope: { customer: "C-2" }, stage: "1-10", from: AS_OF, to: null, by: "wang", because: "x" },
  ],
  interest: [{ item: "A", amount: cny("1") }],
  unreachable: [{ customer: "C-1", by: "message" }],
  people: [{ role: "department-head", person: "wu", department: "north" }],
  calendar: { weekend: [6, 7], holidays: [], workingDays: [] },
  previousRunOn: AS_OF,
};

test("facts and policies survive JSON and their schemas", () => {
  expect(escalationFactsSchema.parse(json(facts))).toEqual(facts);
  const traced = { ...facts, item: "A" };
  expect(tracedItemFactsSchema.parse(json(traced))).toEqual(traced);
  expect(escalationPolicySchema.parse(json(chinaPolicy()))).toEqual(chinaPolicy());
  expect(escalationPolicySchema.parse(json(plainPolicy()))).toEqual(plainPolicy());
  const minimum = { amounts: [cny("10")], share: "0.10" };
  const full = chinaPolicy({
    carriedBy: "account",
    stages: chinaPolicy().stages.map((stage) => ({
      ...stage,
      actions: stage.actions.map((action) => ({ ...action, otherwise: ["letter" as const] })),
      minimum,
      minimumGapDays: 3,
      begins: "end-of-month" as const,
    })),
    minimum: { item: [], customer: [], oldestDays: 5 },
    noticeInterval: { days: 7, what: ["letter"] },
    letters: "customer",
    pause: { disputeDays: 30, disputesPause: false, keepsStop: true },
  });
  expect(escalationPolicySchema.parse(json(full))).toEqual(full);
});

test("a plan survives JSON and its schema", () => {
  const plan = planEscalation(facts, chinaPolicy());
  expect(escalationPlanSchema.parse(json(plan))).toEqual(plan);
  const odd = {
    ...plan,
    findings: [{ id: "F", code: 3, citation: "", facts: {}, expected: null, actual: null }],
  };
  expect(paths(escalationPlanSchema.safeParse(odd))).toEqual(["findings.0.code"]);
});

const paths = (result: {
  error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
}): string[] => (result.error?.issues ?? []).map(({ path }) => path.join("."));

describe("every fault is told with its path", () => {
  test.each([
    ["promises.0.payBy", { promises: [{ ...facts.promises?.[0], payBy: plainDate("2026-06-29") }] }],
    ["promises.0.amount", { promises: [{ ...facts.promises?.[0], amount: cny("0") }] }],
    ["promises.0.items", { promises: [{ ...facts.promises?.[0], items: [] }] }],
    ["overrides.0.to", { overrides: [{ ...facts.overrides?.[0], to: plainDate("2026-06-29") }] }],
    ["holds.0.to", { holds: [{ ...facts.holds?.[0], to: plainDate("2026-06-29") }] }],
    ["disputes.0.kind", { disputes: [{ ...facts.disputes?.[0], kind: "invoice" }] }],
    ["asOf", { asOf: "30.06.2026" }],
    ["", { extra: 1 }],
  ])("facts: %s", (path, changes) => {
    expect(paths(escalationFactsSchema.safeParse({ ...facts, ...changes }))).toEqual([path]);
    expect(paths(tracedItemFactsSchema.safeParse({ ...facts, ...changes, item: "" })).sort()).toEqual(
      [path, "item"].sort(),
    );
  });

  const [first, second] = chinaPolicy().stages;
  test.each([
    ["stages", { stages: [first, { ...second, fromDays: 12 }] }],
    ["stages.0.actions", { stages: [{ ...first, actions: [] }] }],
    ["stages.0.actions", { stages: [{ ...first, actions: [first?.actions[0], first?.actions[0]] }] }],
    [
      "stages.0.consequences.deduction.share",
      {
        stages: [
          { ...first, consequences: { ...first?.consequences, deduction: { share: "1.01", citation: "x" } } },
        ],
      },
    ],
    ["beyond.id", { beyond: { ...plainPolicy().beyond, id: "1-10" } }],
    ["minimum.item", { minimum: { item: [cny("1"), cny("2")], customer: [] } }],
    ["minimum.customer", { minimum: { item: [], customer: [cny("-1")] } }],
    ["stages.0.minimum.share", { stages: [{ ...first, minimum: { amounts: [], share: "0" } }] }],
    ["stages.0.minimumGapDays", { stages: [{ ...first, minimumGapDays: -1 }] }],
    ["noticeInterval.days", { noticeInterval: { days: 0, what: ["letter"] } }],
    ["noticeInterval.what", { noticeInterval: { days: 1, what: [] } }],
    ["progress.minimumGapDays", { progress: { by: "steps", minimumGapDays: -1 } }],
  ])("policy: %s", (path, changes) => {
    expect(paths(escalationPolicySchema.safeParse({ ...chinaPolicy(), ...changes }))).toEqual([path]);
  });
});
