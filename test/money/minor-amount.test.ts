import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import {
  type Amount,
  type Money,
  absMoney,
  addMoney,
  compareMoney,
  minorUnits,
  money,
  multiplyMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";

const Exact = Decimal.clone({ defaults: true, precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

const currency = fc.constantFrom("JPY", "USD", "KWD", "CLF");

/** Amounts of every length around the largest whole number that JavaScript holds exactly, and written in odd ways. */
const amounts = (count: number): fc.Arbitrary<readonly Money[]> =>
  currency.chain((code) =>
    fc.array(
      fc
        .tuple(
          fc.constantFrom("", "-"),
          fc.bigInt({ min: 0n, max: 10n ** 18n }),
          fc.integer({ min: 0, max: 18 }),
          fc.constantFrom("as-is", "as-is", "leading-zeros", "bare"),
        )
        .map(([sign, digits, cut, form]) => {
          const places = minorUnits(code);
          const text = String(digits)
            .slice(0, cut + 1)
            .padStart(places + 1, "0");
          const whole = text.slice(0, text.length - places);
          const lead = form === "leading-zeros" ? "00" : "";
          const decimals = places === 0 || form === "bare" ? "" : `.${text.slice(text.length - places)}`;
          return { amount: `${sign}${lead}${whole}${decimals}` as Amount, currency: code };
        }),
      { minLength: count, maxLength: count },
    ),
  );

const exact = ({ amount }: Money) => new Exact(amount);
const written = (value: Decimal, { currency: code }: Money) => value.toFixed(minorUnits(code));

describe("amounts that fit into whole numbers are reckoned with as decimals are", () => {
  test("sums, differences, signs and comparisons are decimal.js's, to the last digit", () => {
    fc.assert(
      fc.property(amounts(2), ([a, b]) => {
        if (a === undefined || b === undefined) return;
        expect(addMoney(a, b).amount).toBe(written(exact(a).plus(exact(b)), a));
        expect(subtractMoney(a, b).amount).toBe(written(exact(a).minus(exact(b)), a));
        expect(negateMoney(a).amount).toBe(written(exact(a).negated(), a));
        expect(absMoney(a).amount).toBe(written(exact(a).abs(), a));
        expect(multiplyMoney(a, "1", "half-up").amount).toBe(written(exact(a), a));
        expect(money(a.amount, a.currency).amount).toBe(written(exact(a), a));
        expect(compareMoney(a, b)).toBe(exact(a).comparedTo(exact(b)));
        expect(signOfMoney(a)).toBe(exact(a).comparedTo(0));
      }),
      { numRuns: 1_000 },
    );
  });

  test("a sum is exact past the largest whole number that is held exactly", () => {
    fc.assert(
      fc.property(amounts(30), (list) => {
        const [first] = list;
        if (first === undefined) return;
        const total = list.reduce((sum, amount) => sum.plus(exact(amount)), new Exact(0));
        expect(sumMoney(list, first.currency).amount).toBe(written(total, first));
      }),
    );
    const large = money("9999999999999.99", "USD");
    expect(
      sumMoney(
        Array.from({ length: 1_000 }, () => large),
        "USD",
      ).amount,
    ).toBe("9999999999999990.00");
  });

  test("what is no amount is refused as ever", () => {
    for (const amount of ["1.2.3", "1e3", "+1.00", " 1.00", "1.00 ", ".50", "-", "", "١.00", "1,000.00"]) {
      expect(() => addMoney({ amount: amount as Amount, currency: "USD" }, money("1", "USD"))).toThrow(
        expect.objectContaining({ code: "not-a-decimal" }),
      );
    }
    const number = { amount: 1.5 as unknown as Amount, currency: "USD" };
    expect(() => signOfMoney(number)).toThrow(expect.objectContaining({ code: "amount-is-number" }));
    expect(() => multiplyMoney(money("1", "USD"), "1", "nearest" as "floor")).toThrow(
      expect.objectContaining({ code: "unknown-rounding-mode" }),
    );
    expect(money("-0.00", "USD").amount).toBe("0.00");
  });
});
