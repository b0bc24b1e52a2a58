import { plainDate } from "receivables/calendar";
import { contentId } from "receivables/decision";
import {
  type CustomerConfirmation,
  type HandoverReconciliation,
  reconcileHandover,
} from "receivables/handover";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { check, cny, codes, DAY, item, listOf, only, policy, signaturesOf, signed } from "./handover-case.js";

const says = (
  id: string,
  amount: Money | null,
  more: Partial<CustomerConfirmation> = {},
): CustomerConfirmation => {
  return { item: id, customer: "C1", on: plainDate("2026-04-10"), how: "phone", by: "li", amount, ...more };
};
const [a, b] = [item("A"), item("B", { customer: "C2", open: cny("70.00") })];

describe("Art. 39: within one month after the handover everything is checked one by one", () => {
  test.each([
    ["2026-04-29", "to-check", "check-running"],
    ["2026-04-30", "to-check", "check-running"],
    ["2026-05-01", "late", "check-late"],
  ])("completed on 31 March, as of %s an unchecked item is %s", (day, state, code) => {
    const result = check([a], { asOf: plainDate(day) });
    expect(result).toMatchObject({ outcome: state, checkBy: "2026-04-30" });
    expect(result.checks).toEqual([
      { item: "A", customer: "C1", taker: "li", state, by: "2026-04-30", checkedOn: null, collector: null },
    ]);
    expect(codes(result.reasons)).toEqual([code]);
    expect(codes(result.findings)).toEqual(state === "late" ? ["not-checked-in-time"] : []);
  });

  test.each([
    ["2026-03-31", "2026-04-30"],
    ["2026-04-15", "2026-05-15"],
    ["2026-05-31", "2026-06-30"],
    ["2027-01-31", "2027-02-28"],
    ["2028-01-31", "2028-02-29"],
  ])("the month runs from the last signature, of %s, to %s", (on, by) => {
    const record = signed(listOf([a]), on);
    const facts = { record, position: { asOf: DAY, items: [a] }, asOf: plainDate(on) };
    expect(reconcileHandover(facts, policy).checkBy).toBe(by);
  });

  test("all confirmed: the check is finished and the taker collects", () => {
    const result = check([a, b], {
      confirmations: [says("A", cny("100.00")), says("B", cny("70.00"), { customer: "C2" })],
    });
    expect(result).toMatchObject({ outcome: "finished", findings: [] });
    expect(result.reasons[0]?.facts).toEqual({ items: 2, open: 0, differences: 0, by: "2026-04-30" });
    expect(result.checks.map(({ state, checkedOn, collector }) => [state, checkedOn, collector])).toEqual([
      ["checked", "2026-04-10", "li"],
      ["checked", "2026-04-10", "li"],
    ]);
  });

  test("undisputed items are the taker's to collect, disputed ones nobody's yet", () => {
    const result = check([a, b], {
      confirmations: [says("A", cny("100.00")), says("B", cny("60.00"), { customer: "C2" })],
    });
    expect(result.checks.map(({ collector }) => collector)).toEqual(["li", null]);
    expect(result.outcome).toBe("finished");
  });

  test("each taker has the items taken", () => {
    const result = check([a, b], { list: { shares: [{ taker: "li" }, { taker: "sun", items: ["B"] }] } });
    expect(result.checks.map(({ taker }) => taker)).toEqual(["li", "sun"]);
  });

  test("what stays with the giver is not checked", () => {
    const result = check([a, b], {
      list: { shares: [{ taker: "li", items: ["A"] }] },
      confirmations: [says("B", cny("1.00"), { customer: "C2" })],
    });
    expect(result.checks.map((own) => own.item)).toEqual(["A"]);
    expect(result.findings).toEqual([]);
  });
});

describe("Art. 39: what does not agree is found item by item", () => {
  const record = signed(listOf([a, b]));
  const against = (
    items: readonly OpenItem[],
    confirmations: readonly CustomerConfirmation[] = [],
  ): HandoverReconciliation =>
    reconcileHandover(
      { record, position: { asOf: DAY, items }, confirmations, asOf: plainDate("2026-04-15") },
      policy,
    );

  test("the ledger has another amount", () => {
    const finding = only(against([{ ...a, open: cny("90.00") }, b]).findings);
    expect(finding).toMatchObject({
      id: contentId("handover-finding", record.list.id, "A", "ledger-amount-differs"),
      code: "ledger-amount-differs",
      citation: "Art. 39",
      expected: cny("90.00"),
      actual: cny("100.00"),
      difference: cny("10.00"),
      foundOn: "2026-04-15",
    });
  });

  test("the ledger has it in another currency", () => {
    const finding = only(against([{ ...a, open: money("100.00", "USD") }, b]).findings);
    expect(finding).toMatchObject({ code: "ledger-amount-differs", difference: null });
  });

  test("the ledger has an item of the giver that is not on the list", () => {
    const finding = only(against([a, b, item("X", { open: cny("5.00") })]).findings);
    expect(finding).toMatchObject({
      code: "missing-from-list",
      citation: "Art. 32",
      actual: null,
      difference: cny("-5.00"),
    });
    expect(against([a, b, item("X", { handler: "chen" })]).findings).toEqual([]);
  });

  test("the list has an item that is not open in the ledger", () => {
    expect(only(against([a]).findings)).toMatchObject({
      code: "not-in-ledger",
      item: "B",
      expected: null,
      difference: cny("70.00"),
    });
  });

  test("the customer confirms another amount", () => {
    const finding = only(against([a, b], [says("A", cny("99.99"))]).findings);
    expect(finding).toMatchObject({
      code: "customer-amount-differs",
      expected: cny("100.00"),
      actual: cny("99.99"),
      difference: cny("-0.01"),
      foundOn: "2026-04-10",
    });
  });

  test("the customer confirms another amount than a missing item has", () => {
    const found = against([a, b, item("X")], [says("X", cny("1.00"))]).findings;
    expect(codes(found)).toEqual(["customer-amount-differs", "missing-from-list"]);
  });

  test("the customer does not answer", () => {
    const result = against([a, b], [says("A", null)]);
    expect(only(result.findings)).toMatchObject({
      code: "customer-does-not-answer",
      actual: null,
      difference: null,
    });
    expect(result.checks[0]?.state).toBe("to-check");
  });

  test("the customer names an item that nobody knows", () => {
    expect(only(against([a, b], [says("Z", cny("12.00"))]).findings)).toMatchObject({
      code: "customer-names-unknown-item",
      customer: "C1",
      difference: cny("12.00"),
    });
    expect(against([a, b], [says("Z", null)]).findings).toEqual([]);
  });

  test("credits and bills are compared like claims", () => {
    const [credit, bill] = [item("CN", { open: cny("-40.00") }), item("W", { kind: "bill" })];
    const result = check([credit, bill], {
      confirmations: [says("CN", cny("-45.00")), says("W", cny("100.00"))],
    });
    expect(only(result.findings)).toMatchObject({ item: "CN", difference: cny("-5.00") });
  });
});

describe("which confirmation counts", () => {
  const amounts = (...confirmations: CustomerConfirmation[]): unknown[] =>
    check([a], { confirmations }).findings.map(({ actual }) => actual);

  test("the latest answer, in any order", () => {
    const [wrong, right] = [
      says("A", cny("1.00"), { on: plainDate("2026-04-02") }),
      says("A", cny("100.00")),
    ];
    expect(amounts(wrong, right)).toEqual([]);
    expect(amounts(right, wrong)).toEqual([]);
  });

  test("an answer is not undone by a later question", () => {
    expect(amounts(says("A", cny("100.00")), says("A", null, { on: plainDate("2026-04-12") }))).toEqual([]);
  });

  test("none of a later day than the check is made for", () => {
    expect(amounts(says("A", cny("1.00"), { on: plainDate("2026-04-16") }))).toEqual([]);
    expect(amounts(says("A", cny("1.00"), { on: plainDate("2026-04-15") }))).toEqual([cny("1.00")]);
  });
});

describe("movements after the handover are no differences", () => {
  const invoice = (id: string, day: string): LedgerDocument => ({
    kind: "invoice",
    id,
    customer: "C1",
    handler: "wang",
    receivable: "trade",
    issuedOn: plainDate(day),
    postedOn: plainDate(day),
    dueOn: plainDate("2026-12-31"),
    amount: cny("100.00"),
  });
  const payment = (id: string, day: string, settles: string): LedgerDocument => ({
    kind: "payment",
    id,
    customer: "C1",
    handler: "wang",
    postedOn: plainDate(day),
    amount: cny("60.00"),
    settles: [{ item: settles, amount: cny("60.00") }],
  });
  const before = [invoice("A", "2026-02-01"), invoice("B", "2026-02-01"), payment("P", "2026-03-01", "A")];
  const record = signed(listOf(positionAsOf({ documents: before }, DAY).items));
  const found = (documents: readonly LedgerDocument[]): string[] => {
    const position = positionAsOf({ documents }, DAY);
    return reconcileHandover({ record, position, asOf: plainDate("2026-04-15") }, policy).findings.map(
      ({ item: id, code }) => `${id} ${code}`,
    );
  };

  test("payments, invoices and reversals since", () => {
    const since: LedgerDocument[] = [
      payment("P2", "2026-04-01", "B"),
      invoice("C", "2026-04-02"),
      { kind: "reversal", id: "R", customer: "C1", postedOn: plainDate("2026-04-03"), reverses: "P" },
    ];
    expect(found([...before, ...since])).toEqual([]);
  });

  test("a payment of before the handover that was booked later is one", () => {
    expect(found([...before, payment("P3", "2026-03-31", "B")])).toEqual(["B ledger-amount-differs"]);
  });

  test("a position of another day is misuse", () => {
    const position = positionAsOf({ documents: before }, plainDate("2026-04-15"));
    expect(() => reconcileHandover({ record, position, asOf: plainDate("2026-04-15") }, policy)).toThrowError(
      expect.objectContaining({ code: "position-of-another-day" }),
    );
  });
});

describe("a handover that is not complete is not checked", () => {
  const list = listOf([a]);
  const position = { asOf: DAY, items: [a] };

  test("and the reason says who is missing", () => {
    const record = { list, signatures: signaturesOf(list).slice(0, 2) };
    const result = reconcileHandover({ record, position, asOf: plainDate("2026-04-15") }, policy);
    expect(result).toMatchObject({ outcome: "not-complete", checkBy: null, checks: [], findings: [] });
    expect(result.reasons).toEqual([
      {
        code: "handover-not-complete",
        citation: "Art. 39",
        facts: { handover: list.id, status: "partly-signed", missing: ["zhao"] },
      },
    ]);
  });

  test.each([
    ["2026-04-06", "not-complete"],
    ["2026-04-07", "to-check"],
  ])("signed on 7 April, as of %s: %s", (asOf, outcome) => {
    const facts = { record: signed(list, "2026-04-07"), position, asOf: plainDate(asOf) };
    expect(reconcileHandover(facts, policy).outcome).toBe(outcome);
  });

  test("a voided list is not checked", () => {
    const result = reconcileHandover(
      { record: { ...signed(list), list: listOf([a, b]) }, position, asOf: plainDate("2026-04-15") },
      policy,
    );
    expect(result.reasons[0]?.facts["status"]).toBe("void");
  });
});

describe("Art. 39: finance may check with customers at any time", () => {
  const confirmations = [
    says("A", cny("1.00"), { by: "finance", how: "on-site" }),
    says("B", cny("70.00"), { customer: "C2" }),
  ];

  test("a check of one customer is the whole check as far as it concerns that customer", () => {
    const whole = check([a, b], { confirmations, asOf: plainDate("2026-09-01") });
    const spot = check([a, b], { confirmations, asOf: plainDate("2026-09-01"), customers: ["C1"] });
    expect(spot.findings).toEqual(whole.findings.filter(({ customer }) => customer === "C1"));
    expect(spot.checks).toEqual(whole.checks.filter(({ customer }) => customer === "C1"));
    expect(spot.findings).not.toEqual([]);
  });
});

test("what giver and taker had from earlier handovers counts as theirs", () => {
  const x = item("X", { handler: "chen" });
  const earlier = signed(listOf([x], { giver: "chen", shares: [{ taker: "wang" }] }));
  const later = { asOf: plainDate("2026-05-31"), items: [a, x] };
  const record = signed(listOf([a], { position: { ...later, items: [a] } }));
  const found = reconcileHandover(
    { record, position: later, handovers: [earlier, record], asOf: plainDate("2026-06-01") },
    policy,
  ).findings;
  expect(only(found)).toMatchObject({ item: "X", code: "missing-from-list" });
});
