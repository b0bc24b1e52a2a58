import * as fc from "fast-check";
import { allocateMoney, compareDecimals, money, negateMoney, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { currency, fen, textOf, units, unitsOf } from "./units.js";

const parts = (amount: string, weights: readonly string[], code = "CNY") =>
  allocateMoney(money(amount, code), weights).map((part) => part.amount);

describe("allocation by weights loses no cent", () => {
  test.each([
    ["0.05", ["100", "101", "100", "100"], ["0.01", "0.02", "0.01", "0.01"]],
    ["10.03", ["49", "51"], ["4.91", "5.12"]],
    ["1.00", ["1", "1", "1"], ["0.34", "0.33", "0.33"]],
    ["0.02", ["1", "1", "1"], ["0.01", "0.01", "0.00"]],
    ["-1.00", ["1", "1", "1"], ["-0.34", "-0.33", "-0.33"]],
    ["-0.05", ["100", "101", "100", "100"], ["-0.01", "-0.02", "-0.01", "-0.01"]],
    ["0.00", ["3", "7"], ["0.00", "0.00"]],
    ["-0.01", ["1", "1"], ["-0.01", "0.00"]],
    ["100.00", ["0", "1", "0", "2", "0"], ["0.00", "33.33", "0.00", "66.67", "0.00"]],
    ["100.00", ["33.3", "66.7"], ["33.30", "66.70"]],
    ["100.00", ["0.00", "-0", "0.001"], ["0.00", "0.00", "100.00"]],
    ["7.00", ["1"], ["7.00"]],
  ])("%s over %j is %j", (amount, weights, expected) => {
    expect(parts(amount, weights)).toEqual(expected);
  });

  test("in the smallest unit of the currency", () => {
    expect(parts("5", ["100", "101", "100", "100"], "JPY")).toEqual(["1", "2", "1", "1"]);
    expect(parts("1003", ["49", "51"], "JPY")).toEqual(["491", "512"]);
    expect(parts("0.005", ["1", "1"], "KWD")).toEqual(["0.003", "0.002"]);
  });

  test("far above 2^53", () => {
    expect(parts("90071992547409950", ["1", "1", "1"], "JPY")).toEqual([
      "30023997515803317",
      "30023997515803317",
      "30023997515803316",
    ]);
    expect(parts(`${"1".repeat(40)}.12`, ["1", "2"])).toEqual([
      `${"370".repeat(13)}.37`,
      `${"740".repeat(13)}.75`,
    ]);
  });
});

describe("allocation refuses", () => {
  const refuses = (weights: readonly string[]) => {
    try {
      return parts("1.00", weights);
    } catch (error) {
      const { code, field } = error as { code: string; field: string };
      return [code, field];
    }
  };

  test.each([
    [[], ["no-weight", "weights"]],
    [
      ["0", "0.00"],
      ["no-weight", "weights"],
    ],
    [
      ["1", "-1"],
      ["negative-weight", "weights[1]"],
    ],
    [
      ["-1", "-1"],
      ["negative-weight", "weights[0]"],
    ],
    [
      ["1", "1e3"],
      ["not-a-decimal", "weights[1]"],
    ],
    [[1 as never], ["amount-is-number", "weights[0]"]],
  ])("%j", (weights, expected) => {
    expect(refuses(weights)).toEqual(expected);
  });
});

describe("laws", () => {
  const weights = fc
    .array(fc.tuple(fc.oneof(fc.bigInt(0n, 5n), fc.bigInt(0n, 10n ** 25n)), fc.integer({ min: 0, max: 4 })), {
      minLength: 1,
      maxLength: 12,
    })
    .filter((list) => list.some(([weight]) => weight > 0n))
    .map((list) => list.map(([weight, places]) => textOf(weight, places)));

  test("F85: the parts sum to the whole, in every currency", () => {
    fc.assert(
      fc.property(units, currency, weights, (count, [code, places], list) => {
        const whole = money(textOf(count, places), code);
        expect(sumMoney(allocateMoney(whole, list), code)).toEqual(whole);
      }),
    );
  });

  test("each part is less than one unit away from its exact share", () => {
    const scaled = (list: readonly string[]) =>
      list.map((weight) => unitsOf(weight) * 10n ** BigInt(4 - (weight.split(".")[1] ?? "").length));
    fc.assert(
      fc.property(units, weights, (count, list) => {
        const shares = scaled(list);
        const total = shares.reduce((sum, weight) => sum + weight, 0n);
        for (const [index, part] of allocateMoney(fen(count), list).entries()) {
          const distance = unitsOf(part.amount) * total - count * (shares[index] ?? 0n);
          expect(distance < total && -distance < total).toBe(true);
        }
      }),
    );
  });

  test("a larger weight never gets less, a weight of zero gets nothing, equals differ by the first", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 30n), weights, (count, list) => {
        const got = allocateMoney(fen(count), list).map((part) => unitsOf(part.amount));
        for (const [i, a] of list.entries()) {
          if (compareDecimals(a, "0") === 0) expect(got[i]).toBe(0n);
          for (const [j, b] of list.entries()) {
            const order = compareDecimals(a, b);
            if (order > 0 || (order === 0 && i < j)) expect((got[i] ?? 0n) >= (got[j] ?? 0n)).toBe(true);
          }
        }
      }),
    );
  });

  test("a raised weight never gets less than before", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 30n),
        weights,
        fc.nat(11),
        fc.bigInt(1n, 1000n),
        (count, list, at, more) => {
          const index = at % list.length;
          const raised = list.with(
            index,
            textOf(unitsOf(list[index] ?? "0") + more, (list[index]?.split(".")[1] ?? "").length),
          );
          const [before, after] = [list, raised].map((w) =>
            unitsOf(allocateMoney(fen(count), w)[index]?.amount ?? "0"),
          );
          expect((after ?? 0n) >= (before ?? 0n)).toBe(true);
        },
      ),
    );
  });

  test("a negative amount is divided as its opposite is", () => {
    fc.assert(
      fc.property(units, weights, (count, list) => {
        expect(allocateMoney(fen(-count), list)).toEqual(allocateMoney(fen(count), list).map(negateMoney));
      }),
    );
  });

  test("the scale of the weights does not matter", () => {
    fc.assert(
      fc.property(
        units,
        fc.array(fc.bigInt(1n, 10n ** 9n), { minLength: 1, maxLength: 8 }),
        (count, list) => {
          const [whole, tenths] = [0, 7].map((places) => list.map((weight) => textOf(weight, places)));
          expect(allocateMoney(fen(count), tenths ?? [])).toEqual(allocateMoney(fen(count), whole ?? []));
        },
      ),
    );
  });
});
