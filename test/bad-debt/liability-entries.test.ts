import { type AccountabilityEntry, accountabilityBook, enterDecided } from "receivables/accountability";
import { type BadDebtLiabilityFacts, LIABILITY_GROUNDS, assessBadDebtLiability } from "receivables/bad-debt";
import { addMonths } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { TODAY, cny, day, liabilityFacts, loss, regulation } from "./bad-debt-case.js";

const visits = [
  {
    customer: "C1",
    person: "wang",
    period: { from: day("2026-01-01"), to: day("2026-03-31") },
    required: 2,
    made: 1,
    missing: 1,
  },
];
const left = (amount: string) => [loss({ loss: cny(amount) })];
const decision = {
  loss: "L1",
  ground: "lax-visits" as const,
  person: "wang",
  share: "0.4",
  by: "chen",
  on: TODAY,
};

/** One month's run: what it enters, besides what was entered before. */
const run = (facts: Partial<BadDebtLiabilityFacts>, entries: readonly AccountabilityEntry[], months = 0) => {
  const asOf = addMonths(TODAY, months);
  const { entries: decided } = assessBadDebtLiability(liabilityFacts({ visits, ...facts, asOf }), regulation);
  const made = enterDecided({ decided, entries, asOf, kinds: LIABILITY_GROUNDS });
  expect(made.findings).toEqual([]);
  return made.entries;
};
const said = (entries: readonly AccountabilityEntry[]) =>
  entries.map(({ month, amount }) => `${month} ${amount.amount}`);
const first = run({}, []);

describe("a liability is entered once, and every later change in the month of its run", () => {
  test("first in the month of the write-off, and not again", () => {
    expect(said(first)).toEqual(["2026-04 250.00"]);
    expect(run({}, first, 1)).toEqual([]);
  });

  test("a recovery of a part gives back a part, a recovery of all gives back all", () => {
    const part = run({ losses: left("600.00") }, first, 1);
    expect(said(part)).toEqual(["2026-06 -100.00"]);
    expect(part[0]?.reverses).toBe(first[0]?.id);
    const rest = run({ losses: left("0.00") }, [...first, ...part], 2);
    expect(said(rest)).toEqual(["2026-07 -150.00"]);
    expect(run({ losses: left("0.00") }, [...first, ...part, ...rest], 3)).toEqual([]);
    expect(said(run({ losses: left("0.00") }, first, 1))).toEqual(["2026-06 -250.00"]);
  });

  test("a loss that is no longer there, such as of a write-off that was reversed, is given back whole", () => {
    const back = run({ losses: [] }, first, 1);
    expect(said(back)).toEqual(["2026-06 -250.00"]);
    expect(back[0]?.reasons.map(({ code }) => code)).toEqual(["no-longer-decided"]);
    expect(run({ losses: [] }, [...first, ...back], 2)).toEqual([]);
    expect(said(run({}, [...first, ...back], 3))).toEqual(["2026-08 250.00"]);
  });

  test("a later decision takes more besides", () => {
    const more = run({ decisions: [decision] }, first, 1);
    expect(said(more)).toEqual(["2026-06 150.00"]);
    const all = [...first, ...more];
    expect(said(run({ decisions: [decision], losses: left("200.00") }, all, 2))).toEqual(["2026-07 -320.00"]);
    expect(accountabilityBook(all)).toMatchObject({ findings: [], totals: [{ net: cny("400.00") }] });
  });

  test("what was entered for something else is left alone", () => {
    const other = first.map((entry) => ({
      ...entry,
      id: "x",
      cause: { ...entry.cause, kind: "handover-difference" },
    }));
    expect(run({ losses: [] }, other, 1)).toEqual([]);
  });
});
