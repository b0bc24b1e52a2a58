import {
  type AccountabilityEntry,
  accountabilityBook,
  handoverEntries,
  type LiableDifference,
} from "receivables/accountability";
import { addMoney, money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { check, item } from "../handover/handover-case.js";
import { cny, codes, day, plan, policy, wage } from "./accountability-case.js";

const equal = { ...policy, joint: "equal-parts" } as const;
const asOf = day("2026-04-15");
const loss = (more: Partial<LiableDifference> = {}): LiableDifference => ({
  id: "F1",
  code: "customer-amount-differs",
  citation: "Art. 39",
  facts: {},
  expected: cny("100.00"),
  actual: cny("49.99"),
  item: "INV-1",
  customer: "C1",
  difference: cny("-50.01"),
  foundOn: day("2026-04-10"),
  liability: {
    parties: ["wang", "li"],
    reason: { code: "liable-doubt-silent", citation: "Art. 36", facts: {} },
  },
  ...more,
});
const parts = (findings: readonly LiableDifference[], by = policy as Parameters<typeof handoverEntries>[1]) =>
  handoverEntries({ asOf, findings, entries: [] }, by).entries.map(({ person, amount }) => [
    person,
    amount.amount,
  ]);

test("Art. 39: the taker compensates what the customer does not confirm of an item signed for as clear", () => {
  const confirmed = [
    { item: "A", customer: "C1", on: day("2026-04-10"), how: "phone", by: "li", amount: cny("60.00") },
  ] as const;
  const reconciliation = check([item("A"), item("B")], { confirmations: confirmed });
  const { entries, findings } = handoverEntries({ ...reconciliation, entries: [] }, policy);
  expect(findings).toEqual([]);
  expect(entries).toMatchObject([
    {
      account: "compensation",
      person: "li",
      month: "2026-04",
      on: "2026-04-10",
      amount: cny("40.00"),
      cause: { kind: "handover-difference", customer: "C1", item: "A" },
      reversible: true,
    },
  ]);
  expect(codes(entries[0]?.reasons ?? [])).toEqual(["customer-amount-differs", "liable-signed-clear"]);
  expect(handoverEntries({ ...reconciliation, entries }, policy).entries).toEqual([]);
});

describe("Art. 36: who keeps silent answers together with the leaver", () => {
  test("in equal parts without a lost cent", () => {
    expect(parts([loss()], equal)).toEqual([
      ["li", "25.00"],
      ["wang", "25.01"],
    ]);
    expect(parts([loss({ difference: cny("-0.01") })], equal)).toEqual([["wang", "0.01"]]);
  });

  test("each for the whole, which is owed once", () => {
    expect(parts([loss()])).toEqual([
      ["li", "50.01"],
      ["wang", "50.01"],
    ]);
    const { entries } = handoverEntries({ asOf, findings: [loss()], entries: [] }, policy);
    expect(accountabilityBook(entries).totals[0]?.net).toEqual(cny("50.01"));
  });

  test("one alone is no joint debtor; a name twice is one", () => {
    const alone = loss({ liability: { ...loss().liability, parties: ["wang", "wang"] } });
    const { entries } = handoverEntries({ asOf, findings: [alone], entries: [] }, policy);
    expect(entries).toMatchObject([{ person: "wang", amount: cny("50.01") }]);
    expect(entries[0]?.jointly).toBeUndefined();
  });
});

test("Art. 32: what is unclear is the giver's", () => {
  const confirmed = [
    { item: "A", customer: "C1", on: day("2026-04-10"), how: "phone", by: "li", amount: cny("60.00") },
  ] as const;
  const notes = [{ item: "A", clarity: "unclear", remark: "?" }] as const;
  const { findings } = check([item("A")], { confirmations: confirmed, list: { notes } });
  expect(parts(findings)).toEqual([["wang", "40.00"]]);
});

test("a surplus is no loss, nor is a difference that the policy does not call one", () => {
  expect(parts([loss({ difference: cny("0.01") }), loss({ id: "F2", code: "not-in-ledger" })])).toEqual([]);
  expect(parts([loss({ difference: cny("0") })])).toEqual([]);
});

test("a loss for which nobody answers is kept", () => {
  expect(parts([loss({ liability: { ...loss().liability, parties: [] } })])).toEqual([[null, "50.01"]]);
});

test("amounts that cannot be compared are a finding", () => {
  const foreign = loss({ difference: null, actual: money("5.00", "USD") });
  expect(handoverEntries({ asOf, findings: [foreign, foreign], entries: [] }, policy)).toMatchObject({
    entries: [],
    findings: [{ code: "loss-without-amount", facts: { item: "INV-1" } }],
  });
});

test("another answer of the customer: the difference is given back or taken besides", () => {
  const first = handoverEntries({ asOf, findings: [loss()], entries: [] }, equal);
  const run = (difference: string, entries: typeof first.entries) =>
    handoverEntries(
      { asOf: day("2026-05-31"), findings: [loss({ difference: cny(difference) })], entries },
      equal,
    );
  const less = run("-40.00", first.entries);
  expect(less.findings).toEqual([]);
  expect(less.entries.map(({ person, month, amount }) => [person, month, amount.amount])).toEqual([
    ["li", "2026-05", "-5.00"],
    ["wang", "2026-05", "-5.01"],
  ]);
  const known = [...first.entries, ...less.entries];
  expect(run("-40.00", known)).toEqual({ entries: [], findings: [] });
  const more = run("-60.00", known);
  expect(more.entries.map(({ amount }) => amount.amount)).toEqual(["10.00", "10.00"]);
  expect(more.findings).toEqual([]);
  expect(accountabilityBook([...known, ...more.entries])).toMatchObject({
    totals: [{ net: cny("60.00") }],
    findings: [],
  });
});

test("a difference that is cleared up is given back when the findings are those of all handovers", () => {
  const { entries } = handoverEntries({ asOf, findings: [loss()], entries: [] }, equal);
  const later = { asOf: day("2026-05-31"), findings: [], entries };
  expect(handoverEntries(later, equal).entries).toEqual([]);
  const back = handoverEntries({ ...later, complete: true }, equal).entries;
  expect(back.map(({ person, amount }) => [person, amount.amount])).toEqual([
    ["li", "-25.00"],
    ["wang", "-25.01"],
  ]);
});

describe("each for the whole, and who answers changes", () => {
  const run = (parties: readonly string[], entries: readonly AccountabilityEntry[], month: string) => {
    const findings = [loss({ liability: { ...loss().liability, parties } })];
    const made = handoverEntries(
      { asOf: day(`${month}-28`), findings, entries, complete: true },
      { ...policy, joint: "each-for-the-whole" },
    );
    return [...entries, ...made.entries];
  };
  const wages = ["li", "wang", "zhao"].flatMap((person) =>
    ["2026-04", "2026-05", "2026-06"].map((month) => wage(month, { person })),
  );

  test.each([
    [["wang"], ["wang", "li"]],
    [["wang", "li"], ["wang"]],
    [
      ["wang", "li"],
      ["wang", "zhao"],
    ],
    [["wang"], ["li"]],
  ])("from %s to %s: it is owed once, in the totals and from pay", (before, after) => {
    const entries = run(after, run(before, [], "2026-04"), "2026-05");
    const book = accountabilityBook(entries);
    expect([book.findings, book.totals.map(({ net }) => net)]).toEqual([[], [cny("50.01")]]);
    const { debts } = plan({ entries, from: "2026-04", to: "2026-06", wages });
    const taken = debts.map(({ deducted }) => deducted).reduce(addMoney);
    expect(taken).toEqual(cny("50.01"));
  });
});
