import fc from "fast-check";
import { type AgeUnit, ageReceivables, bucketChanges, bucketScheme } from "receivables/aging";
import { bucketChangeFactsSchema } from "receivables/aging/schemas";
import { addDays, plainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import { type OpenItem, positionAsOf } from "receivables/ledger";
import { money, subtractMoney, sumMoney, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { day, invoice, payment, settling } from "../ledger/build-documents.js";
import { arbitraryItems, arbitraryPolicy } from "./arbitrary-items.js";
import { AS_OF, openItem, policy } from "./open-item.js";

const aged = (days: number, ...items: readonly OpenItem[]) =>
  ageReceivables({ items, asOf: addDays(AS_OF, days) }, policy());
const changed = (days: number, before: readonly OpenItem[], after: readonly OpenItem[]) =>
  bucketChanges({ before: aged(0, ...before), after: aged(days, ...after) }).changes;
const A = openItem("A", "100", 5);

describe("F50: an item that ages through buckets says on which day it came into each", () => {
  test.each([
    [5, []],
    [6, [["11-60", 6]]],
    [55, [["11-60", 6]]],
    [
      56,
      [
        ["11-60", 6],
        ["61-90", 56],
      ],
    ],
    [
      200,
      [
        ["11-60", 6],
        ["61-90", 56],
        ["91+", 86],
      ],
    ],
  ] as const)("after %s days", (days, steps) => {
    const changes = changed(days, [A], [A]);
    expect(changes.flatMap((change) => change.steps)).toEqual(
      steps.map(([bucket, on]) => ({ bucket, on: addDays(AS_OF, on) })),
    );
    expect(changes.map(({ code, from }) => [code, from])).toEqual(
      steps.length === 0 ? [] : [["bucket-changed", "1-10"]],
    );
  });
});

describe("F50: what else can happen to an item", () => {
  test("it is new", () => {
    expect(changed(1, [], [A])).toMatchObject([
      {
        item: "A",
        customer: "C-1",
        code: "bucket-entered",
        from: null,
        to: "1-10",
        before: money("0", "CNY"),
        after: money("100", "CNY"),
        steps: [{ bucket: "1-10", on: addDays(AS_OF, 1) }],
      },
    ]);
  });

  test("it is gone", () => {
    expect(changed(1, [A], [])).toMatchObject([
      { code: "bucket-left", from: "1-10", to: null, after: money("0", "CNY"), steps: [] },
    ]);
  });

  test("it is paid in part", () => {
    const left = { ...A, open: money("30", "CNY") };
    expect(changed(1, [A], [left])).toMatchObject([
      { code: "amount-changed", from: "1-10", to: "1-10", before: A.open, after: left.open, steps: [] },
    ]);
  });

  test("another due date takes it back, which the later report shows", () => {
    const later = { ...A, dueOn: addDays(AS_OF, 30) };
    expect(changed(1, [A], [later])).toMatchObject([
      {
        code: "bucket-changed",
        from: "1-10",
        to: "not-due",
        steps: [{ bucket: "not-due", on: addDays(AS_OF, 1) }],
      },
    ]);
  });

  test("nothing", () => {
    expect(changed(0, [A], [A])).toEqual([]);
  });

  test("each change says so in both languages", () => {
    const [change] = changed(6, [A], [A]);
    expect(change && explainReason(change)).toBe("A of C-1, 100.00 CNY, moved from 1-10 to 11-60");
    expect(change && explainReason(change, "zh-CN")).toBe("C-1 的 A（100.00 CNY）由 1-10 转入 11-60");
  });
});

test("F50: in calendar months two buckets that begin on one day are one step", () => {
  const item = openItem("A", "1", 0, { dueOn: plainDate("2026-05-31") });
  const by = policy({ unit: "calendar-months", scheme: bucketScheme([1, 2]) });
  const on = (text: string) => ageReceivables({ items: [item], asOf: plainDate(text) }, by);
  const [change] = bucketChanges({ before: on("2026-05-31"), after: on("2026-07-31") }).changes;
  expect(change?.steps).toEqual([
    { bucket: "2", on: "2026-06-01" },
    { bucket: "3+", on: "2026-07-01" },
  ]);
});

test("F50, F41: two issues of one day differ by what became known in between", () => {
  const documents = [
    invoice("INV-1", "100", 1),
    payment("PAY-1", "40", 10, { enteredOn: day(20), settles: settling(["INV-1", "40"]) }),
  ];
  const issued = (knownOn: number) =>
    ageReceivables(
      {
        items: positionAsOf({ documents }, day(15), day(knownOn)).items,
        asOf: day(15),
        knownOn: day(knownOn),
      },
      policy(),
    );
  const { before, after, changes } = bucketChanges({ before: issued(15), after: issued(20) });
  expect([before, after]).toEqual([
    { asOf: day(15), knownOn: day(15) },
    { asOf: day(15), knownOn: day(20) },
  ]);
  expect(
    changes.map((change) => [change.item, change.code, change.before.amount, change.after.amount]),
  ).toEqual([["INV-1", "amount-changed", "100.00", "60.00"]]);
});

test("F50: reports that are not comparable are refused", () => {
  const [before, after] = [aged(0, A), aged(1, A)];
  expect(() => bucketChanges({ before: after, after: before })).toThrowError(
    expect.objectContaining({ code: "days-reversed", field: "after.asOf" }),
  );
  expect(() => bucketChanges({ before, after: { ...after, baseDate: "posting" } })).toThrowError(
    expect.objectContaining({ code: "aging-differs", field: "baseDate" }),
  );
});

test("F50: the changes make up the difference of the totals, each item is in them once, and each step is in time", () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryItems, arbitraryPolicy, fc.nat(120), (one, other, by, days) => {
      const currencyOf = new Map(one.map(({ id, open }) => [id, open.currency]));
      const then = other.filter(({ id, open }) => (currencyOf.get(id) ?? open.currency) === open.currency);
      const before = ageReceivables({ items: one, asOf: AS_OF }, by);
      const after = ageReceivables({ items: then, asOf: addDays(AS_OF, days) }, by);
      const { changes } = bucketChanges({ before, after });
      expect(new Set(changes.map(({ item }) => item)).size).toBe(changes.length);
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      for (const currency of ["CNY", "USD"]) {
        const totalOf = ({ currencies }: typeof before) =>
          currencies.find((row) => row.currency === currency)?.total.open ?? zeroMoney(currency);
        const moved = changes.filter((change) => change.after.currency === currency);
        expect(
          sumMoney(
            moved.map((change) => subtractMoney(change.after, change.before)),
            currency,
          ),
        ).toEqual(subtractMoney(totalOf(after), totalOf(before)));
      }
      for (const { to, steps } of changes) {
        if (steps.length > 0) expect(steps.at(-1)?.bucket).toBe(to);
        for (const { on } of steps) expect(on >= before.asOf && on <= after.asOf).toBe(true);
      }
      expect(bucketChangeFactsSchema.parse(JSON.parse(JSON.stringify({ before, after })))).toEqual({
        before,
        after,
      });
    }),
    { numRuns: 60 },
  );
});

test("F50: on the day of a step the item stands in its bucket, and on the day before it did not", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<AgeUnit>("days", "months", "calendar-months"),
      fc.integer({ min: -100, max: 100 }),
      fc.nat(200),
      (unit, late, days) => {
        const item = openItem("A", "1", late);
        const by = policy({ unit, scheme: bucketScheme([1, 2, 5], "due", [0, 2]) });
        const on = (asOf: typeof AS_OF) => ageReceivables({ items: [item], asOf }, by);
        const { changes } = bucketChanges({ before: on(AS_OF), after: on(addDays(AS_OF, days)) });
        for (const { bucket, on: first } of changes.flatMap(({ steps }) => steps)) {
          expect(on(first).items[0]?.bucket).toBe(bucket);
          expect(on(addDays(first, -1)).items[0]?.bucket).not.toBe(bucket);
          expect(first > AS_OF).toBe(true);
        }
      },
    ),
  );
});
