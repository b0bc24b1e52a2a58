import { addDays } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import {
  type EscalationFacts,
  type EscalationPlan,
  type Hold,
  type PromiseToPay,
  planEscalation,
} from "receivables/escalation";
import type { Dispute } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const policy = chinaPolicy();
const day = (days: number) => addDays(AS_OF, days);
const plan = (facts: Partial<EscalationFacts>, of = policy): EscalationPlan =>
  planEscalation({ asOf: AS_OF, items: [bill("B", 5)], done: [], ...facts }, of);

const promise = (changes: Partial<PromiseToPay> = {}): PromiseToPay => ({
  id: "P-1",
  customer: "C-1",
  items: ["B"],
  amount: cny("100"),
  madeOn: day(-3),
  payBy: AS_OF,
  by: "Mr Wang",
  ...changes,
});
const paid = (amount: string, days: number) => [{ by: "PAY", on: day(days), amount: cny(amount) }];

describe("a promise to pay pauses until its last day, itself included", () => {
  test.each([
    ["on its last day", 0, "paused", "running"],
    ["the day before", 1, "paused", "running"],
    ["the day after", -1, "acts", "broken"],
  ])("%s", (_, days, standing, state) => {
    const run = plan({ promises: [promise({ payBy: day(days) })] });
    expect(run.items[0]?.standing).toBe(standing);
    expect(run.promises).toMatchObject([{ state, received: cny("0") }]);
    expect(run.paused).toMatchObject(
      standing === "paused"
        ? [
            {
              item: "B",
              amount: cny("100"),
              until: day(days),
              reason: { code: "paused-by-promise", facts: { by: "Mr Wang" } },
            },
          ]
        : [],
    );
  });

  test("and not before the day it was made", () => {
    const run = plan({ promises: [promise({ madeOn: day(1), payBy: day(9) })] });
    expect(run).toMatchObject({ promises: [], paused: [], items: [{ standing: "acts" }] });
  });

  test("when it is broken, a finding says so and the tasks go on with that reason", () => {
    const run = plan({ promises: [promise({ payBy: day(-1) })] });
    expect(run.findings).toMatchObject([
      {
        code: "promise-broken",
        expected: cny("100"),
        actual: cny("0"),
        facts: { promise: "P-1", items: ["B"] },
      },
    ]);
    expect(run.tasks.every(({ reasons }) => reasons.some(({ code }) => code === "promise-broken"))).toBe(
      true,
    );
  });

  test("a broken promise on what was paid later is on record, and no finding any more", () => {
    const settledItems = [
      bill("B", 5, { open: cny("0"), original: cny("100"), settlements: paid("100", 0) }).item,
    ];
    const run = plan({ items: [], settledItems, promises: [promise({ payBy: day(-1) })] });
    expect(run).toMatchObject({ findings: [], promises: [{ state: "broken" }] });
  });

  test("when the item is paid in time, it is kept", () => {
    const settledItems = [
      bill("B", 5, { open: cny("0"), original: cny("100"), settlements: paid("100", -1) }).item,
    ];
    const run = plan({ items: [], settledItems, promises: [promise({ payBy: day(-1) })] });
    expect(run).toMatchObject({ findings: [], promises: [{ state: "kept", received: cny("100") }] });
  });

  test("when a part is paid in time, the rest goes on with a finding", () => {
    const items = [bill("B", 5, { open: cny("70"), original: cny("100"), settlements: paid("30", -2) })];
    const run = plan({ items, promises: [promise({ payBy: day(-1) })] });
    expect(run.findings).toMatchObject([{ code: "promise-partly-kept", actual: cny("30") }]);
    expect(run.tasks[0]?.items).toEqual([{ item: "B", amount: cny("70") }]);
  });

  test("a promise of a part pauses that part, and the rest goes on", () => {
    const run = plan({ promises: [promise({ amount: cny("40") })] });
    expect(run.items).toMatchObject([{ standing: "acts", paused: cny("40"), escalated: cny("60") }]);
    expect(run.tasks[0]?.totals).toEqual([cny("60")]);
  });

  test("what was received on it is not paused as well", () => {
    const items = [bill("B", 5, { open: cny("70"), original: cny("100"), settlements: paid("30", -2) })];
    expect(plan({ items, promises: [promise({ amount: cny("40") })] }).items).toMatchObject([
      { paused: cny("10"), escalated: cny("60") },
    ]);
  });

  test("a promise for several items pauses those due first", () => {
    const items = [bill("A", 5), bill("B", 9), bill("C", 7)];
    const run = plan({ items, promises: [promise({ items: ["A", "B", "C"], amount: cny("150") })] });
    expect(run.paused.map(({ item, amount }) => [item, amount.amount])).toEqual([
      ["B", "100.00"],
      ["C", "50.00"],
    ]);
  });

  test("a settlement counts for one promise only, the one that ends first", () => {
    const items = [bill("B", 5, { open: cny("50"), original: cny("100"), settlements: paid("50", -2) })];
    const first = promise({ id: "P-2", amount: cny("50"), payBy: day(-1) });
    const second = promise({ amount: cny("50"), payBy: day(5) });
    const run = plan({ items, promises: [second, first] });
    expect(run.promises.map(({ promise: { id }, state }) => [id, state])).toEqual([
      ["P-1", "running"],
      ["P-2", "kept"],
    ]);
    expect(run.items).toMatchObject([{ standing: "paused", paused: cny("50") }]);
  });

  test("two promises never pause more than is open", () => {
    const promises = [promise(), promise({ id: "P-2" })];
    const run = plan({ promises });
    expect(run.items).toMatchObject([{ standing: "paused", paused: cny("100"), escalated: cny("0") }]);
    expect(run.paused).toHaveLength(1);
  });

  test.each([
    ["no item that is known", { items: ["B", "X"] }, "X"],
    ["another customer's", { customer: "C-2" }, "B"],
  ])("a promise that names %s is a finding", (_, changes, item) => {
    expect(plan({ promises: [promise(changes)] }).findings).toMatchObject([
      { code: "promise-without-item", expected: item, actual: null },
    ]);
  });

  test("a promise in another currency pauses nothing and is a finding", () => {
    const run = plan({
      items: [bill("B", 5, { open: { ...cny("100"), currency: "USD" } })],
      promises: [promise()],
    });
    expect(run).toMatchObject({
      paused: [],
      findings: [{ code: "promise-without-item", facts: { currency: "CNY" } }],
    });
  });
});

describe("a dispute pauses the disputed part only", () => {
  const dispute = (changes: Partial<Dispute> = {}): Dispute => ({
    kind: "dispute",
    id: "D-1",
    customer: "C-1",
    postedOn: day(-2),
    item: "B",
    amount: cny("30"),
    because: "ten copies damaged",
    ...changes,
  });
  const disputed = (amount: string) => [bill("B", 5, { disputed: cny(amount) })];

  test("and the undisputed part is escalated", () => {
    const run = plan({ items: disputed("30") });
    expect(run.items).toMatchObject([{ standing: "acts", paused: cny("30"), escalated: cny("70") }]);
    expect(run.paused).toMatchObject([
      { item: "B", amount: cny("30"), until: null, because: [], reason: { code: "paused-by-dispute" } },
    ]);
    expect(run.tasks[0]?.totals).toEqual([cny("70")]);
  });

  test("an item that is disputed whole is paused and still in the plan", () => {
    expect(plan({ items: disputed("100") })).toMatchObject({
      tasks: [],
      items: [{ standing: "paused", stage: "1-10", nextChangeOn: day(6) }],
    });
  });

  test("with the reason and the end that its document gives", () => {
    expect(plan({ items: disputed("30"), disputes: [dispute()] }).paused).toMatchObject([
      { until: day(28), because: ["ten copies damaged"] },
    ]);
    expect(plan({ items: disputed("30"), disputes: [dispute({ resolvedOn: day(2) })] }).paused).toMatchObject(
      [{ until: day(1) }],
    );
    const endless = chinaPolicy({ pause: { disputeDays: null, keepsStop: true } });
    expect(plan({ items: disputed("30"), disputes: [dispute()] }, endless).paused).toMatchObject([
      { until: null },
    ]);
    expect(
      plan({ items: disputed("30"), disputes: [dispute({ resolvedOn: day(2) })] }, endless).paused,
    ).toMatchObject([{ until: day(1) }]);
  });

  test.each([
    [29, "30.00"],
    [30, "30.00"],
    [31, "0.00"],
  ])("for the days that the policy allows it, the last one included: %i days", (days, pausedAmount) => {
    const run = plan({ items: disputed("30"), disputes: [dispute({ postedOn: day(-days) })] });
    expect(run.items[0]?.paused.amount).toBe(pausedAmount);
    expect(run.findings.map(({ code, facts }) => [code, facts["dispute"]])).toEqual(
      days > 30 ? [["dispute-overran", "D-1"]] : [],
    );
  });

  test("of two disputes one may have overrun", () => {
    const disputes = [
      dispute({ postedOn: day(-40) }),
      dispute({ id: "D-2", amount: cny("20"), because: "price" }),
    ];
    const run = plan({ items: disputed("50"), disputes });
    expect(run.paused).toMatchObject([{ amount: cny("20"), because: ["price"], until: day(28) }]);
    expect(run.findings).toMatchObject([{ code: "dispute-overran", facts: { dispute: "D-1" } }]);
  });

  test("drafts, later ones and resolved ones tell nothing", () => {
    const disputes = [
      dispute({ id: "D-2", status: "draft" }),
      dispute({ id: "D-3", postedOn: day(1) }),
      dispute({ id: "D-4", resolvedOn: AS_OF }),
    ];
    expect(plan({ items: disputed("30"), disputes }).paused).toMatchObject([{ until: null, because: [] }]);
  });

  test("a dispute and a promise together pause both parts, at most what is open", () => {
    const run = plan({ items: disputed("30"), promises: [promise({ amount: cny("40") })] });
    expect(run.items).toMatchObject([{ paused: cny("70"), escalated: cny("30") }]);
    expect(plan({ items: disputed("30"), promises: [promise()] }).items).toMatchObject([
      { paused: cny("100"), standing: "paused" },
    ]);
  });
});

describe("a hold pauses from its first to its last day, both included", () => {
  const hold = (from: number, to: number, changes: Partial<Hold> = {}): Hold => ({
    id: `H${from}`,
    scope: { item: "B" },
    from: day(from),
    to: day(to),
    because: "trade fair",
    ...changes,
  });

  test.each([
    [-5, -1, "acts"],
    [-5, 0, "paused"],
    [0, 0, "paused"],
    [0, 5, "paused"],
    [1, 5, "acts"],
  ])("from %i to %i", (from, to, standing) => {
    expect(plan({ holds: [hold(from, to)] }).items[0]?.standing).toBe(standing);
  });

  test.each([
    ["its item", { item: "B" }, "paused"],
    ["another item", { item: "X" }, "acts"],
    ["its customer", { customer: "C-1" }, "paused"],
    ["another customer", { customer: "C-2" }, "acts"],
  ])("a hold on %s", (_, scope, standing) => {
    expect(plan({ holds: [hold(0, 0, { scope })] }).items[0]?.standing).toBe(standing);
  });

  test("holds that meet or overlap are one pause to the last day of all", () => {
    const holds = [hold(6, 9), hold(-2, 2), hold(1, 5, { scope: { customer: "C-1" } }), hold(11, 20)];
    expect(plan({ holds }).paused).toMatchObject([
      { until: day(9), amount: cny("100"), because: ["trade fair"] },
    ]);
  });

  test("a hold and a dispute are both told, and no more is paused than is open", () => {
    const run = plan({ items: [bill("B", 5, { disputed: cny("30") })], holds: [hold(0, 0)] });
    expect(run.paused.map(({ reason }) => reason.code)).toEqual(["paused-by-dispute", "paused-by-hold"]);
    expect(run.items).toMatchObject([
      { paused: cny("100"), escalated: cny("0"), aged: { item: { open: cny("100") } } },
    ]);
  });
});

describe("a document's name stands for all of its items", () => {
  const parts = (disputed: readonly [string, string] = ["0", "0"]) => [
    bill("INV#1", 12, { document: "INV", open: cny("60"), disputed: cny(disputed[0]) }),
    bill("INV#2", 2, { document: "INV", open: cny("40"), disputed: cny(disputed[1]) }),
  ];
  const dispute = { kind: "dispute", id: "D", customer: "C-1", item: "INV", because: "torn" } as const;

  test("in a dispute, with its end and its reason for each item", () => {
    const disputes = [{ ...dispute, postedOn: day(-5), amount: cny("70") }];
    expect(plan({ items: parts(["60", "10"]), disputes })).toMatchObject({
      paused: [
        { item: "INV#1", amount: cny("60"), until: day(25), because: ["torn"] },
        { item: "INV#2", amount: cny("10"), until: day(25), because: ["torn"] },
      ],
      findings: [],
    });
  });

  test("in a dispute that has lasted too long: one finding for each item, and both go on", () => {
    const disputes = [{ ...dispute, postedOn: day(-31), amount: cny("70") }];
    const run = plan({ items: parts(["60", "10"]), disputes });
    expect(run.items).toMatchObject([{ escalated: cny("60") }, { escalated: cny("40") }]);
    expect(run.findings.map(({ id }) => id)).toEqual([
      "finding:dispute-overran/D/INV#1",
      "finding:dispute-overran/D/INV#2",
    ]);
  });

  test("in a promise, that due first before the others", () => {
    const run = plan({ items: parts(), promises: [promise({ items: ["INV"], amount: cny("75") })] });
    expect(run.paused.map(({ item, amount }) => [item, amount.amount])).toEqual([
      ["INV#1", "60.00"],
      ["INV#2", "15.00"],
    ]);
    expect(run.findings).toEqual([]);
  });

  test("an item that a promise names twice is promised once", () => {
    const items = [bill("INV#1", 12, { document: "INV" })];
    const run = plan({ items, promises: [promise({ items: ["INV", "INV#1"], amount: cny("40") })] });
    expect(run.paused.map(({ amount }) => amount.amount)).toEqual(["40.00"]);
  });

  test("in a hold", () => {
    const hold = { id: "H", scope: { item: "INV" }, from: AS_OF, to: AS_OF, because: "fair" };
    expect(plan({ items: parts(), holds: [hold] }).items).toMatchObject([
      { standing: "paused" },
      { standing: "paused" },
    ]);
  });
});

describe("a disputed part that no dispute tells of", () => {
  const told = (amount: string): Dispute => ({
    kind: "dispute",
    id: "D",
    customer: "C-1",
    postedOn: AS_OF,
    item: "B",
    amount: cny(amount),
    because: "torn",
  });

  test("is paused without an end and without a reason, which is a finding", () => {
    const run = plan({ items: [bill("B", 5, { disputed: cny("30") })] });
    expect(run.findings).toMatchObject([{ id: "finding:dispute-not-told/B", expected: cny("30") }]);
    expect(run.paused.map(({ reason }) => explainReason(reason))).toEqual([
      "30.00 CNY of B is disputed and paused",
    ]);
  });

  test("is paused besides what another dispute tells of", () => {
    const run = plan({ items: [bill("B", 5, { disputed: cny("30") })], disputes: [told("20")] });
    expect(run.paused).toMatchObject([{ amount: cny("30"), until: null, because: ["torn"] }]);
    expect(run.findings).toMatchObject([{ code: "dispute-not-told", expected: cny("10") }]);
  });

  test("is none where nothing is disputed, or all of it is told of", () => {
    expect(plan({ items: [bill("B", 5)] }).findings).toEqual([]);
    const run = plan({ items: [bill("B", 5, { disputed: cny("30") })], disputes: [told("30")] });
    expect(run.findings).toEqual([]);
    expect(run.paused.map(({ reason }) => explainReason(reason))).toEqual([
      "30.00 CNY of B is disputed (torn) and paused through 2026-07-30",
    ]);
  });
});

test("a paused item does not raise its customer's stage", () => {
  const items = [bill("A", 80), bill("B", 5)];
  const holds: Hold[] = [{ id: "H", scope: { item: "A" }, from: AS_OF, to: AS_OF, because: "court" }];
  const run = plan({ items, holds }, chinaPolicy({ carriedBy: "customer" }));
  expect(run.items.map(({ stage, standing }) => [stage, standing])).toEqual([
    ["61-90", "paused"],
    ["1-10", "acts"],
  ]);
});
