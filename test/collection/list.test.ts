import {
  type CollectionDiscount,
  type CollectionReceipt,
  discountContent,
  makeCollectionList,
} from "receivables/collection";
import { describe, expect, test } from "vitest";
import {
  MON,
  TUE,
  approval,
  cny,
  codes,
  day,
  discount,
  openItem,
  policy,
  receipt,
  usd,
} from "./collection-case.js";

const items = [openItem("A"), openItem("B", { open: cny("50.00") }), openItem("O", { customer: "Other" })];
const list = (
  receipts: readonly CollectionReceipt[],
  discounts: readonly CollectionDiscount[] = [],
  rules = policy,
) => makeCollectionList({ receipts, discounts, position: { items }, asOf: TUE }, rules);
const line = (item: string, amount: string) => ({ item, amount: cny(amount) });

describe("Art. 20: the collection detail list", () => {
  test("cash, cheque and bill by item, with discount, what remains, and the temporary receipt", () => {
    const made = list(
      [
        receipt("R1", { amount: cny("60.00"), lines: [line("A", "60.00")] }),
        receipt("R2", {
          means: "bill",
          amount: cny("90.00"),
          lines: [line("A", "35.00"), line("B", "40.00")],
        }),
        receipt("R3", { means: "cheque", amount: usd("7.00") }),
      ],
      [discount("D1", { approval: approval("D1") })],
    );
    expect(made.findings).toEqual([]);
    expect(
      made.rows.map(({ customer, item, cash, cheque, bill, discount: off, remaining, receipts }) => [
        `${customer} ${item} ${cash.currency}`,
        cash.amount,
        cheque.amount,
        bill.amount,
        off.amount,
        remaining.amount,
        receipts,
      ]),
    ).toEqual([
      ["Linden null CNY", "0.00", "0.00", "15.00", "0.00", "0.00", ["R2"]],
      ["Linden null USD", "0.00", "7.00", "0.00", "0.00", "0.00", ["R3"]],
      ["Linden A CNY", "60.00", "0.00", "35.00", "5.00", "0.00", ["R1", "R2"]],
      ["Linden B CNY", "0.00", "0.00", "40.00", "0.00", "10.00", ["R2"]],
    ]);
    expect(made.totals.map(({ collected, discount: off }) => [collected.amount, off.amount])).toEqual([
      ["150.00", "5.00"],
      ["7.00", "0.00"],
    ]);
  });

  test.each([
    ["a receipt entered twice", [receipt("R1"), receipt("R1")], ["receipt-entered-twice"], "100.00"],
    [
      "a receipt of a day to come",
      [receipt("R1", { on: day("2026-05-06") })],
      ["receipt-in-the-future"],
      undefined,
    ],
    [
      "lines above the receipt",
      [receipt("R1", { amount: cny("30.00"), lines: [line("A", "40.00")] })],
      ["receipt-lines-above-amount"],
      "30.00",
    ],
    [
      "an unknown item",
      [receipt("R1", { lines: [line("X", "1.00")] })],
      ["receipt-for-unknown-item"],
      "100.00",
    ],
    [
      "an item of another customer",
      [receipt("R1", { lines: [line("O", "1.00")] })],
      ["receipt-for-other-customer"],
      "100.00",
    ],
    [
      "another currency",
      [receipt("R1", { lines: [{ item: "A", amount: usd("1.00") }] })],
      ["receipt-in-other-currency"],
      "100.00",
    ],
    [
      "a payment before its invoice",
      [receipt("R1", { on: day("2026-02-28"), lines: [line("A", "1.00")] })],
      ["payment-before-invoice"],
      "100.00",
    ],
    [
      "a payment on the invoice's day",
      [receipt("R1", { on: day("2026-03-01"), lines: [line("A", "1.00")] })],
      [],
      "100.00",
    ],
    ["exactly what is open", [receipt("R1", { lines: [line("A", "100.00")] })], [], "100.00"],
    [
      "a cent more than is open",
      [receipt("R1", { amount: cny("100.01"), lines: [line("A", "100.01")] })],
      ["collected-above-open"],
      "100.01",
    ],
  ])("%s", (_, receipts, expected, collected) => {
    const made = list(receipts);
    expect(codes(made.findings)).toEqual(expected);
    expect(made.totals[0]?.collected.amount).toBe(collected);
  });

  test("one id for two receipts, and an amount of nothing, are refused", () => {
    expect(() => list([receipt("R1"), receipt("R1", { amount: cny("1.00") })])).toThrow(
      expect.objectContaining({ code: "id-of-two", field: "receipts[1].id" }),
    );
    expect(() => list([receipt("R1", { amount: cny("0.00") })])).toThrow(
      expect.objectContaining({ code: "amount-not-positive", field: "receipts[0].amount" }),
    );
  });
});

describe("Art. 20: a discount within authority, with its reason and the business manager's signature", () => {
  const off = (own: CollectionDiscount, rules = policy) => {
    const made = list([], [own], rules);
    return { codes: codes(made.findings), stands: made.discounts.length === 1 };
  };

  test.each([
    ["approved on the day", { approval: approval("D1") }, []],
    ["without a reason", { approval: approval("D1"), reason: " " }, ["discount-without-reason"]],
    ["without an approval", {}, ["discount-without-approval"]],
    ["approved for another one", { approval: approval("D2") }, ["discount-approval-of-another"]],
    [
      "approved for another use",
      { approval: approval("D1", { use: "contract" }) },
      ["discount-approval-of-another"],
    ],
    [
      "a cent above the approval",
      { amount: cny("5.01"), approval: approval("D1") },
      ["discount-above-approval"],
    ],
    [
      "of another currency than approved",
      { approval: approval("D1", { amount: usd("5.00") }) },
      ["discount-above-approval"],
    ],
    [
      "that is down as approved without votes",
      { approval: { ...approval("D1"), steps: [] } },
      ["discount-not-approved"],
    ],
    ["bound to its figures", { approval: approval("D1", { content: discountContent(discount("D1")) }) }, []],
    [
      "on another item than it was bound to",
      { approval: approval("D1", { content: discountContent(discount("D1", { item: "B" })) }) },
      ["discount-not-approved"],
    ],
    ["still pending", { approval: approval("D1", { choice: null }) }, ["discount-not-approved"]],
    ["rejected", { approval: approval("D1", { choice: "against" }) }, ["discount-not-approved"]],
    ["approved a day late", { approval: approval("D1", { on: TUE }) }, ["discount-approved-late"]],
    [
      "above what is open",
      { amount: cny("100.01"), approval: approval("D1", { amount: cny("100.01") }) },
      ["discount-above-open"],
    ],
    ["on an unknown item", { item: "X", approval: approval("D1") }, ["discount-for-unknown-item"]],
    ["on another customer's item", { item: "O", approval: approval("D1") }, ["discount-for-unknown-item"]],
    ["of a day to come", { on: day("2026-05-06"), approval: approval("D1") }, ["discount-in-the-future"]],
  ])("%s", (_, over, expected) => {
    expect(off(discount("D1", over))).toEqual({ codes: expected, stands: expected.length === 0 });
  });

  test("a discount that does not stand lowers nothing", () => {
    const { rows } = list(
      [receipt("R1", { amount: cny("10.00"), lines: [line("A", "10.00")] })],
      [discount("D1")],
    );
    expect(rows[0]?.remaining.amount).toBe("90.00");
  });

  test("a discount entered twice counts once", () => {
    const own = discount("D1", { approval: approval("D1") });
    const made = list([], [own, own]);
    expect(codes(made.findings)).toEqual(["discount-entered-twice"]);
    expect(made.totals[0]?.discount.amount).toBe("5.00");
  });

  test("authority by role, up to an amount and a share, both inclusive", () => {
    const authority = [{ role: "salesman", upTo: cny("5.00"), share: "0.05" }];
    const rules = { ...policy, discounts: { ...policy.discounts, authority, signedWithinAuthority: false } };
    expect(off(discount("D1"), rules).codes).toEqual([]);
    expect(off(discount("D1", { amount: cny("5.01") }), rules).codes).toEqual(["discount-without-approval"]);
    expect(off(discount("D1", { item: "B", amount: cny("2.50") }), rules).codes).toEqual([]);
    expect(off(discount("D1", { item: "B", amount: cny("2.51") }), rules).codes).toEqual([
      "discount-without-approval",
    ]);
    expect(off(discount("D1", { role: "driver" }), rules).codes).toEqual(["discount-without-approval"]);
    const signed = { ...rules, discounts: { ...rules.discounts, signedWithinAuthority: true } };
    expect(off(discount("D1"), signed).codes).toEqual(["discount-without-approval"]);
    const free = {
      ...rules,
      discounts: { ...rules.discounts, authority: [{ role: "salesman", upTo: null, share: null }] },
    };
    expect(off(discount("D1", { amount: cny("99.00"), on: MON }), free).codes).toEqual([]);
  });
});
