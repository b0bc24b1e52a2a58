import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { type RoundingMode, isCurrency, minorUnits, money, roundMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { currency, mode, roundedFraction, textOf, units, unitsOf } from "./units.js";

describe("money", () => {
  test.each([
    ["1234.5", "CNY", "1234.50"],
    ["0", "CNY", "0.00"],
    ["-0.00", "CNY", "0.00"],
    ["-0.01", "CNY", "-0.01"],
    ["007", "JPY", "7"],
    ["1.234", "KWD", "1.234"],
    ["1", "CLF", "1.0000"],
    ["123456789012345678901234567890.12", "CNY", "123456789012345678901234567890.12"],
  ])("%s %s is %s", (amount, code, expected) => {
    expect(money(amount, code)).toEqual({ amount: expected, currency: code });
  });

  test("takes a Decimal of any copy of decimal.js", () => {
    expect(money(new Decimal("12.5"), "CNY").amount).toBe("12.50");
    const Other = Decimal.clone({ precision: 5 });
    expect(money(new Other("123456789.01"), "CNY").amount).toBe("123456789.01");
  });

  const cny = (amount: unknown) => () => money(amount as string, "CNY");

  test.each([
    ["1e999999999", "not-a-decimal"],
    ["1e2", "not-a-decimal"],
    ["NaN", "not-a-decimal"],
    ["Infinity", "not-a-decimal"],
    ["-Infinity", "not-a-decimal"],
    ["1,234", "not-a-decimal"],
    ["1 234", "not-a-decimal"],
    ["", "not-a-decimal"],
    [" 1", "not-a-decimal"],
    ["1\n", "not-a-decimal"],
    ["+1", "not-a-decimal"],
    ["--1", "not-a-decimal"],
    ["-", "not-a-decimal"],
    [".5", "not-a-decimal"],
    ["5.", "not-a-decimal"],
    ["0x10", "not-a-decimal"],
    ["１２", "not-a-decimal"],
    [null, "not-a-decimal"],
    [undefined, "not-a-decimal"],
    [10n, "not-a-decimal"],
    [{ amount: "1" }, "not-a-decimal"],
    [new Decimal(Number.NaN), "not-a-decimal"],
    [new Decimal("Infinity"), "not-a-decimal"],
    [12, "amount-is-number"],
    [12.34, "amount-is-number"],
    [Number.NaN, "amount-is-number"],
    ["12.345", "too-many-decimals"],
    ["12.300", "too-many-decimals"],
    [new Decimal("12.345"), "too-many-decimals"],
    ["9".repeat(101), "too-many-digits"],
    ["9".repeat(99), "too-many-digits"],
    [new Decimal("1e999999999"), "too-many-digits"],
    [new Decimal("1e-999999999"), "too-many-digits"],
  ])("refuses %s as %s", (amount, code) => {
    expect(cny(amount)).toThrowError(expect.objectContaining({ name: "MisuseError", code, field: "amount" }));
  });

  test("a JavaScript number is refused with an error that says to pass a string, and does not compile", () => {
    // @ts-expect-error - a number is not an amount
    expect(() => money(0.1, "CNY")).toThrowError(
      /^amount: .*number.*: 0\.1\. Pass a string, such as "1234\.50"\.$/,
    );
  });

  test("more decimals than the currency has is refused with the number that it has", () => {
    expect(() => money("1.5", "JPY")).toThrowError(/more decimals than JPY has \(0\): "1\.5"/);
    expect(() => money("1.2345", "KWD")).toThrowError(/\(3\)/);
    expect(() => money("1.23456", "CLF")).toThrowError(/\(4\)/);
  });

  test.each(["RMB", "cny", "", "XAU", "XTS", "__proto__", "constructor"])(
    "refuses the currency %j",
    (code) => {
      expect(() => money("1", code)).toThrowError(
        expect.objectContaining({ code: "unknown-currency", field: "currency", value: code }),
      );
      expect(isCurrency(code)).toBe(false);
    },
  );

  test("is exact to any number of digits", () => {
    fc.assert(
      fc.property(units, currency, (count, [code, places]) => {
        const text = textOf(count, places);
        expect(money(text, code)).toEqual({ amount: text, currency: code });
        expect(JSON.parse(JSON.stringify(money(text, code)))).toEqual(money(text, code));
      }),
    );
  });
});

describe("currencies", () => {
  test("have the minor digits of ISO 4217", () => {
    expect(["JPY", "KRW", "VND", "CLP", "ISK"].map(minorUnits)).toEqual([0, 0, 0, 0, 0]);
    expect(["CNY", "USD", "EUR", "HKD", "TWD"].map(minorUnits)).toEqual([2, 2, 2, 2, 2]);
    expect(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map(minorUnits)).toEqual([3, 3, 3, 3, 3, 3, 3]);
    expect(["CLF", "UYW"].map(minorUnits)).toEqual([4, 4]);
  });

  test("withdrawn of late are still known, as old ledgers have them", () => {
    expect(["HRK", "LTL", "ANG", "ZWL"].filter(isCurrency)).toEqual(["HRK", "LTL", "ANG", "ZWL"]);
  });
});

describe("rounding", () => {
  const table: Record<RoundingMode, readonly string[]> = {
    "half-up": ["0.12", "0.13", "0.13", "0.14", "-0.12", "-0.13", "-0.13", "-0.14"],
    "half-down": ["0.12", "0.12", "0.13", "0.13", "-0.12", "-0.12", "-0.13", "-0.13"],
    "half-even": ["0.12", "0.12", "0.13", "0.14", "-0.12", "-0.12", "-0.13", "-0.14"],
    up: ["0.13", "0.13", "0.13", "0.14", "-0.13", "-0.13", "-0.13", "-0.14"],
    down: ["0.12", "0.12", "0.12", "0.13", "-0.12", "-0.12", "-0.12", "-0.13"],
    ceiling: ["0.13", "0.13", "0.13", "0.14", "-0.12", "-0.12", "-0.12", "-0.13"],
    floor: ["0.12", "0.12", "0.12", "0.13", "-0.13", "-0.13", "-0.13", "-0.14"],
  };
  const values = ["0.1249", "0.125", "0.1251", "0.135", "-0.1249", "-0.125", "-0.1251", "-0.135"];

  test.each(Object.entries(table))("%s", (name, expected) => {
    expect(values.map((value) => roundMoney(value, "CNY", name as RoundingMode).amount)).toEqual(expected);
  });

  test("never leaves a negative zero", () => {
    expect(roundMoney("-0.004", "CNY", "half-up").amount).toBe("0.00");
    expect(roundMoney("-0.001", "JPY", "ceiling").amount).toBe("0");
  });

  test("without a named mode is refused", () => {
    for (const name of [undefined, "HALF_UP", "toString"]) {
      expect(() => roundMoney("0.125", "CNY", name as RoundingMode)).toThrowError(
        expect.objectContaining({ code: "unknown-rounding-mode" }),
      );
    }
  });

  test("is that of whole numbers, for every mode, sign and size", () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 0, max: 9 }),
        currency,
        mode,
        (count, extra, [code, places], name) => {
          const rounded = roundMoney(textOf(count, places + extra), code, name);
          expect(unitsOf(rounded.amount)).toBe(roundedFraction(count, 10n ** BigInt(extra), name));
        },
      ),
    );
  });
});
