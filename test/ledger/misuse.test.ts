import type { PaymentTerms, PlainDate } from "receivables/calendar";
import { type LedgerDocument, accountMovements, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  day,
  dispute,
  inParts,
  invoice,
  payment,
  positionOn,
  settling,
  writeOff,
} from "./build-documents.js";

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

describe("terms that give no due date are refused at the path of their document, which is named", () => {
  const at = (terms: unknown) => invoice("INV-7", "100", 9, { terms: terms as PaymentTerms });
  const halves = (...percents: readonly string[]) =>
    inParts(...percents.map((percent) => [percent, 1] as const));

  test.each([
    [halves("50", "49"), "percent-not-100", "documents[1].terms.instalments"],
    [halves("50", "1e2"), "not-a-decimal", "documents[1].terms.instalments[1].percent"],
    [{ kind: "net", days: -1 }, "not-a-count", "documents[1].terms.days"],
    [{ kind: "day-of-month", day: 32, months: 1 }, "not-a-day-of-month", "documents[1].terms.day"],
    [{ kind: "net30" }, "unknown-terms", "documents[1].terms.kind"],
    [{ kind: "net", days: 1, businessDays: "following" }, "calendar-missing", "calendar"],
  ])("%#", (terms, code, field) => {
    const documents = [payment("A", "1", 1), at(terms)];
    refused(documents, code, field);
    expect(() => positionOn(31, ...documents)).toThrow(/invoice INV-7: /);
  });

  test("while a delivery is not confirmed too", () => {
    refused([at({ kind: "on-delivery-confirmation", days: -1 })], "not-a-count", "documents[0].terms.days");
  });

  test("a calendar without business days names the invoice that needs one", () => {
    const calendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workingDays: [] };
    const documents = [at({ kind: "net", days: 1, businessDays: "following" })];
    expect(() => positionAsOf({ documents, calendar }, day(31))).toThrow(
      expect.objectContaining({
        code: "no-business-day",
        field: "calendar",
        problem: expect.stringContaining("INV-7") as string,
      }),
    );
  });

  test("an error that is none of ours goes through as it is", () => {
    expect(() => positionOn(31, at({ kind: "instalments" }))).toThrow(TypeError);
  });
});

describe("a document that would vanish from the position or stand on the wrong day is refused", () => {
  const invoiceWith = (fields: object) => [{ ...invoice("A", "1", 1), ...fields } as LedgerDocument];

  test.each([
    [{ kind: "creditnote" }, "unknown-document-kind", "documents[0].kind"],
    [{ status: "Posted" }, "unknown-status", "documents[0].status"],
    [{ postedOn: "2026-1-5" }, "not-a-date", "documents[0].postedOn"],
    [{ postedOn: undefined }, "not-a-date", "documents[0].postedOn"],
    [{ issuedOn: "5 January" }, "not-a-date", "documents[0].issuedOn"],
    [{ dueOn: "soon" }, "not-a-date", "documents[0].dueOn"],
    [{ deliveredOn: "2026-02-30" }, "not-a-date", "documents[0].deliveredOn"],
    [{ retention: { percent: "5", dueOn: "2027" } }, "not-a-date", "documents[0].retention.dueOn"],
    [{ retention: { percent: 5, dueOn: day(31) } }, "amount-is-number", "documents[0].retention.percent"],
    [{ amount: { amount: 100, currency: "CNY" } }, "amount-is-number", "documents[0].amount.amount"],
    [{ amount: { amount: "NaN", currency: "CNY" } }, "not-a-decimal", "documents[0].amount.amount"],
    [{ amount: { amount: "1.001", currency: "CNY" } }, "too-many-decimals", "documents[0].amount.amount"],
    [{ amount: { amount: "1", currency: "RMB" } }, "unknown-currency", "documents[0].amount.currency"],
  ])("%#", (fields, code, field) => {
    refused(invoiceWith(fields), code, field);
  });

  test("what a dispute and a settlement say too", () => {
    refused(
      [{ ...dispute("D", "A", "1", 1), resolvedOn: "later" } as unknown as LedgerDocument],
      "not-a-date",
      "documents[0].resolvedOn",
    );
    const settles = [{ item: "A", amount: { amount: 1, currency: "CNY" } }];
    refused(
      [{ ...payment("P", "1", 1), settles } as unknown as LedgerDocument],
      "amount-is-number",
      "documents[0].settles[0].amount.amount",
    );
  });
});

test.each(["2026-1-31", "2026-02-30", new Date(0), undefined])("a position as of %s is refused", (asOf) => {
  expect(() => positionAsOf({ documents: [] }, asOf as PlainDate)).toThrow(
    expect.objectContaining({ code: "not-a-date", field: "asOf", value: asOf }),
  );
});

test("a Temporal value that is given as asOf is the day that it says", () => {
  const asOf = Temporal.PlainDate.from("2026-01-05") as unknown as PlainDate;
  expect(positionAsOf({ documents: [invoice("A", "1", 5)] }, asOf)).toEqual(
    positionOn(5, invoice("A", "1", 5)),
  );
});

test("movements of a period that ends before it begins are refused", () => {
  const account = { customer: "C1", currency: "CNY" };
  const of = (from: string, to: string) => () =>
    accountMovements(
      { documents: [] },
      { ...account, period: { from: from as PlainDate, to: to as PlainDate } },
    );
  expect(of("2026-01-31", "2026-01-30")).toThrow(
    expect.objectContaining({ code: "period-reversed", field: "period.to", value: "2026-01-30" }),
  );
  expect(of("2026-01-31", "2026-01-31")).not.toThrow();
  expect(of("2026-1-1", "2026-01-31")).toThrow(
    expect.objectContaining({ code: "not-a-date", field: "period.from" }),
  );
  expect(of("2026-01-01", "")).toThrow(expect.objectContaining({ code: "not-a-date", field: "period.to" }));
});

test("a fault is found on every day that is asked for, also before the document was posted", () => {
  expect(() => positionOn(1, { ...payment("A", "1", 9), amount: money("0", "CNY") })).toThrow(
    expect.objectContaining({ code: "amount-not-positive" }),
  );
});
