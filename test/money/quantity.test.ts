import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimalString,
  divideDecimals,
  lineAmount,
  multiplyDecimals,
  subtractDecimals,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import { mode, roundedFraction, textOf, units, unitsOf } from "./units.js";

describe("decimals", () => {
  test("are exact and written in plain digits", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(subtractDecimals("1", "1.000")).toBe("0");
    expect(subtractDecimals("0", "0.5")).toBe("-0.5");
    expect(multiplyDecimals("100000000000000000000", "0.00000000000000000001")).toBe("1");
    expect(multiplyDecimals("0.0000001", "0.0000001")).toBe("0.00000000000001");
  });

  test.each([
    ["1.0", "1", 0],
    ["9.5", "10", -1],
    ["-9.5", "-10", 1],
  ])("%s against %s is %i", (a, b, expected) => {
    expect(compareDecimals(a, b)).toBe(expected);
  });

  test("refuse numbers and what is no decimal, naming which", () => {
    expect(() => addDecimals("1", 2 as never)).toThrowError(
      expect.objectContaining({ code: "amount-is-number", field: "b" }),
    );
    expect(() => compareDecimals("1,5", "2")).toThrowError(
      expect.objectContaining({ code: "not-a-decimal", field: "a" }),
    );
  });

  test("are taken from a string as it is written or from a Decimal, with the caller's name in an error", () => {
    expect(decimalString("007.50")).toBe("007.50");
    expect(decimalString(new Decimal("1e-7"))).toBe("0.0000001");
    expect(() => decimalString(33.3 as never, "percent")).toThrowError(
      expect.objectContaining({ code: "amount-is-number", field: "percent", value: 33.3 }),
    );
  });

  test("of 100 characters are read, of 101 refused", () => {
    expect(compareDecimals("9".repeat(100), "1")).toBe(1);
    expect(() => compareDecimals("9".repeat(101), "1")).toThrowError(
      expect.objectContaining({ code: "too-many-digits", field: "a" }),
    );
  });

  test("refuse a result of more digits than can be read again", () => {
    const fine = `0.${"0".repeat(60)}1`;
    expect(() => multiplyDecimals(fine, fine)).toThrowError(
      expect.objectContaining({ code: "too-many-digits", field: "product" }),
    );
  });
});

describe("division", () => {
  test.each([
    ["1", "3", 4, "half-up", "0.3333"],
    ["2", "3", 0, "half-up", "1"],
    ["1", "8", 2, "half-even", "0.12"],
    ["1", "8", 2, "half-up", "0.13"],
    ["-1", "8", 2, "half-up", "-0.13"],
    ["-1", "3", 0, "up", "-1"],
    ["-1", "3", 0, "ceiling", "0"],
  ] as const)("%s / %s to %i places, %s, is %s", (a, b, places, name, expected) => {
    expect(divideDecimals(a, b, places, name)).toBe(expected);
  });

  test("by zero is refused", () => {
    expect(() => divideDecimals("1", "0.00", 2, "up")).toThrowError(
      expect.objectContaining({ code: "division-by-zero" }),
    );
  });

  test.each([-1, 1.5, 101, Number.NaN])("to %d places is refused", (places) => {
    expect(() => divideDecimals("1", "3", places, "up")).toThrowError(
      expect.objectContaining({ code: "places-out-of-range" }),
    );
  });

  test("to 100 places of a third is refused for its length, to 90 it is not", () => {
    expect(() => divideDecimals("1", "3", 100, "down")).toThrowError(
      expect.objectContaining({ code: "too-many-digits" }),
    );
    expect(divideDecimals("1", "3", 90, "down")).toBe(`0.${"3".repeat(90)}`);
  });
});

test("a line's amount is quantity times unit price, a returned line's is its negative", () => {
  expect(lineAmount("3", "0.335", "CNY", "half-up").amount).toBe("1.01");
  expect(lineAmount("-3", "0.335", "CNY", "half-up").amount).toBe("-1.01");
  expect(lineAmount("1.5", "3", "JPY", "half-up").amount).toBe("5");
  expect(() => lineAmount("1", "", "CNY", "half-up")).toThrowError(
    expect.objectContaining({ field: "unitPrice" }),
  );
});

describe("laws", () => {
  const places = fc.integer({ min: 0, max: 10 });

  test("sum, difference and product are those of whole numbers", () => {
    fc.assert(
      fc.property(units, units, places, (a, b, scale) => {
        const [x, y] = [textOf(a, scale), textOf(b, scale)];
        const at = (text: string, to: number) =>
          unitsOf(text) * 10n ** BigInt(to - (text.split(".")[1] ?? "").length);
        expect(at(addDecimals(x, y), scale)).toBe(a + b);
        expect(at(subtractDecimals(x, y), scale)).toBe(a - b);
        expect(at(multiplyDecimals(x, y), 2 * scale)).toBe(a * b);
        expect(compareDecimals(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("a quotient is the exact quotient, rounded once", () => {
    fc.assert(
      fc.property(units, units, places, places, mode, (a, b, scale, to, name) => {
        fc.pre(b !== 0n);
        const quotient = divideDecimals(textOf(a, scale), textOf(b, scale), to, name);
        const expected = textOf(roundedFraction(a * 10n ** BigInt(to), b, name), to);
        expect(compareDecimals(quotient, expected)).toBe(0);
      }),
    );
  });
});
