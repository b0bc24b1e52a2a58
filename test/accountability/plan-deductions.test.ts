import {
  type AccountabilityEntry,
  enterDecided,
  type MadeDeduction,
  type MonthDeduction,
} from "receivables/accountability";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, codes, day, entry, plan, policy, wage } from "./accountability-case.js";

const loss = (id: string, amount: string, more = {}) => entry(id, { amount: cny(amount), ...more });
const off = (amount: string, more = {}) =>
  loss("B", amount, {
    account: "commission",
    cause: { kind: "bad-debt-commission", id: "B", customer: "C1", item: "INV-1" },
    ...more,
  });
const back = (root: AccountabilityEntry, amount: string, month: string) =>
  entry(`back ${month}`, {
    account: root.account,
    person: root.person,
    amount: cny(`-${amount}`),
    month,
    reverses: root.id,
  });
const made = (id: string, root: AccountabilityEntry, month: string, amount: string): MadeDeduction => ({
  id,
  entry: root.id,
  month,
  amount: cny(amount),
});
const commission = (month: string, amount: string) => ({ person: "wang", month, amount: cny(amount) });
const figures = (months: readonly MonthDeduction[]) =>
  months.map(({ month, owed, deducted, carried }) => [
    month,
    ...[owed, deducted, carried].map((own) => own.amount),
  ]);
const uncapped = { ...policy, wages: { capped: false } };
const lapsing = { ...policy, commission: { rest: "lapses" } } as const;

describe("F81, Art. 27: a compensation comes off the wage, at most 20 % of a month's, and the minimum wage is left", () => {
  test.each([
    ["1599.99", "1599.99", "0.00"],
    ["1600.00", "1600.00", "0.00"],
    ["1600.01", "1600.00", "0.01"],
  ])("of %s owed %s is taken and %s carried forward", (owed, deducted, carried) => {
    const { debts, months } = plan({ entries: [loss("A", owed)], wages: [wage("2026-03")] });
    expect(debts.map((own) => [own.owed.amount, own.deducted.amount, own.carried.amount])).toEqual([
      [owed, deducted, carried],
    ]);
    expect(months[0]?.limit).toEqual(cny("1600.00"));
  });

  test("the rest is carried forward month by month, the oldest first", () => {
    const { months, debts, findings } = plan({
      entries: [loss("B", "1000.00", { on: day("2026-03-01") }), loss("A", "2500.00")],
      to: "2026-06",
      wages: ["2026-03", "2026-04", "2026-05", "2026-06"].map((month) => wage(month)),
    });
    expect(figures(months)).toEqual([
      ["2026-03", "3500.00", "1600.00", "1900.00"],
      ["2026-04", "1900.00", "1600.00", "300.00"],
      ["2026-05", "300.00", "300.00", "0.00"],
    ]);
    expect(months[0]?.parts.map((part) => [part.since, part.deducted.amount])).toEqual([
      ["2026-03-01", "1000.00"],
      ["2026-03-10", "600.00"],
    ]);
    expect(debts.every((debt) => debt.carried.amount === "0.00")).toBe(true);
    expect(findings).toEqual([]);
  });

  test("what is owed only after the day of payment waits for the next wage", () => {
    const entries = [
      loss("A", "100.00", { on: day("2026-03-29") }),
      loss("B", "10.00", { on: day("2026-03-28") }),
    ];
    const wages = [wage("2026-03"), wage("2026-04")];
    for (const by of [policy, uncapped]) {
      expect(figures(plan({ entries, wages, to: "2026-04" }, by).months)).toEqual([
        ["2026-03", "110.00", "10.00", "100.00"],
        ["2026-04", "100.00", "100.00", "0.00"],
      ]);
    }
  });

  test("near the minimum wage less is taken, and nothing where the contract does not provide for it", () => {
    const entries = [loss("A", "900.00")];
    const poor = plan({ entries, wages: [wage("2026-03", { wage: cny("2600.00") })] });
    expect(poor.debts[0]?.deducted).toEqual(cny("100.00"));
    expect(codes(poor.months[0]?.reasons ?? [])).toEqual([
      "taken-from-wage",
      "wage-deduction-below-minimum-wage",
    ]);
    const none = plan({ entries, wages: [wage("2026-03", { agreedInContract: false })] });
    expect(none.debts[0]?.carried).toEqual(cny("900.00"));
    expect(none.findings).toEqual([]);
  });

  test("without a rule in force nothing is taken, and that is found", () => {
    const facts = { entries: [loss("A", "900.00")], wages: [wage("2026-03")] };
    const { debts, findings } = plan({ ...facts, rules: [] });
    expect(debts[0]?.carried).toEqual(cny("900.00"));
    expect(codes(findings)).toEqual(["wage-rule-missing"]);
  });

  test("a firm that no law caps takes up to the whole wage", () => {
    const facts = { entries: [loss("A", "9000.00")], wages: [wage("2026-03")], rules: [] };
    const { months, findings } = plan(facts, uncapped);
    expect(figures(months)).toEqual([["2026-03", "9000.00", "8000.00", "1000.00"]]);
    expect(codes(months[0]?.reasons ?? [])).toEqual(["taken-from-wage"]);
    expect(findings).toEqual([]);
  });
});

describe("F81, Art. 31: a bad debt comes off the month's commission first", () => {
  test("not below zero, and the rest is carried", () => {
    const { months, debts } = plan({
      entries: [off("500.00")],
      to: "2026-04",
      commissions: [commission("2026-03", "300.00"), commission("2026-04", "1000.00")],
    });
    expect(figures(months)).toEqual([
      ["2026-03", "500.00", "300.00", "200.00"],
      ["2026-04", "200.00", "200.00", "0.00"],
    ]);
    expect(months[0]?.reasons).toMatchObject([
      { code: "taken-from-commission", citation: "Art. 31", facts: { commission: cny("300.00") } },
    ]);
    expect(debts).toMatchObject([{ owed: cny("500.00"), deducted: cny("500.00"), carried: cny("0.00") }]);
  });

  test("or lapses, by policy; but not while the commission is not stated", () => {
    const months = { from: "2026-03", to: "2026-05" };
    const commissions = [commission("2026-04", "300.00"), commission("2026-05", "1000.00")];
    const { debts, findings } = plan({ entries: [off("500.00")], ...months, commissions }, lapsing);
    expect(debts).toMatchObject([
      { owed: cny("500.00"), deducted: cny("300.00"), carried: cny("0.00"), lapsed: cny("200.00") },
    ]);
    expect(codes(findings)).toEqual(["commission-missing"]);
    const later = plan({ entries: [off("500.00")], from: "2026-04", to: "2026-05", commissions }, lapsing);
    expect(later.debts).toMatchObject([{ deducted: cny("0.00"), lapsed: cny("500.00") }]);
  });

  test("what was raised after a rest lapsed is taken from the commission of the month of the change", () => {
    const root = off("500.00");
    const decided = [{ ...root, amount: cny("700.00") }];
    const raised = enterDecided({ decided, entries: [root], asOf: day("2026-05-31") }).entries;
    const commissions = ["2026-03", "2026-04", "2026-05"].map((month) => commission(month, "300.00"));
    const facts = { entries: [root, ...raised], commissions };
    const whole = plan({ ...facts, from: "2026-03", to: "2026-05" }, lapsing);
    const sums = {
      owed: cny("700.00"),
      deducted: cny("500.00"),
      carried: cny("0.00"),
      lapsed: cny("200.00"),
    };
    expect(whole.debts).toMatchObject([sums]);
    const made = [{ id: "D1", entry: root.id, month: "2026-03", amount: cny("300.00") }];
    const may = plan({ ...facts, made, from: "2026-05", to: "2026-05" }, lapsing);
    expect(may.debts).toMatchObject([sums]);
  });

  test("a commission below zero is not lowered further", () => {
    const { debts } = plan({ entries: [off("500.00")], commissions: [commission("2026-03", "-10.00")] });
    expect(debts[0]?.carried).toEqual(cny("500.00"));
  });

  test("it never touches the wage, nor a compensation the commission", () => {
    const { months } = plan({
      entries: [off("500.00"), loss("A", "500.00")],
      wages: [wage("2026-03")],
      commissions: [commission("2026-03", "100.00")],
    });
    expect(months.map(({ account, deducted }) => [account, deducted.amount])).toEqual([
      ["commission", "100.00"],
      ["compensation", "500.00"],
    ]);
  });
});

test("Art. 19: a bonus score is no pay: nothing of it is taken from wage or commission", () => {
  const score = loss("A", "200.00", { account: "bonus-score" });
  const { months, debts, findings } = plan({
    entries: [score],
    wages: [wage("2026-03")],
    commissions: [commission("2026-03", "1000.00")],
    made: [made("M", score, "2026-03", "10.00")],
  });
  expect([months, debts]).toEqual([[], []]);
  expect(codes(findings)).toEqual(["deduction-of-unknown-entry"]);
});

describe("what was deducted before is a fact", () => {
  const root = loss("A", "5000.00");
  const three = { entries: [root], from: "2026-04", to: "2026-04", wages: [wage("2026-04")] };

  test("it lowers what is owed, twice stated or not", () => {
    const before = made("M", root, "2026-03", "1600.00");
    const { debts, months } = plan({ ...three, made: [before, before] });
    expect(figures(months)).toEqual([["2026-04", "3400.00", "1600.00", "1800.00"]]);
    expect(debts).toMatchObject([
      { owed: cny("5000.00"), deducted: cny("3200.00"), carried: cny("1800.00") },
    ]);
  });

  test("what was taken of the same wage lowers what may still be taken", () => {
    const { months } = plan({ ...three, made: [made("M", root, "2026-04", "1000.00")] });
    expect(months[0]).toMatchObject({
      limit: cny("600.00"),
      deducted: cny("600.00"),
      carried: cny("3400.00"),
    });
  });

  test("more than the limit was taken: found, and not taken back", () => {
    const { months, findings } = plan({ ...three, made: [made("M", root, "2026-04", "1600.01")] });
    expect(months[0]).toMatchObject({ limit: cny("0.00"), deducted: cny("0.00"), carried: cny("3399.99") });
    expect(findings).toMatchObject([{ code: "deducted-above-limit", expected: cny("1600.00") }]);
    expect(plan({ ...three, made: [made("M", root, "2026-04", "1600.00")] }).findings).toEqual([]);
  });

  test("one id for two, and a deduction in another currency, are refused", () => {
    const two = [made("M", root, "2026-03", "1.00"), made("M", root, "2026-03", "2.00")];
    expect(() => plan({ ...three, made: two })).toThrowError(expect.objectContaining({ code: "id-of-two" }));
    const foreign = { ...made("M", root, "2026-03", "1.00"), amount: money("1", "USD") };
    expect(() => plan({ ...three, made: [foreign] })).toThrowError(
      expect.objectContaining({ code: "currency-mismatch", field: "made[0].amount.currency" }),
    );
  });

  test("what is of an unknown entry or after the last month is not counted, and is found", () => {
    const unknown = made("N", entry("Z"), "2026-03", "1.00");
    const { debts, findings } = plan({ ...three, made: [unknown, made("M", root, "2026-05", "1.00")] });
    expect(codes(findings)).toEqual(["deduction-after-last-month", "deduction-of-unknown-entry"]);
    expect(debts[0]?.deducted).toEqual(cny("1600.00"));
  });
});

describe("given back after it was deducted", () => {
  const root = loss("A", "2000.00");
  const before = made("M", root, "2026-03", "1600.00");
  const april = { from: "2026-04", to: "2026-05", wages: [wage("2026-04"), wage("2026-05")], made: [before] };

  test("is paid back, once", () => {
    const { months, debts } = plan({ ...april, entries: [root, back(root, "2000.00", "2026-04")] });
    expect(months).toMatchObject([
      {
        month: "2026-04",
        owed: cny("0.00"),
        deducted: cny("0.00"),
        refunds: [{ entry: root.id, amount: cny("1600.00") }],
        reasons: [{ code: "refund-due" }],
      },
    ]);
    expect(debts).toMatchObject([{ owed: cny("0.00"), deducted: cny("0.00"), carried: cny("0.00") }]);
  });

  test("a part lowers what is carried first", () => {
    const part = plan({ ...april, entries: [root, back(root, "300.00", "2026-04")] });
    expect(part.months).toMatchObject([{ owed: cny("100.00"), deducted: cny("100.00"), refunds: [] }]);
    const more = plan({ ...april, entries: [root, back(root, "500.00", "2026-04")] });
    expect(more.months).toMatchObject([{ refunds: [{ amount: cny("100.00") }] }]);
  });

  test("what was paid back already is not paid back again", () => {
    const entries = [root, back(root, "2000.00", "2026-04")];
    const refunded = made("R", root, "2026-04", "-1600.00");
    expect(plan({ ...april, entries, made: [before, refunded] }).months).toEqual([]);
  });

  test("of a commission with the commission", () => {
    const taken = off("500.00");
    const { months } = plan({
      entries: [taken, back(taken, "500.00", "2026-04")],
      to: "2026-04",
      commissions: [commission("2026-03", "500.00")],
    });
    expect(months.map(({ refunds }) => refunds.map(({ amount }) => amount.amount))).toEqual([[], ["500.00"]]);
    expect(months[1]?.reasons).toMatchObject([{ code: "refund-due", citation: "Art. 31" }]);
  });
});

test("months without wage data: nothing is deducted, all is carried, and it is found", () => {
  const { months, debts, findings } = plan({
    entries: [loss("A", "2000.00"), loss("U", "5.00", { amount: money("5.00", "USD") })],
    to: "2026-04",
    wages: [wage("2026-04")],
  });
  expect(months.map(({ month, currency, limit }) => [month, currency, limit?.amount ?? null])).toEqual([
    ["2026-03", "CNY", null],
    ["2026-03", "USD", null],
    ["2026-04", "CNY", "1600.00"],
    ["2026-04", "USD", null],
  ]);
  expect(debts.map((debt) => debt.carried.amount)).toEqual(["400.00", "5.00"]);
  expect(codes(findings)).toEqual(["wage-missing", "wage-missing", "wage-missing"]);
});

test("what counts in a later month waits for it; what counted before the first month is owed from the first", () => {
  const later = loss("L", "100.00", { month: "2026-05" });
  const facts = { entries: [later], wages: [wage("2026-03"), wage("2026-05")] };
  expect(plan(facts)).toMatchObject({ months: [], debts: [] });
  expect(figures(plan({ ...facts, to: "2026-05" }).months)).toEqual([
    ["2026-05", "100.00", "100.00", "0.00"],
  ]);
  const early = loss("E", "100.00", { month: "2025-11" });
  expect(figures(plan({ ...facts, entries: [early] }).months)).toEqual([
    ["2026-03", "100.00", "100.00", "0.00"],
  ]);
});

describe("what several owe jointly is taken once", () => {
  const jointly = ["wang", "li"];
  const entries = ["wang", "li"].map((person) => loss("A", "2000.00", { person, jointly }));
  const wages = ["wang", "li"].map((person) => wage("2026-03", { person }));

  test("from one after the other", () => {
    const { months, debts } = plan({ entries, wages });
    expect(months.map(({ person, owed, deducted }) => [person, owed.amount, deducted.amount])).toEqual([
      ["li", "2000.00", "1600.00"],
      ["wang", "400.00", "400.00"],
    ]);
    expect(debts).toMatchObject([
      { people: ["li", "wang"], owed: cny("2000.00"), deducted: cny("2000.00"), carried: cny("0.00") },
    ]);
  });

  test("and what is given back goes to those who bore it", () => {
    const given = entries.map((root) => back(root, "2000.00", "2026-04"));
    const { months, debts } = plan({ entries: [...entries, ...given], to: "2026-04", wages });
    expect(months.slice(2).map(({ person, refunds }) => [person, refunds[0]?.amount.amount])).toEqual([
      ["li", "1600.00"],
      ["wang", "400.00"],
    ]);
    expect(debts[0]).toMatchObject({ owed: cny("0.00"), deducted: cny("0.00") });
  });
});

test("what nobody answers for is taken from nobody", () => {
  expect(plan({ entries: [loss("A", "1.00", { person: null })] })).toMatchObject({
    months: [],
    findings: [],
  });
});

test("more given back than taken owes nothing", () => {
  const root = loss("A", "100.00");
  const { debts } = plan({ entries: [root, back(root, "150.00", "2026-03")], wages: [wage("2026-03")] });
  expect(debts).toMatchObject([{ owed: cny("0.00"), deducted: cny("0.00"), carried: cny("0.00") }]);
});

describe("bad input", () => {
  test.each([
    ["not-a-month", "from", { from: "2026" }],
    ["not-a-month", "to", { to: "2026-00" }],
    ["not-a-month", "wages[0].month", { wages: [{ ...wage("2026-03"), month: "x" }] }],
    ["not-a-month", "commissions[0].month", { commissions: [commission("2026-99", "1.00")] }],
    ["not-a-month", "made[0].month", { made: [made("M", entry("A"), "May", "1.00")] }],
    ["months-reversed", "to", { to: "2026-02" }],
    ["pay-stated-twice", "wages[1]", { wages: [wage("2026-03"), wage("2026-03")] }],
    [
      "pay-stated-twice",
      "commissions[1]",
      { commissions: [commission("2026-03", "1.00"), commission("2026-03", "2.00")] },
    ],
    ["not-a-month", "entries[0].month", { entries: [{ ...entry("A"), month: "2026-3" }] }],
  ] as const)("%s at %s", (code, field, fault) => {
    expect(() => plan(fault)).toThrowError(expect.objectContaining({ code, field }));
  });

  test("the last month there is, is planned", () => {
    expect(plan({ entries: [loss("A", "1.00")], from: "9999-12", to: "9999-12" }).months).toHaveLength(1);
  });
});
