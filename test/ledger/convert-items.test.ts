import * as fc from "fast-check";
import { type LedgerDocument, convertItems, positionAsOf, totalsByCurrency } from "receivables/ledger";
import { type ExchangeRate, ROUNDING_MODES, addMoney, money, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { dispute, invoice, payment, positionOn } from "./build-documents.js";
import { LAST_DAY, anyLedger } from "./random-ledger.js";

const usd = (amount: string) => money(amount, "USD");
const rate: ExchangeRate = { from: "USD", to: "CNY", rate: "7.125", on: "2026-01-30" };
const documents: LedgerDocument[] = [
  { ...invoice("A", "1", 1), amount: usd("10.01") },
  { ...payment("P", "1", 2), amount: usd("20.00"), settles: [{ item: "A", amount: usd("0.01") }] },
  { ...dispute("X", "A", "1", 3), amount: usd("1.00") },
  invoice("B", "30", 1),
];

describe("amounts are converted by rates that the caller gives, with the rate in the result", () => {
  const { items } = positionOn(31, ...documents);
  const converted = convertItems(items, "CNY", [rate], "half-up");

  test("each item names its rate and keeps itself in its own currency", () => {
    expect(converted.map((item) => [item.id, item.original.amount, item.open.amount, item.rate])).toEqual([
      ["A", "71.32", "71.25", rate],
      ["B", "30.00", "30.00", undefined],
      ["P", "-142.50", "-142.43", rate],
    ]);
    expect(converted[0]?.disputed).toEqual(money("7.13", "CNY"));
    expect(converted.map(({ from }) => from)).toEqual(items);
    expect(converted[0]?.from).toBe(items[0]);
  });

  test("settlements are the differences of what was left", () => {
    expect(converted[0]?.settlements).toEqual([
      { by: "P", on: "2026-01-02", against: "P", amount: money("0.07", "CNY") },
    ]);
  });

  test("an item that is in the currency needs no rate", () => {
    const [own] = convertItems(positionOn(31, invoice("B", "30", 1)).items, "CNY", [], "half-up");
    expect(own).not.toHaveProperty("rate");
    expect(own?.open).toEqual(money("30", "CNY"));
  });

  test("the rounding mode is the caller's", () => {
    const down = convertItems(items, "CNY", [rate], "down");
    expect(down.map(({ open }) => open.amount)).toEqual(["71.25", "30.00", "-142.42"]);
  });

  test("a missing rate is an error that names the pair; a rate is not turned round", () => {
    const back = { from: "CNY", to: "USD", rate: "0.14" };
    expect(() => convertItems(items, "CNY", [back], "half-up")).toThrow(
      expect.objectContaining({ code: "rate-missing", field: "rates", value: "USD to CNY" }),
    );
  });

  test("the same items at the rates of two days differ by the rates' difference", () => {
    const claim = positionOn(31, { ...invoice("A", "1", 1), amount: usd("100") }).items;
    const [at80, at85] = ["80", "85"].map((perUnit) =>
      convertItems(claim, "CNY", [{ from: "USD", to: "CNY", rate: perUnit }], "half-up"),
    );
    expect([at80?.[0]?.open.amount, at85?.[0]?.open.amount]).toEqual(["8000.00", "8500.00"]);
  });

  test("two rates of a pair are refused", () => {
    expect(() => convertItems(items, "CNY", [rate, { ...rate, rate: "7.2" }], "half-up")).toThrow(
      expect.objectContaining({ code: "rate-twice", field: "rates[1]" }),
    );
  });
});

test("converted, what an item was less its settlements is still what is open", () => {
  const rates = [
    { from: "JPY", to: "CNY", rate: "0.047159" },
    { from: "KRW", to: "CNY", rate: "0.0053" },
  ];
  fc.assert(
    fc.property(anyLedger, fc.constantFrom(...ROUNDING_MODES), (ledger, mode) => {
      const { items } = positionAsOf(ledger, LAST_DAY);
      for (const { original, open, settlements } of convertItems(items, "CNY", rates, mode)) {
        const settled = sumMoney(
          settlements.map(({ amount }) => amount),
          "CNY",
        );
        expect(addMoney(open, settled)).toEqual(original);
      }
    }),
  );
});

test("totals keep the currencies apart, sorted by code", () => {
  expect(totalsByCurrency(positionOn(31, ...documents).items)).toEqual([money("30", "CNY"), usd("-9.99")]);
});
