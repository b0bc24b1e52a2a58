import * as fc from "fast-check";
import { convertMoney, money } from "receivables/money";
import { exchangeRateSchema } from "receivables/money/schemas";
import { describe, expect, test } from "vitest";
import { fen, mode, roundedFraction, textOf, units, unitsOf } from "./units.js";

const rate = { from: "USD", to: "CNY", rate: "7.1235", on: "2026-01-30" };

describe("conversion", () => {
  test("compared only after conversion at a rate that the result names", () => {
    const converted = convertMoney(money("10.01", "USD"), rate, "CNY", "half-up");
    expect(converted).toEqual({ money: money("71.31", "CNY"), rate });
  });

  test.each([
    ["half-up", "71.31"],
    ["down", "71.30"],
    ["floor", "71.30"],
    ["ceiling", "71.31"],
  ] as const)("rounds to the target's decimals by the named mode %s", (name, expected) => {
    expect(convertMoney(money("10.01", "USD"), rate, "CNY", name).money.amount).toBe(expected);
  });

  test("into a currency without and with three decimals", () => {
    const toYen = { from: "USD", to: "JPY", rate: "151.255" };
    expect(convertMoney(money("-1.00", "USD"), toYen, "JPY", "half-up").money.amount).toBe("-151");
    const toDinar = { from: "USD", to: "KWD", rate: "0.30755" };
    expect(convertMoney(money("1.00", "USD"), toDinar, "KWD", "half-even").money.amount).toBe("0.308");
  });

  test.each([
    ["of another source", money("1", "EUR"), rate, "CNY"],
    ["of another target", money("1", "USD"), rate, "JPY"],
    ["the wrong way round", money("1", "CNY"), rate, "USD"],
  ])("a rate %s is refused", (_, amount, given, to) => {
    expect(() => convertMoney(amount, given, to, "half-up")).toThrowError(
      expect.objectContaining({ code: "wrong-rate", value: "USD to CNY" }),
    );
  });

  test.each(["0", "0.000", "-7.1"])("a rate of %s is refused", (text) => {
    expect(() => convertMoney(money("1", "USD"), { ...rate, rate: text }, "CNY", "half-up")).toThrowError(
      expect.objectContaining({ code: "rate-not-positive", field: "rate.rate" }),
    );
  });

  test("a rate that is a number is refused", () => {
    expect(() =>
      convertMoney(money("1", "USD"), { ...rate, rate: 7.1 as never }, "CNY", "half-up"),
    ).toThrowError(expect.objectContaining({ code: "amount-is-number" }));
  });

  test("is the exact product, rounded once", () => {
    fc.assert(
      fc.property(
        units,
        fc.bigInt(1n, 10n ** 12n),
        fc.integer({ min: 0, max: 9 }),
        mode,
        (count, value, places, name) => {
          const given = { from: "CNY", to: "USD", rate: textOf(value, places) };
          const converted = convertMoney(fen(count), given, "USD", name);
          expect(unitsOf(converted.money.amount)).toBe(
            roundedFraction(count * value, 10n ** BigInt(places), name),
          );
        },
      ),
    );
  });
});

describe("exchangeRateSchema", () => {
  test("reads a rate with and without its day", () => {
    const { on: _, ...timeless } = rate;
    expect(exchangeRateSchema.parse(rate)).toEqual(rate);
    expect(exchangeRateSchema.parse(timeless)).toEqual(timeless);
  });

  test("reports every fault with its path", () => {
    const faults = exchangeRateSchema.safeParse({
      from: "usd",
      to: "CNY",
      rate: "0",
      on: "2026-02-30",
      extra: 1,
    });
    expect(faults.error?.issues.map((issue) => issue.path.join(".")).sort()).toEqual([
      "",
      "from",
      "on",
      "rate",
    ]);
    expect(exchangeRateSchema.safeParse({ ...rate, rate: "x" }).success).toBe(false);
  });
});
