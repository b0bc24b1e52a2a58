import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import {
  ROUNDING_MODES,
  codesWithin,
  compareDecimals,
  decimalCode,
  lineAmount,
  lineUnits,
  minorUnits,
  negatedCode,
} from "receivables/money";
import { expect, test } from "vitest";

const Exact = Decimal.clone({ defaults: true, precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

/** Decimals of every length around the largest that have a code, with needless zeros, and some that have none. */
const decimal = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.oneof(fc.bigInt({ min: 0n, max: 999n }), fc.bigInt({ min: 0n, max: 2n ** 49n })),
    fc.integer({ min: 0, max: 16 }),
    fc.constantFrom("", "", "0", "00"),
  )
  .map(([sign, digits, places, zeros]) => {
    const text = String(digits).padStart(places + 1, "0");
    const whole = text.slice(0, text.length - places);
    return `${sign}${zeros}${whole}${places === 0 ? "" : `.${text.slice(-places)}${zeros}`}`;
  });

const mode = fc.constantFrom(...ROUNDING_MODES);

test("two decimals are equal exactly where their codes are, if they have any", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      fc.pre(!Number.isNaN(decimalCode(a)) && !Number.isNaN(decimalCode(b)));
      expect(decimalCode(a) === decimalCode(b)).toBe(compareDecimals(a, b) === 0);
    }),
  );
});

test("ways of writing one decimal have one code", () => {
  for (const [a, b] of [
    ["1", "1.00"],
    ["0", "-0.0"],
    ["-2.5", "-002.500"],
    ["100", "100.0"],
  ] as const)
    expect(decimalCode(a)).toBe(decimalCode(b));
  expect(Object.is(decimalCode("-0"), 0)).toBe(true);
});

test.each(["", "-", ".", "1.", ".5", "-.5", "1.2.3", "1,5", " 1", "1e3", "+1", "--1", "281474976710656"])(
  "%j has no code",
  (text) => expect(decimalCode(text)).toBeNaN(),
);

test("what is no text has no code, and the largest number has one", () => {
  expect(decimalCode(12)).toBeNaN();
  expect(decimalCode(undefined)).toBeNaN();
  expect(decimalCode("-281474976710655")).toBe(-281474976710655 * 32);
  expect(decimalCode("28147497671065.5")).toBe(281474976710655 * 32 + 1);
});

test("a distance is within another exactly where the decimals' is, if it is known", () => {
  const near = fc.constantFrom("1", "1.01", "1.0099999", "0.99", "-1", "0.01", "0", "-0.01", "12", "12.001");
  fc.assert(
    fc.property(fc.oneof(decimal, near), fc.oneof(decimal, near), fc.oneof(decimal, near), (a, b, most) => {
      const known = codesWithin(decimalCode(a), decimalCode(b), decimalCode(most));
      fc.pre(known !== undefined);
      expect(known).toBe(new Exact(a).minus(b).abs().lte(most));
    }),
    { numRuns: 1000 },
  );
  expect(codesWithin(decimalCode("1"), NaN, 0)).toBeUndefined();
  expect(codesWithin(decimalCode("281474976710655"), decimalCode("0.01"), 0)).toBeUndefined();
});

test("the opposite of a decimal", () => {
  fc.assert(
    fc.property(decimal, (text) => {
      const opposite = text.startsWith("-") ? text.slice(1) : `-${text}`;
      fc.pre(!Number.isNaN(decimalCode(text)) && !Number.isNaN(decimalCode(opposite)));
      expect(negatedCode(decimalCode(text))).toBe(decimalCode(opposite));
    }),
  );
});

test("the amount of a line is exact in every mode, and rounded exactly at the half", () => {
  fc.assert(
    fc.property(
      fc.oneof(decimal, fc.constantFrom("1", "-1")),
      fc.oneof(decimal, fc.constantFrom("0.005", "-0.015", "0.5", "1.5", "0.0049", "0.00051")),
      fc.constantFrom("JPY", "USD", "KWD", "CLF"),
      mode,
      (quantity, unitPrice, currency, rounding) => {
        const places = minorUnits(currency);
        const exact = new Exact(quantity).times(new Exact(unitPrice));
        const expected = exact.toDecimalPlaces(places, MODES[rounding]);
        const units = lineUnits(decimalCode(quantity), decimalCode(unitPrice), places, rounding);
        if (!Number.isNaN(units)) expect(new Exact(units).div(10 ** places).eq(expected)).toBe(true);
        expect(lineAmount(quantity, unitPrice, currency, rounding).amount).toBe(
          (expected.isZero() ? new Exact(0) : expected).toFixed(places),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test("a product that is too large for whole numbers is left to decimals", () => {
  expect(lineUnits(decimalCode("94906267"), decimalCode("94906267"), 0, "half-up")).toBeNaN();
  expect(lineUnits(decimalCode("94906265"), decimalCode("94906265"), 0, "half-up")).toBe(94906265 ** 2);
  expect(lineUnits(decimalCode("90071992547410"), decimalCode("1"), 2, "half-up")).toBeNaN();
  expect(lineUnits(decimalCode("90071992547409"), decimalCode("1"), 2, "half-up")).toBe(9007199254740900);
  expect(lineUnits(NaN, decimalCode("1"), 2, "half-up")).toBeNaN();
  expect(lineAmount("94906267", "94906267", "JPY", "half-up").amount).toBe("9007199515875289");
});

const MODES = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
} as const;
