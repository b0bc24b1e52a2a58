import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import { type Ledger, type LedgerDocument, positionAsOf } from "receivables/ledger";
import { ledgerSchema } from "receivables/ledger/schemas";
import { expect, test } from "vitest";
import { day, dispute, invoice, openOf, payment, reversal, settling } from "./build-documents.js";
import { anyDay, anyLedger } from "./random-ledger.js";

const openKnown = (documents: readonly LedgerDocument[], asOf: number, knownOn?: number) =>
  openOf(positionAsOf({ documents }, day(asOf), knownOn === undefined ? undefined : day(knownOn)).items);

const backDated = [
  invoice("INV-1", "100", 1),
  payment("PAY-1", "40", 10, { enteredOn: day(20), settles: settling(["INV-1", "40"]) }),
];

test("F41: a receipt of the 10th that was entered on the 20th is in the position as of the 15th only as known from the 20th on", () => {
  expect(openKnown(backDated, 15, 19)).toEqual({ "INV-1": "100.00" });
  expect(openKnown(backDated, 15, 20)).toEqual({ "INV-1": "60.00" });
  expect(openKnown(backDated, 15)).toEqual({ "INV-1": "60.00" });
  expect(openKnown(backDated, 9, 20)).toEqual({ "INV-1": "100.00" });
});

test("F41: without a day of entry a document was known on the day it was posted", () => {
  const documents = [invoice("INV-1", "100", 5)];
  expect(openKnown(documents, 10, 4)).toEqual({});
  expect(openKnown(documents, 10, 5)).toEqual({ "INV-1": "100.00" });
});

test("F41: what was entered before the day it counts from is known, and counts from its day", () => {
  const documents = [invoice("INV-1", "100", 1), payment("PAY-1", "40", 20, { enteredOn: day(3) })];
  expect(openKnown(documents, 19, 3)).toEqual({ "INV-1": "100.00" });
  expect(openKnown(documents, 20, 3)).toEqual({ "INV-1": "100.00", "PAY-1": "-40.00" });
  expect(openKnown(documents, 20, 2)).toEqual({ "INV-1": "100.00" });
});

test("F41: a correction never rewrites an issued list: a back-dated reversal is unknown before it is entered", () => {
  const documents = [...backDated, reversal("REV-1", "INV-1", 1, { enteredOn: day(25) })];
  expect(openKnown(documents, 15, 24)).toEqual({ "INV-1": "60.00" });
  expect(openKnown(documents, 15, 25)).toEqual({ "PAY-1": "-40.00" });
});

test("F41: a delivery or a dispute's end after the day was not known on it", () => {
  const terms = { kind: "on-delivery-confirmation", days: 2 } as const;
  const documents = [
    invoice("INV-1", "100", 1, { terms, deliveredOn: day(10) }),
    invoice("INV-2", "50", 1),
    dispute("DIS-1", "INV-2", "20", 2, { resolvedOn: day(10) }),
  ];
  const known = (on: number) =>
    positionAsOf({ documents }, day(15), day(on)).items.map(({ dueOn, deliveredOn, disputed }) => [
      dueOn,
      deliveredOn,
      disputed.amount,
    ]);
  expect(known(9)).toEqual([
    [null, undefined, "0.00"],
    [day(31), undefined, "20.00"],
  ]);
  expect(known(10)).toEqual([
    [day(12), day(10), "0.00"],
    [day(31), undefined, "0.00"],
  ]);
});

test("F41: the position says whose knowledge it rests on, and refuses what is no day", () => {
  expect(positionAsOf({ documents: [] }, day(1), day(2)).knownOn).toBe(day(2));
  expect(positionAsOf({ documents: [] }, day(1))).not.toHaveProperty("knownOn");
  expect(() => positionAsOf({ documents: [] }, day(1), "2026-02-30" as never)).toThrowError(
    expect.objectContaining({ code: "not-a-date", field: "knownOn" }),
  );
  expect(() => openKnown([payment("P", "1", 1, { enteredOn: "soon" as never })], 1)).toThrowError(
    expect.objectContaining({ code: "not-a-date", field: "documents[0].enteredOn" }),
  );
});

const anyEntered: fc.Arbitrary<Ledger> = fc
  .tuple(anyLedger, fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 20, maxLength: 20 }))
  .map(([ledger, delays]) => ({
    ...ledger,
    documents: ledger.documents.map((document, i) => ({
      ...document,
      enteredOn: addDays(document.postedOn, delays[i] ?? 0),
    })),
  }));

test("F41: a later record never changes an answer with an earlier day of knowledge", () => {
  fc.assert(
    fc.property(anyEntered, anyDay, anyDay, (ledger, asOf, knownOn) => {
      const { documents } = ledger;
      const then = documents.filter(({ enteredOn, postedOn }) => (enteredOn ?? postedOn) <= knownOn);
      const thenPosition = positionAsOf({ ...ledger, documents: then }, asOf, knownOn);
      expect(positionAsOf(ledger, asOf, knownOn)).toEqual(thenPosition);
    }),
  );
});

test("F41: what is known in the end is the whole ledger, and days of entry survive JSON", () => {
  fc.assert(
    fc.property(anyEntered, anyDay, (ledger, asOf) => {
      const { knownOn: _, ...position } = positionAsOf(ledger, asOf, day("2026-12-31"));
      expect(position).toEqual(positionAsOf(ledger, asOf));
      expect(ledgerSchema.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
    }),
  );
});
