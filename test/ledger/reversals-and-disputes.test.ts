import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  allocation,
  bill,
  day,
  dispute,
  invoice,
  openOf,
  openOn,
  payment,
  positionOn,
  reversal,
  settling,
} from "./build-documents.js";

describe("reversals", () => {
  const invoiced = invoice("INV-1", "100", 1);
  const paid = payment("PAY-1", "100", 5, { settles: settling(["INV-1", "100"]) });

  test.each([
    [9, {}],
    [10, { "INV-1": "100.00" }],
    [11, { "INV-1": "100.00" }],
  ])("a reversal takes its document out from its date on: the payment's, as of %i January", (on, open) => {
    expect(openOn(on, invoiced, paid, reversal("R", "PAY-1", 10))).toEqual(open);
  });

  test("what settled a reversed invoice stays open as a credit", () => {
    const { items, findings } = positionOn(31, invoiced, paid, reversal("R", "INV-1", 10));
    expect(openOf(items)).toEqual({ "PAY-1": "-100.00" });
    expect(findings).toEqual([]);
  });

  test("what a payment settled by a later allocation is open again", () => {
    const documents = [
      invoice("I", "100", 1, {
        terms: { kind: "net", days: 9 },
        retention: { percent: "10", dueOn: day(31) },
      }),
      payment("P", "70", 2),
      allocation("X", "P", settling(["I#1", "60"], ["I#2", "10"]), 3),
    ];
    expect(openOn(9, ...documents)).toEqual({ "I#1": "30.00" });
    const { items, findings } = positionOn(9, ...documents, reversal("R", "P", 9));
    expect(openOf(items)).toEqual({ "I#1": "90.00", "I#2": "10.00" });
    expect(findings).toEqual([]);
    expect(positionOn(9, ...documents, reversal("R", "I", 9)).findings).toEqual([]);
  });

  test("the dishonour of a bill re-opens what it had settled", () => {
    const documents = [invoiced, bill("BILL-1", "80", 5, { settles: settling(["INV-1", "80"]) })];
    const dishonoured = reversal("R", "BILL-1", "2026-04-01");
    expect(openOn("2026-03-31", ...documents, dishonoured)).toEqual({ "BILL-1": "80.00", "INV-1": "20.00" });
    expect(openOn("2026-04-01", ...documents, dishonoured)).toEqual({ "INV-1": "100.00" });
  });

  test("a payment that had been more than was open pays when the other payment is reversed", () => {
    const second = payment("PAY-2", "100", 6, { settles: settling(["INV-1", "100"]) });
    expect(openOn(9, invoiced, paid, second)).toEqual({ "PAY-2": "-100.00" });
    expect(positionOn(10, invoiced, paid, second, reversal("R", "PAY-1", 10))).toMatchObject({
      items: [],
      findings: [],
    });
  });

  test("the reversal of a reversal puts the document back", () => {
    const documents = [invoiced, paid, reversal("R1", "PAY-1", 10), reversal("R2", "R1", 12)];
    expect(openOn(11, ...documents)).toEqual({ "INV-1": "100.00" });
    expect(openOn(12, ...documents)).toEqual({});
    expect(openOn(13, ...documents, reversal("R3", "R2", 13))).toEqual({ "INV-1": "100.00" });
  });

  test("a document that is reversed twice needs both reversals reversed", () => {
    const documents = [invoiced, reversal("R1", "INV-1", 5), reversal("R2", "INV-1", 6)];
    expect(openOn(31, ...documents, reversal("R3", "R1", 7))).toEqual({});
    expect(openOn(31, ...documents, reversal("R3", "R1", 7), reversal("R4", "R2", 8))).toEqual({
      "INV-1": "100.00",
    });
  });

  test("a reversal that is dated before its document counts from the document's day", () => {
    const documents = [reversal("R", "INV-1", 2), invoice("INV-1", "100", 5)];
    expect(positionOn(4, ...documents).findings).toMatchObject([
      { code: "unknown-item", facts: { document: "R", item: "INV-1" } },
    ]);
    expect(positionOn(5, ...documents)).toMatchObject({ items: [], findings: [] });
  });

  test("a reversal of nothing, or of another customer's document, has no effect and is a finding", () => {
    const documents: LedgerDocument[] = [
      invoiced,
      reversal("R1", "NONE", 5),
      reversal("R2", "INV-1", 5, { customer: "C2" }),
      reversal("R3", "R2", 6, { customer: "C2" }),
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ "INV-1": "100.00" });
    expect(findings.map(({ code, facts }) => [code, facts["document"]])).toEqual([
      ["settles-other-customer", "R2"],
      ["unknown-item", "R1"],
    ]);
  });

  test("a reversal that comes to reverse itself is an error", () => {
    const documents = [reversal("R1", "R2", 5), reversal("R2", "R1", 5)];
    expect(() => positionOn(31, ...documents)).toThrow(
      expect.objectContaining({ code: "reversal-cycle", field: "documents.reverses" }),
    );
  });

  test("a draft reversal reverses nothing", () => {
    expect(openOn(31, invoiced, reversal("R", "INV-1", 5, { status: "draft" }))).toEqual({
      "INV-1": "100.00",
    });
  });
});

describe("disputes", () => {
  const invoiced = invoice("INV-1", "100", 1);
  const disputedOn = (on: number, ...documents: readonly LedgerDocument[]) =>
    Object.fromEntries(positionOn(on, ...documents).items.map(({ id, disputed }) => [id, disputed.amount]));

  test.each([
    [4, "0.00"],
    [5, "30.00"],
    [8, "30.00"],
    [9, "0.00"],
  ])("from its day until the day it is resolved, exclusive: %i January", (on, disputed) => {
    const contested = dispute("D", "INV-1", "30", 5, { resolvedOn: day(9) });
    expect(disputedOn(on, invoiced, contested)).toEqual({ "INV-1": disputed });
  });

  test("at most what is open, however many there are", () => {
    const paid = payment("P", "40", 2, { settles: settling(["INV-1", "40"]) });
    expect(disputedOn(31, invoiced, paid, dispute("D1", "INV-1", "59.99", 5))).toEqual({ "INV-1": "59.99" });
    expect(
      disputedOn(31, invoiced, paid, dispute("D1", "INV-1", "50", 5), dispute("D2", "INV-1", "50", 6)),
    ).toEqual({ "INV-1": "60.00" });
  });

  test("a dispute of a document contests its items in the order in which they fall due", () => {
    const retention = { percent: "50", dueOn: day(20) };
    expect(disputedOn(31, invoice("I", "100", 1, { retention }), dispute("D", "I", "60", 5))).toEqual({
      "I#1": "10.00",
      "I#2": "50.00",
    });
  });

  test("blocking never changes a balance", () => {
    const before = positionOn(31, invoiced).items;
    const after = positionOn(31, invoiced, dispute("D", "INV-1", "100", 5)).items;
    expect(openOf(after)).toEqual(openOf(before));
  });

  test("a reversed dispute no longer counts", () => {
    const documents = [invoiced, dispute("D", "INV-1", "30", 5), reversal("R", "D", 9)];
    expect(disputedOn(8, ...documents)).toEqual({ "INV-1": "30.00" });
    expect(disputedOn(9, ...documents)).toEqual({ "INV-1": "0.00" });
  });

  test("one of an unknown item, a credit, another currency or another customer is a finding", () => {
    const documents: LedgerDocument[] = [
      invoiced,
      payment("P", "5", 2),
      dispute("D1", "NONE", "30", 5),
      dispute("D2", "P", "5", 5),
      { ...dispute("D3", "INV-1", "1", 5), amount: money("30", "USD") },
      dispute("D4", "INV-1", "30", 5, { customer: "C9" }),
    ];
    const { items, findings } = positionAsOf({ documents }, day(31));
    expect(items[0]?.disputed.amount).toBe("0.00");
    expect(findings.map(({ id }) => id)).toEqual([
      "settles-other-currency:D3/INV-1/item",
      "settles-other-customer:D4/INV-1/item",
      "unknown-item:D1/NONE/item",
      "wrong-side:D2/P/item",
    ]);
  });
});
