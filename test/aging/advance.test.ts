import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { advance, ageColumns, ageReceivables, agingOfCustomer } from "receivables/aging";
import { type PlainDate, addDays } from "receivables/calendar";
import { type ItemColumns, changeColumns, columnsFromItems, itemsOfColumns } from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";
import { arbitraryItems, arbitraryPolicy } from "./arbitrary-items.js";
import { AS_OF, openItem, policy } from "./open-item.js";

/** What happens between two days: which items change, as places in the list, and how far the day moves. */
const arbitrarySteps = fc.array(
  fc.record({
    days: fc.integer({ min: -40, max: 60 }),
    settled: fc.array(fc.nat(30), { maxLength: 4 }),
    paid: fc.array(fc.tuple(fc.nat(30), fc.integer({ min: -9999, max: 9999 })), { maxLength: 4 }),
    added: arbitraryItems,
  }),
  { minLength: 1, maxLength: 4 },
);

function ordered(columns: ItemColumns<OpenItem>): readonly OpenItem[] {
  return itemsOfColumns(columns).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

describe("rolling a report forward", () => {
  test("gives the report that is made afresh, whatever changed and however far", () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryPolicy, arbitrarySteps, (first, by, steps) => {
        let columns = columnsFromItems(first);
        let asOf: PlainDate = AS_OF;
        let report = ageColumns({ columns, asOf, knownOn: AS_OF }, by);
        for (const [turn, { days, settled, paid, added }] of steps.entries()) {
          const now = ordered(columns);
          const gone = new Set(settled.flatMap((i) => now[i]?.id ?? []));
          const changed = new Map(
            paid.flatMap(([i, cents]) => {
              const item = now[i];
              if (item === undefined || gone.has(item.id)) return [];
              const open = money(String(cents), item.open.currency);
              return [[item.id, { ...item, open, disputed: money("0", item.open.currency) }] as const];
            }),
          );
          const fresh = added.slice(0, 5).map((item) => ({ ...item, id: `${turn}-${item.id}` }));
          const items = [...changed.values(), ...fresh];
          const to = addDays(asOf, days);
          const next = advance(report, columns, asOf, to, { items, settled: [...gone] });
          const expected = [
            ...now.filter(({ id }) => !gone.has(id)).map((item) => changed.get(item.id) ?? item),
            ...fresh,
          ];
          const made = ageReceivables({ items: expected, asOf: to, knownOn: AS_OF }, by);
          expect(JSON.stringify(next.report)).toBe(JSON.stringify(made));
          expect(next.columns.count).toBe(expected.length);
          ({ report, columns } = next);
          asOf = to;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("long runs of days with a few changes each equal the fresh report of every day", () => {
    const start = Array.from({ length: 200 }, (_, i) =>
      openItem(`I-${String(i).padStart(3, "0")}`, `${i}.07`, i - 100, { customer: `C-${i % 7}` }),
    );
    let columns = columnsFromItems(start);
    let asOf: PlainDate = AS_OF;
    let report = ageColumns({ columns, asOf }, policy());
    for (let day = 1; day <= 120; day++) {
      const items = [
        openItem(`N-${day}`, "5.00", day - 60),
        openItem(`I-${String(day).padStart(3, "0")}`, "1.00", 3),
      ];
      const settled = day % 3 === 0 ? [`N-${day - 1}`] : [];
      const next = advance(report, columns, asOf, addDays(asOf, 1), { items, settled });
      expect(JSON.stringify(next.report)).toBe(
        JSON.stringify(
          ageReceivables({ items: itemsOfColumns(next.columns), asOf: addDays(asOf, 1) }, policy()),
        ),
      );
      ({ report, columns } = next);
      asOf = addDays(asOf, 1);
    }
  });

  it("looks at no item that neither changed nor crossed the edge of a band", () => {
    const looked: string[] = [];
    const watched = (item: OpenItem): OpenItem =>
      new Proxy(item, {
        get: (own, field) => {
          looked.push(own.id);
          return Reflect.get(own, field) as unknown;
        },
      });
    for (const many of [100, 1000]) {
      const items = Array.from({ length: many }, (_, i) => watched(openItem(`I-${i}`, "1.00", -200)));
      const columns = columnsFromItems(items);
      const report = ageColumns({ columns, asOf: AS_OF }, policy());
      advance(report, columns, AS_OF, addDays(AS_OF, 1), { items: [], settled: ["I-5"] });
      looked.length = 0;
      advance(report, columns, AS_OF, addDays(AS_OF, 1), {
        items: [openItem("I-7", "0.50", 0)],
        settled: ["I-5"],
      });
      expect(looked.length).toBeLessThan(60);
    }
  });

  it("needs the report of these columns, of that day", () => {
    const columns = columnsFromItems([openItem("A", "1.00", 0)]);
    const report = ageColumns({ columns, asOf: AS_OF }, policy());
    const none = { items: [], settled: [] };
    const plain = JSON.parse(JSON.stringify(report)) as typeof report;
    expect(() => advance(plain, columns, AS_OF, AS_OF, none)).toThrow(
      expect.objectContaining({ code: "report-of-other-columns" }),
    );
    expect(() => advance(report, columnsFromItems([]), AS_OF, AS_OF, none)).toThrow(
      expect.objectContaining({ code: "report-of-other-columns" }),
    );
    expect(() => advance(report, columns, addDays(AS_OF, 1), AS_OF, none)).toThrow(
      expect.objectContaining({ code: "report-of-another-day" }),
    );
  });
});

describe("columns that change", () => {
  const columns = columnsFromItems([openItem("A", "1.00", 0), openItem("B", "2.00", 0)]);

  it.each([
    ["an item that is not there", { items: [], settled: ["C"] }, "unknown-item"],
    [
      "an item that is settled and changed at once",
      { items: [openItem("A", "1.00", 0)], settled: ["A"] },
      "duplicate-item",
    ],
    [
      "an item twice",
      { items: [openItem("C", "1.00", 0), openItem("C", "1.00", 0)], settled: [] },
      "duplicate-item",
    ],
  ])("refuse %s", (_, changes, code) => {
    expect(() => changeColumns(columns, changes)).toThrow(expect.objectContaining({ code }));
  });

  it("forget what is settled, so that it cannot be settled again, and know it when it comes back", () => {
    const without = changeColumns(columns, { items: [], settled: ["A"] });
    expect(itemsOfColumns(without).map(({ id }) => id)).toEqual(["B"]);
    expect(() => changeColumns(without, { items: [], settled: ["A"] })).toThrow(/no item of this id/u);
    const back = changeColumns(without, { items: [openItem("A", "3.00", 0)], settled: [] });
    expect(back.count).toBe(2);
    expect(changeColumns(back, { items: [], settled: ["A", "B"] }).count).toBe(0);
  });
});

describe("one customer of a report", () => {
  test("is the row of the report, on columns and without", () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryPolicy, arbitraryItems, (items, by, more) => {
        const columns = columnsFromItems(items);
        const added = more.slice(0, 3).map((item) => ({ ...item, id: `new-${item.id}` }));
        const now = advance(ageColumns({ columns, asOf: AS_OF }, by), columns, AS_OF, AS_OF, {
          items: added,
          settled: items.slice(0, 2).map(({ id }) => id),
        }).report;
        const plain = JSON.parse(JSON.stringify(now)) as typeof now;
        for (const report of [now, plain]) {
          for (const currency of ["CNY", "USD", "EUR"]) {
            for (const customer of ["C-1", "C-2", "C-10", "nobody"]) {
              const rows = plain.currencies.find((own) => own.currency === currency)?.customers ?? [];
              expect(agingOfCustomer(report, customer, currency)).toEqual(
                rows.find((row) => row.customer === customer),
              );
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
