import { money, refuseUnlessPositive } from "receivables/money";
import { expect, test } from "vitest";

test("an amount is refused up to zero, and not above it", () => {
  expect(() => refuseUnlessPositive(money("0.01", "CNY"), "amount")).not.toThrow();
  for (const amount of ["0.00", "-0.01"]) {
    expect(() => refuseUnlessPositive(money(amount, "CNY"), "rows[0].amount")).toThrowError(
      expect.objectContaining({ code: "amount-not-positive", field: "rows[0].amount", value: amount }),
    );
  }
});
