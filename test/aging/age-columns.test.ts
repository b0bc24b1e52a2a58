import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ageColumns, ageReceivables, type AgingReport, bucketScheme, mergeAging } from "receivables/aging";
import { addDays } from "receivables/calendar";
import { columnsFromItems } from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { arbitraryItems, arbitraryPolicy } from "./arbitrary-items.js";
import { AS_OF, openItem, policy } from "./open-item.js";

const json = (report: AgingReport): string => JSON.stringify(report);

/** Amounts at the bounds of each form in which sums are kept: below 2⁵³, below 2⁶³, and beyond. */
const atTheBounds = fc.oneof(
  ...[2n ** 52n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 10n ** 30n].map((bound) =>
    fc.bigInt({ min: bound - 3n, max: bound + 3n }).chain((size) => fc.constantFrom(size, -size, size / 2n)),
  ),
  fc.bigInt({ min: -100n, max: 100n }),
);

function ofUnits(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function manyTimes(items: readonly OpenItem[], times: number): readonly OpenItem[] {
  return Array.from({ length: times }, (_, i) =>
    items.map((item) => ({ ...item, id: `${i}-${item.id}` })),
  ).flat();
}

describe("aging on columns", () => {
  test("gives the same report, byte for byte, on any items by any policy", () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryPolicy, fc.integer({ min: -60, max: 60 }), (items, by, days) => {
        const asOf = addDays(AS_OF, days);
        const columns = columnsFromItems(items);
        expect(json(ageColumns({ columns, asOf, knownOn: AS_OF }, by))).toBe(
          json(ageReceivables({ items, asOf, knownOn: AS_OF }, by)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same figures where sums pass 2⁵³ and 2⁶³", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(atTheBounds, fc.integer({ min: -50, max: 200 }), fc.constantFrom("A", "B")), {
          maxLength: 12,
        }),
        arbitraryPolicy,
        (rows, by) => {
          const items = rows.map(([units, overdue, customer], i) =>
            openItem(`I-${i}`, ofUnits(units), overdue, { customer }),
          );
          expect(json(ageColumns({ columns: columnsFromItems(items), asOf: AS_OF }, by))).toBe(
            json(ageReceivables({ items, asOf: AS_OF }, by)),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test("many items are aged like few", () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryPolicy, (items, by) => {
        const times = Math.ceil(520 / Math.max(1, items.length));
        const many = manyTimes(items, times);
        const shards = Array.from({ length: times }, (_, i) =>
          ageReceivables({ items: many.slice(i * items.length, (i + 1) * items.length), asOf: AS_OF }, by),
        );
        const whole = ageReceivables({ items: many, asOf: AS_OF }, by);
        if (items.length === 0) return;
        expect(json(whole)).toBe(json(shards.reduce(mergeAging)));
        expect(json(ageReceivables({ items: many.toReversed(), asOf: AS_OF }, by))).toBe(json(whole));
      }),
      { numRuns: 60 },
    );
  });

  test("few disputed parts among many items are summed like many", () => {
    const disputes = fc.array(fc.tuple(fc.integer({ min: 0, max: 899 }), fc.bigInt({ min: 1n, max: 900n })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(disputes, arbitraryPolicy, (disputed, by) => {
        const parts = new Map(disputed);
        const items = Array.from({ length: 900 }, (_, i) => {
          const part = money(ofUnits(parts.get(i) ?? 0n), "CNY");
          return openItem(`I-${i}`, "9.00", (i * 37) % 150, { customer: `C-${i % 7}`, disputed: part });
        });
        const shards = [0, 300, 600].map((from) =>
          ageReceivables({ items: items.slice(from, from + 300), asOf: AS_OF }, by),
        );
        const expected = json(shards.reduce(mergeAging));
        expect(json(ageReceivables({ items, asOf: AS_OF }, by))).toBe(expected);
        expect(json(ageColumns({ columns: columnsFromItems(items), asOf: AS_OF }, by))).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("ages the same columns on any day and by any scheme", () => {
    const items = [openItem("A", "10.00", 0), openItem("B", "-3.00", 31, { customer: "C-2" })];
    const columns = columnsFromItems(items);
    for (const days of [-1, 0, 1, 30, 31, 400]) {
      const asOf = addDays(AS_OF, days);
      for (const scheme of [bucketScheme([30]), bucketScheme([10, 60, 90])]) {
        const by = policy({ scheme });
        expect(ageColumns({ columns, asOf }, by)).toEqual(ageReceivables({ items, asOf }, by));
      }
    }
  });

  it("keeps customers apart whatever their names", () => {
    const names = ["__proto__", "constructor", "", "\u{1F600}", "\uFF5E", "a", "B"];
    const items = names.map((customer, i) => openItem(`I-${i}`, "1.00", i, { customer }));
    const report = ageColumns({ columns: columnsFromItems(items), asOf: AS_OF }, policy({}));
    expect(report).toEqual(ageReceivables({ items, asOf: AS_OF }, policy({})));
    expect(report.currencies[0]?.customers.map(({ customer }) => customer)).toEqual(names.toSorted());
  });

  it("ages by a scheme with gaps item by item, and refuses what is in one", () => {
    const scheme = [
      { id: "early", from: null, to: 0 },
      { id: "late", from: 10, to: null },
    ];
    const inBand = columnsFromItems([openItem("A", "1.00", 10)]);
    expect(ageColumns({ columns: inBand, asOf: AS_OF }, policy({ scheme })).items[0]?.bucket).toBe("late");
    const inGap = columnsFromItems([openItem("A", "1.00", 5)]);
    expect(() => ageColumns({ columns: inGap, asOf: AS_OF }, policy({ scheme }))).toThrow("no bucket");
  });

  it("is plain data to whoever copies it", () => {
    const items = manyTimes([openItem("A", "10.00", 5), openItem("B", "-3.00", 31)], 300);
    const report = ageReceivables({ items, asOf: AS_OF }, policy({}));
    expect(structuredClone(report)).toEqual(JSON.parse(json(report)));
    expect({ ...report }.items).toHaveLength(600);
    expect(report.items).toBe(report.items);
  });
});

describe("columns from items", () => {
  it.each([
    [
      "an item twice",
      [openItem("A", "1.00", 0), openItem("B", "1.00", 0), openItem("A", "2.00", 0)],
      "duplicate-item",
    ],
    [
      "a currency that is none",
      [openItem("A", "1.00", 0, { open: { ...money("1", "USD"), currency: "XTS" } })],
      "unknown-currency",
    ],
    [
      "a disputed part in another currency",
      [openItem("A", "1.00", 0, { disputed: money("1", "EUR") })],
      "currency-mismatch",
    ],
    [
      "an amount that is a number",
      [openItem("A", "1.00", 0, { open: { amount: 1 as never, currency: "CNY" } })],
      "amount-is-number",
    ],
    ["a day that is none", [openItem("A", "1.00", 0, { dueOn: "2026-02-30" as never })], "not-a-date"],
  ])("refuse %s", (_, items, code) => {
    expect(() => columnsFromItems(items)).toThrow(expect.objectContaining({ code }));
  });
});
