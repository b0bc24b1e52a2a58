import { accountabilityBook, bonusScoreEntries, type ScoreDeduction } from "receivables/accountability";
import { planEscalation, recordsOf } from "receivables/escalation";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { bill, chinaPolicy } from "../escalation/run-facts.js";
import { cny, codes, day, entry } from "./accountability-case.js";

const asOf = day("2026-06-30");
const deduction = (id: string, more: Partial<ScoreDeduction> = {}): ScoreDeduction => ({
  id,
  item: "INV-1",
  customer: "C1",
  person: "wang",
  amount: cny("20.00"),
  month: "2026-06",
  reversible: true,
  reasons: [{ code: "bonus-deducted", citation: "Art. 19", facts: {} }],
  ...more,
});
const back = (amount: string, more: Partial<ScoreDeduction> = {}): ScoreDeduction =>
  deduction("G", { amount: cny(`-${amount}`), month: "2026-07", ...more });
const july = (deductions: readonly ScoreDeduction[], entries: ReturnType<typeof entry>[]) =>
  bonusScoreEntries({ asOf: day("2026-07-31"), deductions, entries });

describe("F81, Art. 19: what an escalation takes off a bonus score is entered as it is", () => {
  const rule = chinaPolicy({ deduction: { ...chinaPolicy().deduction, givenBackWhenSettled: true } });
  const late = bill("B", 30);
  const first = planEscalation({ asOf, items: [late], done: [] }, rule);

  test("a plan is passed whole; day 11 to 60 takes 20 % of the bill", () => {
    const { entries, findings } = bonusScoreEntries({ ...first, entries: [] });
    expect(findings).toEqual([]);
    expect(entries).toMatchObject([
      {
        account: "bonus-score",
        person: "li",
        month: "2026-06",
        on: "2026-06-30",
        amount: cny("20.00"),
        cause: { kind: "escalation-stage", id: first.deductions[0]?.id, customer: "C-1", item: "B" },
        reversible: true,
        reverses: null,
        reasons: [{ code: "bonus-deducted", citation: "Art. 19" }],
      },
    ]);
  });

  test("what the plan gives back names what it gives back", () => {
    const { entries } = bonusScoreEntries({ ...first, entries: [] });
    const later = day("2026-07-15");
    const settled = { ...late, item: { ...late.item, open: cny("0.00"), handler: "sun" } };
    const second = planEscalation(
      { asOf: later, items: [], settledItems: [settled.item], done: recordsOf(first) },
      rule,
    );
    const given = bonusScoreEntries({ ...second, entries });
    expect(given.entries.map(({ person, amount, reverses }) => [person, amount.amount, reverses])).toEqual([
      ["li", "-20.00", entries[0]?.id],
    ]);
    expect(accountabilityBook([...entries, ...given.entries]).totals[0]?.net).toEqual(cny("0.00"));
  });
});

describe("Art. 19: giving back", () => {
  const { entries: older } = bonusScoreEntries({ asOf, deductions: [deduction("D1")], entries: [] });
  const second = deduction("D2", { person: "li", amount: cny("30.00"), month: "2026-07" });
  const { entries: newer } = bonusScoreEntries({
    asOf: day("2026-07-10"),
    deductions: [second],
    entries: older,
  });
  const taken = [...older, ...newer];

  test("to those from whom it was taken, whoever handles the item now, the oldest first", () => {
    const { entries, findings } = july([back("25.00", { person: "sun" })], [...taken]);
    expect(entries.map(({ person, amount, month }) => [person, amount.amount, month])).toEqual([
      ["li", "-5.00", "2026-07"],
      ["wang", "-20.00", "2026-07"],
    ]);
    expect(findings).toEqual([]);
  });

  test("never more than was taken: the rest is a finding", () => {
    const exact = july([back("50.00")], [...taken]);
    expect(exact.findings).toEqual([]);
    const { entries, findings } = july([back("50.01")], [...taken]);
    expect(entries).toEqual(exact.entries);
    expect(findings).toMatchObject([{ code: "nothing-left-to-give-back", facts: { left: cny("0.01") } }]);
    expect(codes(july([back("1.00")], []).findings)).toEqual(["nothing-left-to-give-back"]);
    expect(codes(july([back("1.00", { item: "INV-2" })], [...taken]).findings)).toEqual([
      "nothing-left-to-give-back",
    ]);
  });

  test("a second run over the same plan enters nothing", () => {
    const once = july([back("25.00")], [...taken]);
    expect(july([back("25.00")], [...taken, ...once.entries])).toEqual({ entries: [], findings: [] });
    expect(bonusScoreEntries({ asOf, deductions: [deduction("D1")], entries: taken }).entries).toEqual([]);
  });

  test("taken and given back in one plan", () => {
    const { entries } = july([back("20.00"), deduction("D1")], []);
    expect(entries.map(({ amount }) => amount.amount)).toEqual(["20.00", "-20.00"]);
  });

  test("what was given back on another ground is not asked for again", () => {
    const root = taken.find(({ person }) => person === "wang");
    const other = entry("P", {
      account: "bonus-score",
      cause: { kind: "debt-paid", id: "P", customer: "C1", item: "INV-1" },
      amount: cny("-20.00"),
      reverses: root?.id ?? null,
    });
    const { entries, findings } = july([back("50.00")], [...taken, other]);
    expect(entries.map(({ person, amount }) => [person, amount.amount])).toEqual([["li", "-30.00"]]);
    expect(findings).toEqual([]);
  });
});

test("a deduction of nobody is kept", () => {
  const { entries } = bonusScoreEntries({
    asOf,
    deductions: [deduction("D", { person: null })],
    entries: [],
  });
  expect(accountabilityBook(entries).ofNobody).toHaveLength(1);
});

test("a deduction that comes to another amount is corrected by the difference, in another currency it is found", () => {
  const { entries } = bonusScoreEntries({ asOf, deductions: [deduction("D")], entries: [] });
  const again = (amount: ScoreDeduction["amount"]) =>
    bonusScoreEntries({ asOf, deductions: [deduction("D", { amount })], entries });
  expect(again(cny("21.00")).entries).toMatchObject([{ amount: cny("1.00"), reverses: entries[0]?.id }]);
  expect(again(money("20.00", "USD"))).toMatchObject({
    entries: [],
    findings: [{ code: "already-entered-otherwise", actual: cny("20.00") }],
  });
});
