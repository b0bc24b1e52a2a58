import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import {
  type Money,
  absMoney,
  addMoney,
  compareMoney,
  maxMoney,
  minMoney,
  money,
  multiplyMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import { currency, fen, mode, roundedFraction, textOf, units, unitsOf } from "./units.js";

const cny = (amount: string) => money(amount, "CNY");

describe("currencies are never mixed silently", () => {
  const pairs = [addMoney, subtractMoney, compareMoney, minMoney, maxMoney];
  test.each(pairs.map((verb) => [verb.name, verb] as const))("%s refuses two currencies", (_, verb) => {
    expect(() => verb(cny("1"), money("1", "USD"))).toThrowError(
      expect.objectContaining({
        code: "currency-mismatch",
        value: "USD",
        message: expect.stringContaining("not CNY as the other amount is"),
      }),
    );
  });

  test("sumMoney refuses one amount of another currency", () => {
    expect(() => sumMoney([cny("1"), money("1", "USD")], "CNY")).toThrowError(
      expect.objectContaining({ code: "currency-mismatch" }),
    );
    expect(() => sumMoney([], "RMB")).toThrowError(expect.objectContaining({ code: "unknown-currency" }));
  });
});

describe("arithmetic", () => {
  test("0.10 + 0.20 is 0.30", () => {
    expect(addMoney(cny("0.10"), cny("0.20"))).toEqual(cny("0.30"));
  });

  test("30 significant digits stay exact", () => {
    const a = cny("1234567890123456789012345678.91");
    const b = cny("0.09");
    expect(addMoney(a, b).amount).toBe("1234567890123456789012345679.00");
    expect(multiplyMoney(a, "3", "half-up").amount).toBe("3703703670370370367037037036.73");
  });

  test("a sum of none is zero", () => {
    expect(sumMoney([], "KWD")).toEqual(zeroMoney("KWD"));
  });

  test("a product is rounded by the named mode", () => {
    expect(multiplyMoney(cny("100000.01"), "0.5", "down").amount).toBe("50000.00");
    expect(multiplyMoney(cny("100000.01"), "0.5", "half-up").amount).toBe("50000.01");
    expect(multiplyMoney(cny("-100000.01"), "0.5", "half-up").amount).toBe("-50000.01");
    expect(multiplyMoney(cny("-0.01"), "0", "up").amount).toBe("0.00");
  });

  test("a factor that is a number is refused", () => {
    expect(() => multiplyMoney(cny("1"), 0.5 as never, "up")).toThrowError(
      expect.objectContaining({ code: "amount-is-number", field: "factor" }),
    );
  });

  test("a result that could not be read again is an error, not a wrong amount", () => {
    const huge = cny("9".repeat(90));
    expect(() => multiplyMoney(huge, "9".repeat(90), "up")).toThrowError(
      expect.objectContaining({ code: "too-many-digits" }),
    );
  });

  test.each([
    ["1e999999999", "not-a-decimal"],
    ["NaN", "not-a-decimal"],
    [0.1, "amount-is-number"],
    ["0.001", "too-many-decimals"],
  ])("an amount of %s that came past money() ends as %s", (amount, code) => {
    const smuggled = { amount, currency: "CNY" } as unknown as Money;
    expect(() => addMoney(smuggled, cny("1"))).toThrowError(
      expect.objectContaining({ code, field: "amount" }),
    );
  });

  test.each([
    ["compared", (amount: Money) => compareMoney(cny("1"), amount)],
    ["summed", (amount: Money) => sumMoney([cny("1"), amount], "CNY")],
    ["multiplied", (amount: Money) => multiplyMoney(amount, "2", "up")],
    ["negated", negateMoney],
    ["asked for its sign", signOfMoney],
  ])("a JavaScript number that came past money() is refused when it is %s", (_, use) => {
    expect(() => use({ amount: 0.1, currency: "CNY" } as unknown as Money)).toThrowError(
      expect.objectContaining({ code: "amount-is-number", field: "amount", value: 0.1 }),
    );
  });

  test("a caller's own settings of decimal.js do not reach it", () => {
    const { precision } = Decimal;
    Decimal.set({ precision: 2 });
    try {
      expect(addMoney(cny("123456.78"), cny("0.01")).amount).toBe("123456.79");
    } finally {
      Decimal.set({ precision });
    }
  });
});

describe("comparison", () => {
  test.each([
    ["0.99", "1.00", -1],
    ["1.00", "1.00", 0],
    ["1.01", "1.00", 1],
    ["9.00", "10.00", -1],
    ["-10.00", "-9.00", -1],
  ])("%s against %s is %i", (a, b, expected) => {
    expect(compareMoney(cny(a), cny(b))).toBe(expected);
    expect(minMoney(cny(a), cny(b))).toEqual(expected <= 0 ? cny(a) : cny(b));
    expect(maxMoney(cny(a), cny(b))).toEqual(expected >= 0 ? cny(a) : cny(b));
  });

  test("the sign of an amount", () => {
    expect(["-0.01", "0.00", "0.01"].map((amount) => signOfMoney(cny(amount)))).toEqual([-1, 0, 1]);
  });
});

describe("laws", () => {
  test("sums, differences, signs and order are those of whole numbers of the smallest unit", () => {
    fc.assert(
      fc.property(units, units, currency, (a, b, [code, places]) => {
        const [x, y] = [money(textOf(a, places), code), money(textOf(b, places), code)];
        expect(unitsOf(addMoney(x, y).amount)).toBe(a + b);
        expect(unitsOf(subtractMoney(x, y).amount)).toBe(a - b);
        expect(unitsOf(negateMoney(x).amount)).toBe(-a);
        expect(unitsOf(absMoney(x).amount)).toBe(a < 0n ? -a : a);
        expect(compareMoney(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(signOfMoney(x)).toBe(compareMoney(x, zeroMoney(code)));
      }),
    );
  });

  test("addition is commutative and associative, with zero, and subtraction undoes it", () => {
    fc.assert(
      fc.property(units.map(fen), units.map(fen), units.map(fen), (a, b, c) => {
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
        expect(addMoney(addMoney(a, b), c)).toEqual(addMoney(a, addMoney(b, c)));
        expect(addMoney(a, zeroMoney("CNY"))).toEqual(a);
        expect(subtractMoney(addMoney(a, b), b)).toEqual(a);
      }),
    );
  });

  test("a sum is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(units.map(fen)), (amounts) => {
        const total = sumMoney(amounts, "CNY");
        expect(sumMoney(amounts.toReversed(), "CNY")).toEqual(total);
        expect(amounts.reduce(addMoney, zeroMoney("CNY"))).toEqual(total);
      }),
    );
  });

  test("a product is the exact product, rounded once", () => {
    fc.assert(
      fc.property(units, units, fc.integer({ min: 0, max: 12 }), mode, (a, factor, places, name) => {
        const product = multiplyMoney(fen(a), textOf(factor, places), name);
        expect(unitsOf(product.amount)).toBe(roundedFraction(a * factor, 10n ** BigInt(places), name));
      }),
    );
  });
});
