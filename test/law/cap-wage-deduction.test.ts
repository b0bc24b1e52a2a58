import fc from "fast-check";
import { addDays, plainDate } from "receivables/calendar";
import { type WageDebt, type WageFacts, capWageDeduction, chinaLaw } from "receivables/law";
import {
  type Money,
  addMoney,
  compareMoney,
  money,
  multiplyMoney,
  subtractMoney,
  sumMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import { yuan } from "./build-facts.js";

const paidOn = plainDate("2026-03-31");
const debt = (id: string, amount: string, since = "2026-03-01"): WageDebt => ({
  id,
  since: plainDate(since),
  amount: yuan(amount),
});
const facts = (over: Partial<WageFacts> = {}): WageFacts => ({
  person: "wang",
  paidOn,
  wage: yuan("8000"),
  minimumWage: yuan("2500"),
  agreedInContract: true,
  debts: [debt("L1", "5000")],
  ...over,
});
const cap = (over: Partial<WageFacts>) => capWageDeduction(facts(over), chinaLaw);

describe("Interim Provisions on Payment of Wages, article 16", () => {
  test("at most 20 % of the month's wage; the rest is carried forward", () => {
    expect(cap({ debts: [debt("L1", "1600")] })).toMatchObject({
      outcome: "in-full",
      deducted: yuan("1600"),
      carriedForward: [],
      reasons: [{ code: "wage-deduction-within-law" }],
    });
    expect(cap({ debts: [debt("L1", "1600.01")] })).toMatchObject({
      outcome: "capped",
      limit: yuan("1600"),
      deducted: yuan("1600"),
      parts: [
        {
          debt: "L1",
          since: "2026-03-01",
          owed: yuan("1600.01"),
          deducted: yuan("1600"),
          carried: yuan("0.01"),
        },
      ],
      carriedForward: [debt("L1", "0.01")],
      reasons: [
        {
          code: "wage-deduction-above-share",
          citation: "工资支付暂行规定 Art. 16",
          basis: { inForceFrom: "1995-01-01", certainty: "sure" },
        },
      ],
    });
  });

  test("never below the local minimum wage", () => {
    const wage = yuan("3000");
    expect(cap({ wage })).toMatchObject({ limit: yuan("500"), deducted: yuan("500") });
    expect(cap({ wage }).reasons[0]?.code).toBe("wage-deduction-below-minimum-wage");
    expect(cap({ wage: yuan("3125") }).reasons[0]?.code).toBe("wage-deduction-above-share");
    expect(cap({ wage: yuan("3124") }).reasons[0]?.code).toBe("wage-deduction-below-minimum-wage");
    expect(cap({ wage: yuan("2500") }).deducted).toEqual(yuan("0"));
    expect(cap({ wage: yuan("2000") }).deducted).toEqual(yuan("0"));
  });

  test("a fraction of a cent is left to the employee", () => {
    expect(cap({ wage: yuan("8000.04") }).limit).toEqual(yuan("1600.00"));
  });

  test("nothing where the labour contract does not provide for it", () => {
    expect(cap({ agreedInContract: false })).toMatchObject({
      outcome: "capped",
      deducted: yuan("0"),
      carriedForward: [debt("L1", "5000")],
      reasons: [{ code: "wage-deduction-not-agreed" }],
    });
  });

  test("the oldest debt is taken first, whatever the order of the rows", () => {
    const debts = [
      debt("B", "1000", "2026-02-01"),
      debt("C", "1000", "2026-01-01"),
      debt("A", "1000", "2026-02-01"),
    ];
    const result = cap({ debts });
    expect(result.parts.map((part) => [part.debt, part.deducted.amount])).toEqual([
      ["C", "1000.00"],
      ["A", "600.00"],
      ["B", "0.00"],
    ]);
    expect(cap({ debts: debts.toReversed() })).toEqual(result);
    expect(cap({ debts: [] })).toMatchObject({ outcome: "in-full", deducted: yuan("0") });
  });

  test("no rule, no cap: a table without one, or a wage of before 1995", () => {
    const all = { outcome: "in-full", limit: null, deducted: yuan("5000"), carriedForward: [], reasons: [] };
    expect(capWageDeduction(facts(), [])).toMatchObject(all);
    const debts = [debt("L1", "5000", "1994-01-01")];
    expect(cap({ debts, paidOn: plainDate("1994-12-31") })).toMatchObject(all);
    expect(cap({ debts, paidOn: plainDate("1995-01-01") }).outcome).toBe("capped");
  });

  test("a province's own rule, put behind the row, takes over", () => {
    const own = chinaLaw.find((rule) => rule.kind === "wage-deduction");
    if (own === undefined) throw new Error("the table has a rule on wages");
    const local = {
      ...own,
      id: "local",
      from: plainDate("2026-01-01"),
      share: "0.10",
      keepsMinimumWage: false,
    };
    const result = capWageDeduction(facts({ wage: yuan("2500") }), [local, ...chinaLaw]);
    expect(result).toMatchObject({ limit: yuan("250"), reasons: [{ basis: { rule: "local" } }] });
  });

  test("what is owed only after the day of payment waits, and on that day it does not", () => {
    const later = debt("L2", "100", "2026-04-01");
    expect(cap({ debts: [debt("L1", "100", "2026-03-31"), later] })).toMatchObject({
      outcome: "in-full",
      deducted: yuan("100"),
      carriedForward: [later],
    });
  });

  test("a debt that is there twice, and one below zero, are refused", () => {
    expect(() => cap({ debts: [debt("L1", "600"), debt("L1", "600")] })).toThrowError(
      expect.objectContaining({ code: "duplicate-debt", field: "debts[1].id" }),
    );
    expect(() => cap({ debts: [debt("L1", "-5")] })).toThrowError(
      expect.objectContaining({ code: "amount-negative", field: "debts[0].amount" }),
    );
  });

  test("amounts of two currencies are refused", () => {
    expect(() => cap({ minimumWage: money("1", "USD") })).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
  });
});

const cents = (most: number): fc.Arbitrary<Money> =>
  fc.nat(most).map((n) => yuan(`${Math.trunc(n / 100)}.${String(n % 100).padStart(2, "0")}`));
const months = fc.record({
  wage: cents(2_000_000),
  minimumWage: cents(400_000),
  debts: fc
    .array(fc.record({ amount: cents(800_000), age: fc.nat(90) }), { maxLength: 5 })
    .map((rows) => rows.map(({ amount, age }, i) => ({ id: `L${i}`, since: addDays(paidOn, -age), amount }))),
});
const total = (amounts: readonly Money[]): Money => sumMoney(amounts, "CNY");

describe("laws of the cap", () => {
  test("what is deducted and what is carried forward add up to the whole", () => {
    fc.assert(
      fc.property(months, (month) => {
        const { deducted, parts, carriedForward } = cap(month);
        const owed = total(month.debts.map(({ amount }) => amount));
        expect(addMoney(deducted, total(carriedForward.map(({ amount }) => amount)))).toEqual(owed);
        expect(total(parts.map((part) => part.deducted))).toEqual(deducted);
        for (const part of parts) expect(addMoney(part.deducted, part.carried)).toEqual(part.owed);
      }),
    );
  });

  test("the deduction keeps to the share and leaves the minimum wage", () => {
    fc.assert(
      fc.property(months, (month) => {
        const { deducted } = cap(month);
        const zero = yuan("0");
        expect(compareMoney(deducted, zero)).toBeGreaterThanOrEqual(0);
        expect(compareMoney(deducted, multiplyMoney(month.wage, "0.20", "down"))).toBeLessThanOrEqual(0);
        const left = subtractMoney(month.wage, deducted);
        if (compareMoney(deducted, zero) > 0)
          expect(compareMoney(left, month.minimumWage)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("month after month, all is taken in the end and nothing twice", () => {
    fc.assert(
      fc.property(months, ({ debts }) => {
        let left: readonly WageDebt[] = debts;
        let taken = yuan("0");
        for (let month = 0; month < 40 && left.length > 0; month++) {
          const result = cap({ debts: left });
          taken = addMoney(taken, result.deducted);
          left = result.carriedForward;
        }
        expect(left).toEqual([]);
        expect(taken).toEqual(total(debts.map(({ amount }) => amount)));
      }),
    );
  });
});
