import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import { type InterestPolicy, accrueInterest, chargedSoFar, interestToClaim } from "receivables/interest";
import { addMoney, compareMoney, money, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const usd = (amount: string) => money(amount, "USD");
// 1.00 of interest a day.
const invoice = item("3650", "2026-01-31");
const claimed = (asOf: string, already: string, by: InterestPolicy = policy()) =>
  interestToClaim(
    { accrual: accrueInterest({ item: invoice, asOf: plainDate(asOf) }, by), alreadyClaimed: usd(already) },
    by,
  );

test("the first claim is all that has accrued; a second run on the same day claims nothing twice", () => {
  const first = claimed("2026-02-10", "0");
  expect([first.outcome, first.amount]).toEqual(["claim", usd("10.00")]);
  const second = claimed("2026-02-10", first.amount.amount);
  expect([second.outcome, second.amount]).toEqual(["nothing-to-claim", usd("0.00")]);
  expect(second.reasons.map(({ code }) => code)).toEqual(["interest-all-claimed"]);
});

test("a later run claims the difference", () => {
  expect(claimed("2026-02-15", "10").amount).toEqual(usd("5.00"));
});

test("more was claimed than has accrued: it is reported, with both figures, and nothing is claimed", () => {
  const claim = claimed("2026-02-10", "10.01");
  expect([claim.outcome, claim.amount.amount]).toEqual(["nothing-to-claim", "0.00"]);
  expect(explain(claim)).toContain("10.01 USD was claimed on INV-1, more than the 10.00 USD it bears");
});

describe("a least claim of 5.00", () => {
  const least = policy({ minimumClaim: [money("1.00", "CNY"), usd("5.00")] });
  test.each([
    ["2026-02-04", "nothing-to-claim", "0.00", "interest-below-minimum"],
    ["2026-02-05", "claim", "5.00", "interest-to-claim"],
    ["2026-02-06", "claim", "6.00", "interest-to-claim"],
  ])("as of %s: %s", (asOf, outcome, amount, code) => {
    const claim = claimed(asOf, "0", least);
    expect([claim.outcome, claim.amount.amount, claim.reasons[0]?.code]).toEqual([outcome, amount, code]);
  });

  test("what waits is not lost: it is claimed once it has grown", () => {
    expect(claimed("2026-02-14", "10", least).outcome).toBe("nothing-to-claim");
    expect(claimed("2026-02-15", "10", least).amount.amount).toBe("5.00");
  });

  test("holds for its own currency only", () => {
    const foreign = policy({ minimumClaim: [money("100.00", "CNY")] });
    expect(claimed("2026-02-01", "0", foreign).amount.amount).toBe("1.00");
  });
});

test("amounts of two currencies are never subtracted", () => {
  const accrual = accrueInterest({ item: invoice, asOf: plainDate("2026-02-10") }, policy());
  expect(() => interestToClaim({ accrual, alreadyClaimed: money("1", "CNY") }, policy())).toThrowError(
    expect.objectContaining({ code: "currency-mismatch" }),
  );
});

test("a claim rests on figures that both languages show", () => {
  const claim = claimed("2026-02-15", "10");
  expect(claim.policy).toEqual({ id: "test", version: "1" });
  expect(explain(claim, "zh-CN")).toContain("应计利息 15.00 USD，此前已计收 10.00 USD，本次计收 5.00 USD");
});

test("what was charged so far is summed by item and kind, whether it is open, paid or waived", () => {
  const charge = (id: string, kind: "interest" | "fee", on: string, amount: string) =>
    item(amount, "2026-03-01", [], { id, kind: "other", charge: { kind, item: on }, open: usd("0") });
  const items = [
    invoice,
    charge("a", "interest", "INV-1", "10"),
    charge("b", "interest", "INV-1", "5"),
    charge("c", "fee", "INV-1", "7"),
    charge("d", "interest", "INV-2", "3"),
  ];
  expect(chargedSoFar({ item: invoice, kind: "interest", items })).toEqual(usd("15.00"));
  expect(chargedSoFar({ item: invoice, kind: "fee", items })).toEqual(usd("7.00"));
  expect(chargedSoFar({ item: invoice, kind: "fee", items: [] })).toEqual(usd("0.00"));
});

test("runs on any days claim together what one run on the last day would have", () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, (ages) => {
      const on = item("777.77", "2026-01-31", [["2026-03-15", "333.33"]]);
      const accruedAt = (age: number) =>
        accrueInterest({ item: on, asOf: addDays(plainDate("2026-01-31"), age) }, policy());
      const total = ages
        .toSorted((a, b) => a - b)
        .reduce((alreadyClaimed, age) => {
          const { amount } = interestToClaim({ accrual: accruedAt(age), alreadyClaimed }, policy());
          return addMoney(alreadyClaimed, amount);
        }, zeroMoney("USD"));
      expect(compareMoney(total, accruedAt(Math.max(...ages)).interest)).toBe(0);
    }),
  );
});
