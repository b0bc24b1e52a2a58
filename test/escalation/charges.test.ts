import { addDays, plainDate } from "receivables/calendar";
import {
  type EscalationFacts,
  type EscalationPolicy,
  type EscalationStage,
  planEscalation,
  recordsOf,
  type StageFee,
} from "receivables/escalation";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const fixed = (amount: string): StageFee => ({ kind: "fixed", amounts: [cny(amount)], citation: "Terms" });
const withFees = (
  fees: readonly (StageFee | null)[],
  changes: Partial<EscalationPolicy> = {},
): EscalationPolicy =>
  chinaPolicy({
    stages: chinaPolicy().stages.map((stage, i): EscalationStage => ({
      ...stage,
      consequences: { ...stage.consequences, fee: fees[i] ?? null },
    })),
    ...changes,
  });
const charged = (facts: Partial<EscalationFacts>, policy: EscalationPolicy) =>
  planEscalation({ asOf: AS_OF, items: [bill("A", 5)], done: [], ...facts }, policy).charges.map(
    ({ kind, item, stage, amount }) => [kind, item, stage, amount.amount],
  );

describe("a fee is charged once per stage", () => {
  // Figures of Tryton's account_dunning_fee scenario: a fee of 10 on the first level, 15 % of the line on the second.
  test("Y-8: a line of 100 is charged 10, then 15, which is 15 % of the line and not of 110", () => {
    const policy = withFees([
      fixed("10"),
      { kind: "share", share: "0.15", rounding: "half-up", citation: "Terms" },
    ]);
    const first = planEscalation({ asOf: AS_OF, items: [bill("A", 5)], done: [] }, policy);
    expect(first.charges).toMatchObject([
      { id: "charge:fee/A/1-10", kind: "fee", occasion: "1-10", customer: "C-1", amount: cny("10") },
    ]);
    const done = recordsOf(first);
    expect(charged({ done }, policy)).toEqual([]);
    expect(charged({ done, items: [bill("A", 12)] }, policy)).toEqual([["fee", "A", "11-60", "15.00"]]);
  });

  test("where the customer carries the stage, once for the customer, on its most overdue item", () => {
    const policy = withFees([fixed("10")], { carriedBy: "customer" });
    const items = [bill("A", 3), bill("B", 9), bill("C", 9)];
    expect(charged({ items }, policy)).toEqual([["fee", "B", "1-10", "10.00"]]);
    const done = recordsOf(planEscalation({ asOf: AS_OF, items, done: [] }, policy));
    expect(charged({ items: [...items, bill("D", 10)], done }, policy)).toEqual([]);
  });

  test("where the customer carries the stage, it covers the other items when the one it stands on is paid", () => {
    const policy = withFees([fixed("10")], { carriedBy: "customer" });
    const plan = planEscalation({ asOf: AS_OF, items: [bill("A", 3), bill("B", 9)], done: [] }, policy);
    expect(plan.charges).toMatchObject([{ item: "B", covers: ["A"] }]);
    expect(charged({ items: [bill("A", 3)], done: recordsOf(plan) }, policy)).toEqual([]);
    const later = withFees([fixed("10"), fixed("20")], { carriedBy: "customer" });
    expect(charged({ items: [bill("A", 11)], done: recordsOf(plan) }, later)).toEqual([
      ["fee", "A", "11-60", "20.00"],
    ]);
  });

  test("where the customer carries the stage, it covers what comes into the stage later, also when the other is paid", () => {
    const policy = withFees([fixed("10")], { carriedBy: "customer" });
    const run = (days: number, facts: Partial<EscalationFacts>) =>
      planEscalation({ asOf: addDays(AS_OF, days), items: [], done: [], ...facts }, policy);
    const at = (id: string, days: number, late: number) => bill(id, late, {}, addDays(AS_OF, days));
    const first = recordsOf(run(0, { items: [at("A", 0, 5)] }));
    const joined = run(3, { items: [at("A", 3, 8), at("B", 3, 2)], done: first });
    expect(joined.charges).toEqual([]);
    const done = [...first, ...recordsOf(joined)];
    expect(run(4, { items: [at("B", 4, 3)], done }).charges).toEqual([]);
    // What comes into it with nothing of the customer in the stage is charged again.
    expect(run(4, { items: [at("C", 4, 3)], done }).charges).toMatchObject([{ item: "C", covers: [] }]);
  });

  test("in a currency that has one, and never of nothing", () => {
    const policy = withFees([{ kind: "fixed", amounts: [cny("0"), money("5", "EUR")], citation: "Terms" }]);
    const items = [
      bill("A", 5),
      bill("B", 5, { open: money("100", "USD") }),
      bill("C", 5, { open: money("100", "EUR") }),
    ];
    expect(charged({ items }, policy)).toEqual([["fee", "C", "1-10", "5.00"]]);
    expect(
      charged(
        { items: [bill("A", 5, { open: cny("0.01") })] },
        withFees([{ kind: "share", share: "0.1", rounding: "down", citation: "Terms" }]),
      ),
    ).toEqual([]);
  });
});

describe("late interest that is passed is proposed as a claim", () => {
  const interest = [{ item: "A", amount: cny("1.23") }];

  test("in a stage that claims it, and not in another", () => {
    expect(charged({ interest }, chinaPolicy())).toEqual([]);
    expect(charged({ interest, items: [bill("A", 11)] }, chinaPolicy())).toEqual([
      ["interest", "A", "11-60", "1.23"],
    ]);
    expect(
      charged({ items: [bill("A", 11)], interest: [{ item: "A", amount: cny("0") }] }, chinaPolicy()),
    ).toEqual([]);
  });

  test("once a day", () => {
    const items = [bill("A", 11)];
    const plan = planEscalation({ asOf: AS_OF, items, done: [], interest }, chinaPolicy());
    expect(plan.charges).toMatchObject([{ id: "charge:interest/A/2026-06-30", occasion: AS_OF }]);
    expect(charged({ interest, items, done: recordsOf(plan) }, chinaPolicy())).toEqual([]);
    const asOf = plainDate("2026-07-31");
    expect(
      charged({ asOf, interest, items: [bill("A", 42, {}, asOf)], done: recordsOf(plan) }, chinaPolicy()),
    ).toHaveLength(1);
  });
});

describe("accrued interest and fees are claims of their own: waived only by a decision, never silently", () => {
  const settled = (late: number, changes: Partial<OpenItem> = {}) => {
    const { item } = bill("A", 50, { open: cny("0"), original: cny("100"), ...changes });
    const paidOn = addDays(AS_OF, late - 50);
    return { ...item, settlements: [{ by: "PAY", on: paidOn, amount: cny("100") }] };
  };
  const interest = [{ item: "A", amount: cny("1.23") }];

  test.each([
    [0, []],
    [1, []],
    [10, []],
    [11, ["11-60"]],
    [50, ["11-60"]],
  ])("an item paid %i days late is charged its interest by the stage that it was in", (late, stages) => {
    const run = { asOf: AS_OF, items: [], settledItems: [settled(late)], interest, done: [] };
    const { charges } = planEscalation(run, chinaPolicy());
    expect(charges.map(({ stage }) => stage)).toEqual(stages);
    expect(charges.every(({ amount }) => amount.amount === "1.23")).toBe(true);
  });

  test("once a day, and none that was charged before", () => {
    const run = { asOf: AS_OF, items: [], settledItems: [settled(20)], interest };
    const plan = planEscalation({ ...run, done: [] }, chinaPolicy());
    expect(planEscalation({ ...run, done: recordsOf(plan) }, chinaPolicy()).charges).toEqual([]);
    expect(planEscalation({ ...run, interest: [], done: [] }, chinaPolicy()).charges).toEqual([]);
  });

  test("nothing is charged on a settled item that had no due date, of another kind, or that was a charge itself", () => {
    const settledItems = [
      settled(20, { dueOn: null }),
      settled(20, { kind: "prepayment" }),
      settled(20, { charge: { kind: "fee", item: "B" } }),
      { ...settled(20), settlements: [] },
    ];
    for (const item of settledItems) {
      const run = { asOf: AS_OF, items: [], settledItems: [item], interest, done: [] };
      expect(planEscalation(run, chinaPolicy()).charges).toEqual([]);
    }
  });

  test("an open fee stops no shipment, as it is no sale", () => {
    const items = [bill("F", 20, { kind: "other", charge: { kind: "fee", item: "A" } })];
    expect(planEscalation({ asOf: AS_OF, items, done: [] }, chinaPolicy()).stops).toEqual([]);
  });
});

test("fees and interest are claims of their own: escalated, without fee, interest or deduction on them", () => {
  const items = [bill("F", 20, { kind: "other", charge: { kind: "fee", item: "A" } })];
  const plan = planEscalation(
    { asOf: AS_OF, items, done: [], interest: [{ item: "F", amount: cny("1") }] },
    withFees([null, fixed("10")]),
  );
  expect(plan.items).toMatchObject([{ standing: "acts" }]);
  expect([plan.charges, plan.deductions]).toEqual([[], []]);
});
