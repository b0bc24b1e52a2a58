import { ratesTo } from "receivables/money";
import { expect, test } from "vitest";

const usd = { from: "USD", to: "CNY", rate: "7.1" };

test("the rates that lead to a currency, those of other pairs passed over", () => {
  const elsewhere = { from: "CNY", to: "USD", rate: "0.14" };
  expect([...ratesTo("CNY", [elsewhere, usd])]).toEqual([["USD", usd]]);
  expect(ratesTo("EUR", [elsewhere, usd]).size).toBe(0);
});

test("two rates of one pair are refused by their place", () => {
  expect(() => ratesTo("CNY", [usd, { ...usd, rate: "7.2" }])).toThrowError(
    expect.objectContaining({ code: "rate-twice", field: "rates[1]", value: "USD to CNY" }),
  );
  expect(ratesTo("USD", [usd, usd]).size).toBe(0);
});
