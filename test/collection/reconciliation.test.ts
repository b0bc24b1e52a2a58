import { type CollectionReceipt, type PayIn, reconcileCollections } from "receivables/collection";
import type { PlainDate } from "receivables/calendar";
import type { LedgerDocument } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import {
  FRI,
  THU,
  TUE,
  calendar,
  cny,
  codes,
  day,
  invoice,
  payIn,
  payment,
  policy,
  receipt,
  usd,
} from "./collection-case.js";

const lines = [{ item: "A", amount: cny("100.00") }];
const own = receipt("R1", { lines });
const posted = [invoice("A"), payment("P", "R1")];
const check = ({
  receipts = [own],
  payIns = [payIn("E1", "R1")],
  documents = posted,
  asOf = FRI,
  rules = policy,
}: {
  readonly receipts?: readonly CollectionReceipt[];
  readonly payIns?: readonly PayIn[];
  readonly documents?: readonly LedgerDocument[];
  readonly asOf?: PlainDate;
  readonly rules?: typeof policy;
} = {}) => reconcileCollections({ receipts, payIns, ledger: { documents }, calendar, asOf }, rules);

describe("Art. 20: money is paid in to finance in time", () => {
  test("paid in, posted and cleared", () => {
    const { findings, receipts, totals } = check();
    expect(findings).toEqual([]);
    expect(receipts[0]).toMatchObject({ payInBy: THU, outstanding: cny("0.00"), cleared: cny("100.00") });
    expect(totals).toEqual([
      {
        currency: "CNY",
        collected: cny("100.00"),
        paidIn: cny("100.00"),
        outstanding: cny("0.00"),
        unassigned: cny("0.00"),
        posted: cny("100.00"),
        cleared: cny("100.00"),
      },
    ]);
  });

  test.each([
    ["on the last day", [payIn("E1", "R1", { on: THU })], FRI, []],
    ["a day late", [payIn("E1", "R1", { on: FRI })], FRI, ["paid-in-late"]],
    ["not yet, on the last day", [], THU, []],
    ["not at all", [], FRI, ["not-paid-in"]],
    ["in part", [payIn("E1", "R1", { amount: cny("40.00") })], FRI, ["paid-in-short"]],
    [
      "more than collected",
      [payIn("E1", "R1"), payIn("E2", "R1", { amount: cny("0.01") })],
      FRI,
      ["paid-in-above-receipt"],
    ],
    ["twice", [payIn("E1", "R1"), payIn("E1", "R1")], FRI, ["pay-in-entered-twice"]],
    ["for an unknown receipt", [payIn("E1", "R1"), payIn("E2", "R9")], FRI, ["pay-in-of-unknown-receipt"]],
    ["before the receipt", [payIn("E1", "R1", { on: day("2026-05-03") })], FRI, ["pay-in-before-receipt"]],
    ["on a day to come", [payIn("E1", "R1", { on: FRI })], TUE, ["pay-in-in-the-future"]],
    ["in another currency", [payIn("E1", "R1", { amount: usd("1.00") })], TUE, ["pay-in-in-other-currency"]],
  ])("paid in %s", (_, payIns, asOf, expected) => {
    expect(codes(check({ payIns, asOf }).findings)).toEqual(expected);
  });

  test("without a stated deadline nothing is late, and what is not paid in is said to be so", () => {
    const rules = { ...policy, payIn: { ...policy.payIn, deadline: null } };
    expect(codes(check({ payIns: [], rules }).findings)).toEqual(["pay-in-deadline-not-stated"]);
    expect(check({ rules }).receipts[0]?.payInBy).toBeNull();
  });

  test("a deadline in business days needs the calendar", () => {
    const facts = { receipts: [own], payIns: [], ledger: { documents: [] }, asOf: FRI };
    expect(() => reconcileCollections(facts, policy)).toThrow(
      expect.objectContaining({ code: "calendar-missing" }),
    );
  });

  test("what belongs to no receipt is not lost", () => {
    const payIns = [
      payIn("E1", "R1"),
      payIn("E2", "R1", { amount: cny("7.00") }),
      payIn("E3", "R9", { amount: usd("3.00") }),
    ];
    expect(check({ payIns }).totals.map(({ unassigned }) => unassigned)).toEqual([cny("7.00"), usd("3.00")]);
  });
});

describe("Art. 20: the account is cleared", () => {
  const reversal = { kind: "reversal", id: "V", customer: "Linden", postedOn: TUE, reverses: "P" } as const;

  test.each([
    ["not posted", [invoice("A")], ["receipt-not-posted"]],
    ["posted twice", [...posted, payment("P2", "R1", { settles: [] })], ["receipt-posted-twice"]],
    [
      "posted with another amount",
      [
        invoice("A"),
        payment("P", "R1", { amount: cny("99.99"), settles: [{ item: "A", amount: cny("99.99") }] }),
      ],
      ["account-not-cleared", "posted-amount-differs"],
    ],
    [
      "posted to another customer",
      [invoice("A"), payment("P", "R1", { customer: "Other", settles: [] })],
      ["account-not-cleared", "posted-customer-differs"],
    ],
    [
      "posted before it was collected",
      [invoice("A"), payment("P", "R1", { postedOn: day("2026-05-03") })],
      ["posted-day-differs"],
    ],
    ["posted as a draft", [invoice("A"), payment("P", "R1", { status: "draft" })], ["receipt-not-posted"]],
    [
      "posted on a day to come",
      [invoice("A"), payment("P", "R1", { postedOn: day("2026-05-09") })],
      ["receipt-not-posted"],
    ],
    ["posted and reversed", [...posted, reversal], ["receipt-not-posted"]],
    ["posted under its own id", [invoice("A"), payment("R1", "order 7")], []],
    [
      "posted in two parts",
      [
        invoice("A"),
        ...["60.00", "40.00"].map((part, i) =>
          payment(`P${i}`, "R1", { amount: cny(part), settles: [{ item: "A", amount: cny(part) }] }),
        ),
      ],
      [],
    ],
  ] as const)("%s", (_, documents, expected) => {
    expect(codes(check({ documents }).findings)).toEqual(expected);
  });

  test("a reversal that is itself reversed takes nothing out", () => {
    const again = { ...reversal, id: "W", reverses: "V" };
    expect(codes(check({ documents: [...posted, reversal, again] }).findings)).toEqual([]);
  });

  test("what was posted as a credit and set against the item later is cleared", () => {
    const credit = payment("P", "R1", { settles: [] });
    expect(codes(check({ documents: [invoice("A"), credit] }).findings)).toEqual(["account-not-cleared"]);
    const allocation = {
      kind: "allocation",
      id: "L",
      customer: "Linden",
      postedOn: TUE,
      from: "P",
      settles: [{ item: "A", amount: cny("100.00") }],
    } as const;
    expect(codes(check({ documents: [invoice("A"), credit, allocation] }).findings)).toEqual([]);
  });

  test("a bill is posted as a bill", () => {
    const bill = { ...payment("P", "R1"), kind: "bill", dueOn: day("2026-09-04") } as LedgerDocument;
    expect(
      codes(check({ receipts: [{ ...own, means: "bill" }], documents: [invoice("A"), bill] }).findings),
    ).toEqual([]);
  });

  test("two lines for one item are cleared by what is there once", () => {
    const two = receipt("R1", {
      lines: [
        { item: "A", amount: cny("60.00") },
        { item: "A", amount: cny("40.00") },
      ],
    });
    const short = payment("P", "R1", { settles: [{ item: "A", amount: cny("60.00") }] });
    const { findings, receipts } = check({ receipts: [two], documents: [invoice("A"), short] });
    expect(codes(findings)).toEqual(["account-not-cleared"]);
    expect(receipts[0]?.cleared).toEqual(cny("60.00"));
  });

  test("a payment dated before its invoice is found, in the receipt and in the posting", () => {
    const late = invoice("A", { issuedOn: TUE, postedOn: TUE });
    const { findings } = check({ documents: [late, payment("P", "R1")] });
    expect(findings.map(({ code, facts }) => [code, facts["receipt"]])).toEqual([
      ["payment-before-invoice", "P"],
      ["payment-before-invoice", "R1"],
    ]);
    const unposted = check({ documents: [late] });
    expect(codes(unposted.findings)).toEqual(["payment-before-invoice", "receipt-not-posted"]);
  });

  test("days from receipt to posting, where the policy states them", () => {
    const rules = { ...policy, payIn: { ...policy.payIn, postedWithinDays: 1 } };
    const on = (postedOn: PlainDate) => [invoice("A"), payment("P", "R1", { postedOn })];
    expect(codes(check({ documents: on(TUE), rules }).findings)).toEqual([]);
    expect(codes(check({ documents: on(THU), rules }).findings)).toEqual(["posted-day-differs"]);
    expect(codes(check({ documents: on(THU) }).findings)).toEqual([]);
  });

  test("a receipt entered twice, and one of a day to come", () => {
    const future = receipt("R2", { on: day("2026-05-09") });
    const { findings, receipts } = check({ receipts: [own, own, future] });
    expect(codes(findings)).toEqual(["receipt-entered-twice", "receipt-in-the-future"]);
    expect(receipts.map((state) => state.receipt)).toEqual(["R1"]);
  });
});
