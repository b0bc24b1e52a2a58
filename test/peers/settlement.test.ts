// Cases that ERPNext publishes in its tests of the receivable report (R), of due dates and of payment reconciliation
// (N), and those that its users report, with figures of the same size and documents of our own.
import { type PaymentTerms, paymentSchedule } from "receivables/calendar";
import {
  type Invoice,
  type LedgerDocument,
  accountMovements,
  allocateReceipts,
  convertItems,
  totalsByCurrency,
  writeOffDifferences,
} from "receivables/ledger";
import { money, subtractMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  allocation,
  creditNote,
  day,
  inParts,
  invoice,
  openOf,
  openOn,
  payment,
  positionOn,
  reversal,
  settling,
} from "../ledger/build-documents.js";

const all = (id: string, amount: string) => ({ settles: settling([id, amount]) });

describe("ERPNext, receivable report", () => {
  const inThree = invoice("I", "100", 1, { terms: inParts(["30", 30], ["50", 60], ["20", 90]) });
  const of200 = invoice("I", "200", 1, { terms: inParts(["30", 30], ["50", 60], ["20", 90]) });
  const paid40 = payment("P", "40", 2, all("I", "40"));
  const note100 = creditNote("N", "100", 3, all("I", "100"));
  const noteForItself = creditNote("N", "100", 3);

  test("F42: R-1: a row for each instalment, of 30, 50 and 20", () => {
    expect(openOn(31, inThree)).toEqual({ "I#1": "30.00", "I#2": "50.00", "I#3": "20.00" });
  });

  test("F42: R-2: a payment of 40 takes the first instalment and 10 of the next", () => {
    expect(openOn(31, inThree, paid40)).toEqual({ "I#2": "40.00", "I#3": "20.00" });
  });

  test("F43: R-3: a note of 100 is more than the 60 left: it takes them and stays open with 40, or whole if kept for itself", () => {
    const { items, findings } = positionOn(31, inThree, paid40, note100);
    expect(openOf(items)).toEqual({ N: "-40.00" });
    expect(findings).toMatchObject([{ code: "over-allocated", expected: money("60", "CNY") }]);
    expect(openOn(31, inThree, paid40, noteForItself)).toEqual({
      "I#2": "40.00",
      "I#3": "20.00",
      N: "-100.00",
    });
  });

  test("F43: R-4: a note of the whole leaves no row", () => {
    expect(openOn(31, inThree, note100)).toEqual({});
  });

  test("F42: R-5: 40 paid of instalments of 60, 100 and 40 leave 20 of the first", () => {
    expect(openOn(31, of200, paid40)).toEqual({ "I#1": "20.00", "I#2": "100.00", "I#3": "40.00" });
  });

  test("F43: R-6: a note of 100 after it leaves 20 and 40, 60 in all", () => {
    expect(openOn(31, of200, paid40, note100)).toEqual({ "I#2": "20.00", "I#3": "40.00" });
  });

  test("F43: R-7, R-8: 40 paid leave 60; a note kept for itself is a row of its own", () => {
    const one = invoice("I", "100", 1);
    expect(openOn(31, one, paid40)).toEqual({ I: "60.00" });
    expect(openOn(31, one, paid40, noteForItself)).toEqual({ I: "60.00", N: "-100.00" });
  });

  test("F44: R-9: an advance for an order is a row with its whole amount", () => {
    const { items } = positionOn(31, payment("P", "1000", 1, { advanceFor: "SO-1" }));
    expect(openOf(items)).toEqual({ P: "-1000.00" });
    expect(items[0]).toMatchObject({ advanceFor: "SO-1", reference: "SO-1" });
  });

  test("F45: R-10: 100 in another currency at 80, at 85 are 500 more", () => {
    const { items } = positionOn(31, { ...invoice("I", "1", 1), amount: money("100", "USD") });
    const at = (rate: string) =>
      totalsByCurrency(convertItems(items, "CNY", [{ from: "USD", to: "CNY", rate }], "half-up"));
    expect([at("80"), at("85")]).toEqual([[money("8000", "CNY")], [money("8500", "CNY")]]);
  });

  test("F43: R-11: a note on an invoice that was paid, set against another one, leaves no rows", () => {
    const documents = [
      invoice("A", "100", 1),
      payment("P", "100", 2, all("A", "100")),
      noteForItself,
      invoice("B", "100", 4),
      allocation("X", "N", settling(["B", "100"]), 5),
    ];
    expect(openOn(31, ...documents)).toEqual({});
  });

  test("F74: R-12: a journal entry settles like any receipt: 40 leave 60, 100 leave nothing", () => {
    const left = (amount: string) =>
      openOn(31, invoice("I", "100", 1), payment("J", amount, 2, all("I", amount)));
    expect([left("40"), left("100")]).toEqual([{ I: "60.00" }, {}]);
  });

  test("F44: R-13: a journal's credit without an invoice is open with its amount", () => {
    expect(openOn(31, creditNote("J", "100", 2, { because: "other" }))).toEqual({ J: "-100.00" });
  });

  test("F12: R-14: 100 and 85 of one customer are 185", () => {
    const { items } = positionOn(31, invoice("A", "100", 1), invoice("B", "85", 1));
    expect([items.length, totalsByCurrency(items)]).toEqual([2, [money("185", "CNY")]]);
  });
});

describe("ERPNext, due dates", () => {
  const due = (terms: PaymentTerms, issuedOn: string) =>
    paymentSchedule(terms, { amount: money("100", "CNY"), issuedOn: day(issuedOn) }).map(
      ({ dueOn }) => dueOn,
    );

  test.each([
    ["N-9: 30 days", { kind: "net", days: 30 }, ["2016-02-21", "2017-02-21"]],
    [
      "N-10: the last day of the next month",
      { kind: "day-of-month", day: 31, months: 1 },
      ["2016-02-29", "2017-02-28"],
    ],
    ["N-11: no terms", { kind: "due-on-receipt" }, ["2016-01-22", "2017-01-22"]],
  ] as const)("%s", (_, terms, expected) => {
    expect([...due(terms, "2016-01-22"), ...due(terms, "2017-01-22")]).toEqual(expected);
  });
});

describe("ERPNext, reconciliation", () => {
  test("F74: N-12: 200 less 55 and 35 are 110, and 165 once the 55 are cancelled", () => {
    const documents = [
      invoice("I", "200", 1),
      payment("P1", "55", 2, all("I", "55")),
      payment("P2", "35", 2, all("I", "35")),
      reversal("R", "P1", 9),
    ];
    expect([openOn(8, ...documents), openOn(9, ...documents)]).toEqual([{ I: "110.00" }, { I: "165.00" }]);
  });

  test("F43: N-13: a note of 80 against 100 leaves 20", () => {
    expect(openOn(31, invoice("I", "100", 1), creditNote("N", "80", 2, all("I", "80")))).toEqual({
      I: "20.00",
    });
  });

  test("F45: N-14: 100 invoiced at 85 and paid at 80 lose 500, by conversion of both at their own rates", () => {
    const foreign = { amount: money("100", "EUR") };
    const at = (document: LedgerDocument, rate: string) => {
      const { items } = positionOn(31, document);
      const [converted] = convertItems(items, "CNY", [{ from: "EUR", to: "CNY", rate }], "half-up");
      return converted?.open.amount.replace("-", "") ?? "";
    };
    const claimed = at({ ...invoice("I", "1", 1), ...foreign }, "85");
    const received = at({ ...payment("P", "1", 2), ...foreign }, "80");
    expect(subtractMoney(money(received, "CNY"), money(claimed, "CNY"))).toEqual(money("-500", "CNY"));
  });

  test("F74: N-15: of a credit of 200 whose half is used, 200 cannot be had", () => {
    const { items, findings } = positionOn(
      31,
      creditNote("J", "200", 1, { because: "other" }),
      invoice("A", "100", 2),
      invoice("B", "200", 2),
      allocation("X", "J", settling(["A", "100"]), 3),
      allocation("Y", "J", settling(["B", "200"]), 4),
    );
    expect(openOf(items)).toEqual({ B: "100.00" });
    expect(findings).toMatchObject([
      { code: "over-allocated", expected: money("100", "CNY"), actual: money("200", "CNY") },
    ]);
  });

  test("F71: N-16: a walk of the account from 5000 by 100, 230 and 100", () => {
    const documents = [
      invoice("I", "5000", 1),
      payment("P1", "100", 2),
      payment("P2", "230", 3),
      payment("P3", "100", 4),
    ];
    const account = { customer: "C1", currency: "CNY", period: { from: day(1), to: day(31) } };
    const { movements } = accountMovements({ documents }, account);
    expect(movements.map(({ balance }) => balance.amount)).toEqual([
      "5000.00",
      "4900.00",
      "4670.00",
      "4570.00",
    ]);
  });

  test("F76: N-17: 45.500 paid with 45.000 are closed by a write-off of 0.500, which is missing there", () => {
    const kwd = (amount: string) => money(amount, "KWD");
    const documents: LedgerDocument[] = [
      { ...invoice("I", "1", 1), amount: kwd("45.500") },
      { ...payment("P", "1", 2), amount: kwd("45.000"), settles: [{ item: "I", amount: kwd("45.000") }] },
    ];
    const rule = { because: "short", of: "claim", most: kwd("0.500") } as const;
    const writeOffs = writeOffDifferences(positionOn(31, ...documents), [rule]);
    expect(openOn(31, ...documents)).toEqual({ I: "0.500" });
    expect(openOn(31, ...documents, ...writeOffs)).toEqual({});
  });

  test("F75: N-18: of 100, a fee of 5 and interest of 0.25, 100 received leave 5.25 of the principal", () => {
    const charge = (id: string, amount: string, kind: "fee" | "interest"): Invoice => ({
      ...invoice(id, amount, 5),
      receivable: "other",
      charge: { kind, item: "I" },
    });
    const documents = [
      invoice("I", "100", 1),
      charge("F", "5", "fee"),
      charge("Z", "0.25", "interest"),
      payment("P", "100", 10),
    ];
    const { allocations } = allocateReceipts(positionOn(31, ...documents), ["fees", "interest", "principal"]);
    expect(openOn(31, ...documents, ...allocations)).toEqual({ I: "5.25" });
  });
});

// Dynamics 365 and the Civil Code (Art. 560, 561) choose between debts first, and settle each with its own charges.
describe("F75: two debts of 100, each with a fee of 5, and 105 received", () => {
  const fee = (id: string, of: string): Invoice => ({
    ...invoice(id, "5", 5),
    receivable: "other",
    charge: { kind: "fee", item: of },
  });
  const documents = [
    invoice("I", "100", 1),
    invoice("J", "100", 2),
    fee("F-I", "I"),
    fee("F-J", "J"),
    payment("P", "105", 10),
  ];
  const byKind = ["fees", "interest", "principal"] as const;

  test("F75: by kind: the fees of all debts come before the principal of any", () => {
    const { allocations } = allocateReceipts(positionOn(31, ...documents), byKind);
    expect(openOn(31, ...documents, ...allocations)).toEqual({ I: "5.00", J: "100.00" });
  });

  test("F75: not offered: debt by debt as a method; a receipt that is for one debt says so, as the customer's choice", () => {
    const part = (item: string, amount: string) => ({ credit: "P", item, amount: money(amount, "CNY") });
    const facts = { ...positionOn(31, ...documents), choice: [part("F-I", "5"), part("I", "100")] };
    const { allocations, findings } = allocateReceipts(facts, ["customers-choice", ...byKind]);
    expect(openOn(31, ...documents, ...allocations)).toEqual({ "F-J": "5.00", J: "100.00" });
    expect(findings).toEqual([]);
  });
});
