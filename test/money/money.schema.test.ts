import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { currencySchema, decimalSchema, moneySchema, roundingModeSchema } from "receivables/money/schemas";
import { describe, expect, test } from "vitest";
import { fen, units } from "./units.js";

const issues = (given: unknown) =>
  moneySchema
    .safeParse(given)
    .error?.issues.map((issue) => [
      issue.path.join("."),
      issue.code === "custom" ? issue.params?.["code"] : issue.code,
    ]);

describe("moneySchema", () => {
  test("gives the amount the decimals of its currency", () => {
    expect(moneySchema.parse({ amount: "12.5", currency: "CNY" })).toEqual({
      amount: "12.50",
      currency: "CNY",
    });
  });

  test("reports every fault with its path", () => {
    expect(issues({ amount: "1,5", currency: "RMB" })).toEqual([
      ["amount", "not-a-decimal"],
      ["currency", "unknown-currency"],
    ]);
    expect(issues({ amount: 12.5, currency: "CNY" })).toEqual([["amount", "amount-is-number"]]);
    expect(issues({ amount: "12.345", currency: "CNY" })).toEqual([["amount", "too-many-decimals"]]);
    expect(issues({ currency: "CNY" })).toEqual([["amount", "not-a-decimal"]]);
    expect(issues({ amount: "1", currency: 156 })).toEqual([["currency", "invalid_type"]]);
    expect(issues({ amount: "1", currency: "CNY", extra: 1 })).toEqual([["", "unrecognized_keys"]]);
    expect(issues("1.00 CNY")).toEqual([["", "invalid_type"]]);
  });

  test("reads all money back from its JSON", () => {
    fc.assert(
      fc.property(units, (count) => {
        const amount = fen(count);
        expect(moneySchema.parse(JSON.parse(JSON.stringify(amount)))).toEqual(amount);
      }),
    );
  });
});

describe("decimalSchema, currencySchema, roundingModeSchema", () => {
  test("keep a decimal as it is written, and write a Decimal out", () => {
    expect(decimalSchema.parse("1.500")).toBe("1.500");
    expect(decimalSchema.parse(new Decimal("1e3"))).toBe("1000");
    for (const bad of [1.5, "1e3", "", null, undefined])
      expect(decimalSchema.safeParse(bad).success).toBe(false);
  });

  test("know the currencies", () => {
    expect(currencySchema.parse("CNY")).toBe("CNY");
    expect(currencySchema.safeParse("RMB").error?.issues[0]?.message).toContain("RMB is written CNY");
  });

  test("know the rounding modes", () => {
    expect(roundingModeSchema.parse("half-even")).toBe("half-even");
    expect(roundingModeSchema.safeParse("bankers").success).toBe(false);
  });
});
