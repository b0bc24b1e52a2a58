import fc from "fast-check";
import { addDays } from "receivables/calendar";
import { changeColumns, columnsFromItems } from "receivables/columnar";
import {
  type AllocationMethod,
  type AllocationPlan,
  type OpenItem,
  allocateColumns,
  allocateReceipts,
  positionAsOf,
} from "receivables/ledger";
import { type Money, absMoney, money, signOfMoney, sumMoney } from "receivables/money";
import { describe, expect, it, test } from "vitest";
import { arbitraryItems } from "../aging/arbitrary-items.js";
import { AS_OF, openItem } from "../aging/open-item.js";
import { LAST_DAY, anyLedger } from "./random-ledger.js";

const json = (plan: AllocationPlan): string => JSON.stringify(plan);

const anyMethods: fc.Arbitrary<readonly AllocationMethod[]> = fc.constantFrom(
  ["oldest-first"],
  ["oldest-due-first"],
  ["oldest-due-first", "oldest-first"],
  [],
);

/** Amounts at the bounds of what doubles and 64-bit integers hold, each alone and summed up. */
const atTheBounds = fc.oneof(
  ...[10n ** 15n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 10n ** 30n].map((bound) =>
    fc.bigInt({ min: bound - 3n, max: bound + 3n }).chain((size) => fc.constantFrom(size, -size, size / 2n)),
  ),
  fc.bigInt({ min: -100n, max: 100n }),
);

function ofUnits(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Items of any kind, some of them advances for an order, on few days and under ids that do not follow their days. */
const anyItems: fc.Arbitrary<readonly OpenItem[]> = fc
  .tuple(
    arbitraryItems,
    fc.infiniteStream(fc.record({ id: fc.nat(9), advance: fc.nat(5), day: fc.nat(3), same: fc.nat(30) })),
  )
  .map(([items, stream]) => {
    const extras = stream[Symbol.iterator]();
    return items.map((item, i) => {
      const { id, advance, day, same } = extras.next().value;
      const due = addDays(AS_OF, day);
      return {
        ...item,
        id: `${id}-${i}`,
        document: same === 0 ? "D" : `${id}-${i}`,
        issuedOn: addDays(AS_OF, -(day % 2)),
        dueOn: item.dueOn === null ? null : due,
        ...(advance === 0 && item.open.amount.startsWith("-") && { advanceFor: "SO-1" }),
      };
    });
  });

function manyTimes(items: readonly OpenItem[], times: number): readonly OpenItem[] {
  return Array.from({ length: times }, (_, i) =>
    items.map((item) => ({
      ...item,
      id: `${item.id}-${i}`,
      document: `${item.document}-${i}`,
      customer: `${item.customer}-${i}`,
    })),
  ).flat();
}

describe("allocation on columns", () => {
  test("gives the same plan, byte for byte, for any items", () => {
    fc.assert(
      fc.property(anyItems, anyMethods, (items, methods) => {
        const facts = { asOf: AS_OF, items };
        expect(json(allocateColumns({ asOf: AS_OF, columns: columnsFromItems(items) }, methods))).toBe(
          json(allocateReceipts(facts, methods)),
        );
      }),
      { numRuns: 600 },
    );
  });

  test("gives the same plan, byte for byte, for the position of any ledger", () => {
    fc.assert(
      fc.property(anyLedger, anyMethods, (ledger, methods) => {
        const { asOf, items } = positionAsOf(ledger, LAST_DAY);
        expect(json(allocateColumns({ asOf, columns: columnsFromItems(items) }, methods))).toBe(
          json(allocateReceipts({ asOf, items }, methods)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same amounts where they pass 2⁵³ and 2⁶³", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(atTheBounds, fc.integer({ min: -3, max: 3 }), fc.constantFrom("A", "B")), {
          maxLength: 12,
        }),
        anyMethods,
        (rows, methods) => {
          const items = rows.map(([units, overdue, customer], i) =>
            openItem(`I-${i}`, ofUnits(units), overdue, { customer }),
          );
          expect(json(allocateColumns({ asOf: AS_OF, columns: columnsFromItems(items) }, methods))).toBe(
            json(allocateReceipts({ asOf: AS_OF, items }, methods)),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test("many items are allocated like few, in any order of rows, and nothing is lost", () => {
    fc.assert(
      fc.property(
        anyItems.filter((items) => items.length > 0),
        anyMethods,
        (items, methods) => {
          const times = Math.ceil(512 / items.length);
          const many = manyTimes(items, times);
          const plan = allocateReceipts({ asOf: AS_OF, items: many }, methods);
          const few = manyTimes(items, 1);
          const one = allocateReceipts({ asOf: AS_OF, items: few }, methods);
          expect(plan.parts).toHaveLength(one.parts.length * times);
          const first = plan.parts.filter(({ credit }) => credit.endsWith("-0"));
          expect(JSON.stringify(first)).toBe(JSON.stringify(one.parts));
          const turned = allocateReceipts({ asOf: AS_OF, items: many.toReversed() }, methods);
          expect(json(turned)).toBe(json(plan));
          expect(totals(plan)).toEqual(creditsOf(many));
        },
      ),
      { numRuns: 20 },
    );
  });

  test("the second plan of the same columns is the first, and that after changes is that of the items as they stand", () => {
    const items = [
      openItem("A", "10.00", 3),
      openItem("B", "20.00", 2),
      openItem("P", "-15.00", 0),
      openItem("Q", "-30.00", 0),
    ];
    const columns = columnsFromItems(items);
    const planOf = (of: typeof columns) =>
      json(allocateColumns({ asOf: AS_OF, columns: of }, ["oldest-first"]));
    expect(planOf(columns)).toBe(planOf(columns));
    const changed = changeColumns(columns, { items: [openItem("B", "5.00", 9)], settled: ["Q"] });
    const now = [items[0], openItem("B", "5.00", 9), items[2]] as readonly OpenItem[];
    expect(planOf(changed)).toBe(json(allocateReceipts({ asOf: AS_OF, items: now }, ["oldest-first"])));
  });

  it("refuses methods that look at more than age", () => {
    const columns = columnsFromItems([openItem("A", "10.00", 3)]);
    for (const method of [
      "by-reference",
      "exact-amount",
      "customers-choice",
      "newest",
    ] as AllocationMethod[]) {
      expect(() => allocateColumns({ asOf: AS_OF, columns }, ["oldest-first", method])).toThrow(
        expect.objectContaining({ code: "unknown-allocation-method", field: "methods[1]" }),
      );
    }
  });

  it("leaves what was opened with the opposite sign to the way item by item", () => {
    const items = [
      openItem("A", "10.00", 3, { original: money("-10", "CNY") }),
      openItem("B", "20.00", 3),
      openItem("P", "-15.00", 0),
    ];
    const plan = allocateColumns({ asOf: AS_OF, columns: columnsFromItems(items) }, ["oldest-first"]);
    expect(json(plan)).toBe(json(allocateReceipts({ asOf: AS_OF, items }, ["oldest-first"])));
    expect(plan.parts.map(({ credit }) => credit)).toEqual(["A", "P"]);
  });
});

describe("allocation of many items", () => {
  const many = manyTimes([openItem("A", "10.00", 3), openItem("P", "-15.00", 0)], 300);

  it("is plain data to whoever copies it", () => {
    const plan = allocateReceipts({ asOf: AS_OF, items: many }, ["oldest-first"]);
    expect(structuredClone(plan)).toEqual(JSON.parse(json(plan)));
    expect({ ...plan }.allocations).toHaveLength(300);
    expect(plan.parts).toBe(plan.parts);
    expect(plan.unallocated).toHaveLength(300);
  });

  it.each<readonly [string, Parameters<typeof allocateReceipts>[0], string]>([
    ["an item twice", { asOf: AS_OF, items: [...many, openItem("A-0", "1.00", 0)] }, "duplicate-id"],
    [
      "a settled item that is open as well",
      { asOf: AS_OF, items: many, settled: [openItem("A-0", "0.00", 0)] },
      "duplicate-id",
    ],
    [
      "a settled item whose amount is none",
      { asOf: AS_OF, items: many, settled: [openItem("Z", "0.00", 0, { open: numeric() })] },
      "amount-is-number",
    ],
    [
      "an amount that is none",
      { asOf: AS_OF, items: [...many, openItem("Z", "1.00", 0, { open: numeric() })] },
      "amount-is-number",
    ],
  ])("refuses %s, as of few", (_, facts, code) => {
    expect(() => allocateReceipts(facts, ["oldest-first"])).toThrow(expect.objectContaining({ code }));
  });

  it("takes settled items beside them", () => {
    const settled = [openItem("Z", "0.00", 0)];
    expect(json(allocateReceipts({ asOf: AS_OF, items: many, settled }, ["oldest-first"]))).toBe(
      json(allocateReceipts({ asOf: AS_OF, items: many }, ["oldest-first"])),
    );
  });

  it("lets through an error that is no misuse", () => {
    const broken = Object.defineProperty(openItem("Z", "1.00", 0), "open", {
      get(): Money {
        throw new RangeError("elsewhere");
      },
    });
    expect(() => allocateReceipts({ asOf: AS_OF, items: [...many, broken] }, ["oldest-first"])).toThrow(
      RangeError,
    );
  });
});

function numeric(): Money {
  return { amount: 1 as never, currency: "CNY" };
}

const CURRENCIES = ["CNY", "USD"];

function totals({ parts, unallocated }: AllocationPlan): readonly Money[] {
  return CURRENCIES.map((currency) =>
    sumOf(
      [...parts, ...unallocated].map(({ amount }) => amount),
      currency,
    ),
  );
}

function creditsOf(items: readonly OpenItem[]): readonly Money[] {
  const credits = items.filter(({ open }) => signOfMoney(open) < 0).map(({ open }) => absMoney(open));
  return CURRENCIES.map((currency) => sumOf(credits, currency));
}

function sumOf(amounts: readonly Money[], currency: string): Money {
  return sumMoney(
    amounts.filter((amount) => amount.currency === currency),
    currency,
  );
}
