import * as fc from "fast-check";
import { type PlainDate, addDays } from "receivables/calendar";
import type { Customer, Ledger, LedgerDocument, Settles } from "receivables/ledger";
import { money } from "receivables/money";
import { day } from "./build-documents.js";

const CUSTOMERS: readonly Customer[] = [
  { id: "C1", name: "One", group: "G", area: "north" },
  { id: "C2", name: "Two", group: "G" },
  { id: "C3", name: "Three", handler: "H" },
];

/** The last day on which a random document is posted. */
export const LAST_DAY: PlainDate = day(12);

/** A day from three days before the first document to two days after the last. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -3, max: 13 })
  .map((n) => addDays(day(1), n));

const postedOn = fc.integer({ min: 0, max: 11 }).map((n) => addDays(day(1), n));
const amount = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...Array.from({ length: 8 }, () => "JPY"), "KRW"))
  .map(([value, currency]) => money(String(value), currency));

/** A field that is there or not. */
function perhaps<T>(name: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .option(arbitrary, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }));
}

function merged(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<LedgerDocument> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as LedgerDocument);
}

const header = (id: string): fc.Arbitrary<object> =>
  merged(
    fc.record({
      id: fc.constant(id),
      customer: fc.constantFrom("C1", "C1", "C1", "C1", "C1", "C1", "C2", "C3"),
      postedOn,
    }),
    perhaps("status", fc.constantFrom("posted", "posted", "posted", "draft", "cancelled")),
    perhaps("account", fc.constantFrom("A", "A", "B")),
    perhaps("reference", fc.constantFrom("SO-1", "D0", "D1", "D1#2", "D2#1")),
  );

const terms = fc.constantFrom(
  { kind: "net", days: 3 },
  { kind: "on-delivery-confirmation", days: 2 },
  {
    kind: "instalments",
    instalments: [
      { percent: "33.33", due: { kind: "net", days: 20 } },
      { percent: "66.67", due: { kind: "net", days: 5 } },
    ],
  },
);

const anyInvoice = (id: string): fc.Arbitrary<LedgerDocument> =>
  merged(
    header(id),
    fc.record({
      kind: fc.constant("invoice"),
      receivable: fc.constantFrom("trade", "trade", "other", "prepayment"),
      issuedOn: postedOn,
      amount,
    }),
    fc.oneof(fc.record({ terms }), fc.record({ dueOn: postedOn })),
    perhaps("deliveredOn", postedOn),
    perhaps("retention", fc.record({ percent: fc.constantFrom("5", "12.5"), dueOn: postedOn })),
  );

const anyCredit = (id: string): fc.Arbitrary<LedgerDocument> =>
  merged(
    header(id),
    fc.oneof(
      merged(fc.record({ kind: fc.constant("payment"), amount }), perhaps("advanceFor", fc.constant("SO-1"))),
      fc.record({
        kind: fc.constant("credit-note"),
        amount,
        issuedOn: postedOn,
        because: fc.constant("return"),
      }),
      fc.record({ kind: fc.constant("bill"), amount, dueOn: postedOn }),
      fc.record({ kind: fc.constant("refund"), amount }),
    ),
  );

/** Names of items on both sides, fitting more often than not. */
function names(documents: readonly LedgerDocument[], credits: boolean): fc.Arbitrary<string> {
  const fitting = documents.filter(({ kind }) => (kind === "invoice" || kind === "refund") !== credits);
  const from = (list: readonly LedgerDocument[], weight: number) =>
    list.length === 0 ? [] : [{ weight, arbitrary: fc.constantFrom(...list.map(({ id }) => id)) }];
  return fc
    .tuple(
      fc.oneof(...from(fitting, 8), ...from(documents, 2), { weight: 1, arbitrary: fc.constant("D99") }),
      fc.constantFrom("", "", "", "", "", "", "#1", "#2", "#credit"),
    )
    .map(([id, ending]) => `${id}${ending}`);
}

const settles = (item: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<readonly Settles[]> =>
  fc.array(fc.record({ item, amount }), { minLength, maxLength: 3 });

/** The same documents, of which those that can settle something. */
function settling(documents: readonly LedgerDocument[]): fc.Arbitrary<readonly LedgerDocument[]> {
  return fc.tuple(
    ...documents.map((document) =>
      document.kind === "invoice"
        ? fc.constant(document)
        : merged(
            fc.constant(document),
            perhaps("settles", settles(names(documents, document.kind === "refund"), 0)),
          ),
    ),
  );
}

/** One more document, about those that are there. */
function later(documents: readonly LedgerDocument[]): fc.Arbitrary<LedgerDocument> {
  const claims = names(documents, false);
  return merged(
    header(`D${documents.length}`),
    fc.oneof(
      fc.record({
        kind: fc.constant("allocation"),
        from: names(documents, true),
        settles: settles(claims, 1),
      }),
      fc.record({
        kind: fc.constant("write-off"),
        because: fc.constant("small"),
        settles: settles(fc.oneof(claims, names(documents, true)), 1),
      }),
      fc.record({
        kind: fc.constant("reversal"),
        reverses: fc.constantFrom("NONE", ...documents.flatMap(({ id }) => [id, id])),
      }),
      merged(
        fc.record({ kind: fc.constant("dispute"), item: claims, amount, because: fc.constant("quality") }),
        perhaps("resolvedOn", postedOn),
      ),
    ),
  );
}

function extended(
  documents: readonly LedgerDocument[],
  more: number,
): fc.Arbitrary<readonly LedgerDocument[]> {
  if (more === 0) return fc.constant(documents);
  return later(documents).chain((next) => extended([...documents, next], more - 1));
}

/** Documents of every kind that name each other, the unknown and the wrong, in an order of their own. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }))
  .chain(([invoices, credits, more]) =>
    fc
      .tuple(
        ...Array.from({ length: invoices + credits }, (_, i) =>
          i < invoices ? anyInvoice(`D${i}`) : anyCredit(`D${i}`),
        ),
      )
      .chain(settling)
      .chain((documents) => extended(documents, more)),
  )
  .chain((documents) =>
    fc.record({
      documents: fc.shuffledSubarray([...documents], { minLength: documents.length }),
      customers: fc.constantFrom(CUSTOMERS, CUSTOMERS, []),
    }),
  );
