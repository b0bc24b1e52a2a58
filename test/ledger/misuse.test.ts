import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { expect, test } from "vitest";
import { day, dispute, invoice, payment, positionOn, settling, writeOff } from "./build-documents.js";

const refused = (documents: readonly LedgerDocument[], code: string, field: string) => {
  expect(() => positionOn(31, ...documents)).toThrow(expect.objectContaining({ code, field }));
};

test("two documents of one id are refused, drafts included", () => {
  refused([invoice("A", "1", 1), payment("A", "1", 1)], "duplicate-id", "documents[1].id");
  refused(
    [invoice("A", "1", 1), payment("A", "1", 1, { status: "draft" })],
    "duplicate-id",
    "documents[1].id",
  );
});

test("a document whose id is that of another's item is refused", () => {
  const retention = { percent: "5", dueOn: day(31) };
  refused([invoice("A", "100", 1, { retention }), payment("A#2", "1", 1)], "duplicate-id", "items.id");
});

test("two customers of one id are refused", () => {
  const customers = [
    { id: "C1", name: "a" },
    { id: "C1", name: "b" },
  ];
  expect(() => positionAsOf({ documents: [], customers }, day(1))).toThrow(
    expect.objectContaining({ code: "duplicate-id", field: "customers[1].id" }),
  );
});

test("amounts that are not more than zero are refused, wherever they stand", () => {
  refused([invoice("A", "0", 1)], "amount-not-positive", "documents[0].amount");
  refused([payment("A", "-1", 1)], "amount-not-positive", "documents[0].amount");
  refused([dispute("A", "X", "0", 1)], "amount-not-positive", "documents[0].amount");
  const settles = settling(["X", "1"], ["X", "0"]);
  refused([writeOff("A", settles, 1)], "amount-not-positive", "documents[0].settles[1].amount");
  refused([payment("A", "1", 1, { settles })], "amount-not-positive", "documents[0].settles[1].amount");
});

test("an invoice with both terms and a due date is refused", () => {
  const both = { ...invoice("A", "1", 1, { terms: { kind: "net", days: 3 } }), dueOn: day(9) };
  refused([both], "due-date-twice", "documents[0].dueOn");
});

test.each(["0", "-1", "100", "100.01"])("%s percent held back are refused", (percent) => {
  const retention = { percent, dueOn: day(31) };
  refused([invoice("A", "1", 1, { retention })], "retention-out-of-range", "documents[0].retention.percent");
});

test.each(["0.01", "99.99"])("%s percent may be held back", (percent) => {
  const retention = { percent, dueOn: day(31) };
  expect(positionOn(31, invoice("A", "100", 1, { retention })).items).toHaveLength(2);
});

test("a fault is found on every day that is asked for, also before the document was posted", () => {
  expect(() => positionOn(1, { ...payment("A", "1", 9), amount: money("0", "CNY") })).toThrow(
    expect.objectContaining({ code: "amount-not-positive" }),
  );
});
