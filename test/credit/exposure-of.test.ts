import { type ExposureFacts, exposureOf, mergeExposure, orderCommitment } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { bill, invoice, payment, positionOn, settling } from "../ledger/build-documents.js";
import { day, item, order, policy, today, usd, yuan } from "./build-facts.js";

const exposure = (given: Partial<ExposureFacts>, changes: Partial<typeof policy> = {}) =>
  exposureOf(
    { customers: ["C1"], currency: "CNY", items: [], orders: [], asOf: today, ...given },
    { ...policy, ...changes },
  );
const total = (given: Partial<ExposureFacts>, changes: Partial<typeof policy> = {}) =>
  exposure(given, changes).total.amount;
const open = { status: "open" } as const;

describe("exposure adds up", () => {
  const facts = {
    items: [item("I1", "100"), item("B1", "30", { kind: "bill" }), item("P1", "-20")],
    orders: [order("50", { ...open, delivered: yuan("40"), billed: yuan("15") })],
    collateral: [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("7"), validUntil: null }],
  };

  test("open items + delivered, not billed + open orders − receipts − collateral that counts", () => {
    expect(exposure(facts)).toEqual({
      customers: ["C1"],
      currencies: [
        {
          currency: "CNY",
          orders: yuan("10"),
          later: yuan("0"),
          delivered: yuan("25"),
          drafts: yuan("0"),
          notDue: yuan("100"),
          overdue: yuan("0"),
          other: yuan("0"),
          bills: yuan("30"),
          receipts: yuan("20"),
          collateral: yuan("7"),
          net: yuan("138"),
        },
      ],
      total: yuan("138"),
      weights: {
        orders: "1",
        delivered: "1",
        drafts: "1",
        notDue: "1",
        overdue: "1",
        other: "1",
        bills: "1",
      },
      rates: [],
      rounding: "half-up",
      unconverted: [],
      asOf: today,
      policy: policy.policy,
    });
  });

  test("rows of other customers are passed over", () => {
    expect(exposure({ ...facts, customers: ["C2"] }).total).toEqual(yuan("0"));
  });

  test("disputed items, items not yet due and items without a due date count", () => {
    expect(total({ items: [item("I1", "100", { disputed: yuan("100"), dueOn: null })] })).toBe("100.00");
  });

  test("bills receivable count until they are cleared", () => {
    const documents = [
      invoice("I1", "100", 5),
      bill("B1", "100", 6, { settles: settling(["I1", "100"]) }),
      payment("P1", "100", 9, { settles: settling(["B1", "100"]) }),
    ];
    expect(total({ items: positionOn(8, ...documents).items })).toBe("100.00");
    expect(total({ items: positionOn(9, ...documents).items })).toBe("0.00");
  });

  test("Art. 2: the kinds of receivable that count are policy", () => {
    const items = [
      item("I1", "100"),
      item("A1", "30", { kind: "prepayment" }),
      item("O1", "5", { kind: "other" }),
    ];
    expect(total({ items })).toBe("135.00");
    expect(total({ items }, { exposureKinds: ["trade"] })).toBe("100.00");
  });

  test("receipts can be more than all that is bound", () => {
    expect(total({ items: [item("P1", "-20")] })).toBe("-20.00");
  });

  test("an order that stands in the list twice is refused by name", () => {
    const twice = [order("1", open), order("1", open)];
    expect(() => exposure({ orders: twice })).toThrowError(
      expect.objectContaining({ code: "duplicate-order", field: "orders[1].id", value: "O1" }),
    );
  });
});

describe("a commitment is in exactly one part", () => {
  test.each([
    ["a draft", { status: "draft" }, "0.00", "0.00"],
    ["open", open, "100.00", "0.00"],
    ["partly cancelled", { ...open, cancelled: yuan("30") }, "70.00", "0.00"],
    ["partly delivered", { ...open, delivered: yuan("40") }, "60.00", "40.00"],
    ["partly billed", { ...open, delivered: yuan("40"), billed: yuan("40") }, "60.00", "0.00"],
    ["billed in advance", { ...open, billed: yuan("40") }, "60.00", "0.00"],
    [
      "billed in advance, then delivered",
      { ...open, billed: yuan("40"), delivered: yuan("50") },
      "50.00",
      "10.00",
    ],
    [
      "returned before it was billed",
      { ...open, delivered: yuan("40"), returned: yuan("40") },
      "60.00",
      "0.00",
    ],
    ["delivered beyond the order", { ...open, delivered: yuan("110") }, "0.00", "110.00"],
    ["closed after a part", { status: "closed", delivered: yuan("40") }, "0.00", "40.00"],
    [
      "cancelled after a part",
      { status: "cancelled", delivered: yuan("40"), billed: yuan("30") },
      "0.00",
      "10.00",
    ],
    ["a draft that has left the warehouse", { status: "draft", delivered: yuan("40") }, "0.00", "40.00"],
    ["a return", { ...open, kind: "return" }, "0.00", "0.00"],
    ["a refund", { ...open, kind: "refund" }, "0.00", "0.00"],
  ] as const)("%s", (_, given, toDeliver, toBill) => {
    const commitment = orderCommitment(order("100", given));
    expect([commitment.toDeliver.amount, commitment.toBill.amount]).toEqual([toDeliver, toBill]);
  });
});

describe("collateral counts by share, cap and time", () => {
  const rules = { collateral: [{ kind: "mortgage", share: "0.5", most: [yuan("40")], liftsStop: false }] };
  const piece = (amount: string, given: object = {}) => ({
    id: "K",
    customer: "C1",
    kind: "mortgage",
    amount: yuan(amount),
    validUntil: null,
    ...given,
  });
  const counted = (...collateral: ReturnType<typeof piece>[]) => {
    const { currencies } = exposure({ collateral }, rules);
    return currencies[0]?.collateral.amount;
  };

  test.each([
    ["79.99", "39.99"],
    ["80", "40.00"],
    ["81", "40.00"],
  ])("%s counts %s", (amount, expected) => {
    expect(counted(piece(amount))).toBe(expected);
  });

  test("the cap is for each piece", () => {
    expect(counted(piece("100"), piece("100", { id: "K2" }))).toBe("80.00");
  });

  test.each([
    ["2026-06-29", undefined],
    ["2026-06-30", "5.00"],
    ["2026-07-01", "5.00"],
  ])("valid until %s, on 2026-06-30", (validUntil, expected) => {
    expect(counted(piece("10", { validUntil }))).toBe(expected);
  });

  test.each([
    ["2026-06-29", "5.00"],
    ["2026-06-30", "5.00"],
    ["2026-07-01", undefined],
  ])("valid from %s, on 2026-06-30", (validFrom, expected) => {
    expect(counted(piece("10", { validFrom }))).toBe(expected);
  });

  test("a kind that the policy does not list counts nothing, and a cap is for its own currency", () => {
    expect(counted(piece("10", { kind: "promise" }))).toBeUndefined();
    expect(counted(piece("10", { amount: usd("100") }))).toBe("50.00");
  });
});

describe("compared only after conversion at a rate that the result names", () => {
  const rates = [
    { from: "USD", to: "CNY", rate: "7.123", on: "2026-06-30" },
    { from: "USD", to: "EUR", rate: "0.9" },
  ];
  const facts = { items: [item("I1", "100"), item("I2", usd("10.01"))], orders: [order(usd("1"), open)] };

  test("the net of each currency is converted once", () => {
    const { rates: used, total: sum, unconverted } = exposure({ ...facts, rates });
    expect(sum).toEqual(yuan("178.42"));
    expect(used).toEqual([rates[0]]);
    expect(unconverted).toEqual([]);
  });

  test("what has no rate is listed, never silently left out", () => {
    const { total: sum, unconverted } = exposure(facts);
    expect(sum).toEqual(yuan("100"));
    expect(unconverted).toEqual([usd("11.01")]);
  });

  test("what nets to nothing needs no rate", () => {
    expect(exposure({ items: [item("I1", usd("5")), item("P1", usd("-5"))] }).unconverted).toEqual([]);
  });
});

test("exposures that were not made alike are not merged", () => {
  const a = exposure({});
  for (const b of [exposure({ currency: "USD" }), exposure({ asOf: day("2026-07-01") })]) {
    expect(() => mergeExposure(a, b)).toThrowError(expect.objectContaining({ code: "exposures-differ" }));
  }
});
