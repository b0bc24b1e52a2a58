import fc from "fast-check";
import { type Condition, conditionHolds, rowReach, type TableRow, unreachableRows } from "receivables";
import { describe, expect, test } from "vitest";
import { profileArbitrary, rowsArbitrary } from "./table-arbitraries.js";

const rowsOf = (...conditions: readonly Condition[]): readonly TableRow[] =>
  conditions.map((when, index) => ({ id: `r${index + 1}`, when, values: [index] }));
const reachOf = (...conditions: readonly Condition[]) => unreachableRows({ rows: rowsOf(...conditions) });

describe("rows that nobody reaches", () => {
  test("one whose condition another row above takes whole", () => {
    expect(reachOf({ fact: "grade", in: ["A", "B"] }, { fact: "grade", is: "B" })).toEqual([
      { row: "r2", reach: "covered", by: ["r1"], witness: { grade: "B" } },
    ]);
  });

  test("one that two rows above take between them, and neither alone", () => {
    const year = 12;
    const found = reachOf(
      { fact: "dealingMonths", below: year },
      { fact: "dealingMonths", atLeast: year },
      { known: "dealingMonths" },
    );
    expect(found).toMatchObject([{ row: "r3", reach: "covered", by: ["r1", "r2"] }]);
  });

  test("one whose condition cannot hold", () => {
    expect(
      reachOf({ all: [{ fact: "area", is: "north" }, { not: { known: "area" } }] }, { known: "area" }),
    ).toEqual([{ row: "r1", reach: "never-holds" }]);
  });

  test("not one that only a customer of whom nothing is known reaches", () => {
    expect(reachOf({ known: "grade" }, { not: { fact: "grade", is: "A" } })).toMatchObject([
      { row: null, reach: "covered", by: ["r1", "r2"] },
    ]);
  });

  test("not one that only a word reaches that no row names", () => {
    expect(reachOf({ fact: "grade", in: ["A", "another"] }, { known: "grade" })).toEqual([]);
    const [, second] = rowReach({
      rows: rowsOf({ fact: "grade", in: ["A", "another"] }, { known: "grade" }),
    });
    expect(second).toMatchObject({ reach: "reachable", witness: { grade: "another one" } });
  });

  test("one month decides at the bound of two ranges", () => {
    const month = (atLeast: number): Condition => ({ fact: "dealingMonths", atLeast });
    const below = (value: number): Condition => ({ fact: "dealingMonths", below: value });
    expect(reachOf(below(6), { all: [month(6), below(7)] }, month(7))).toEqual([]);
    expect(reachOf(below(7), { all: [month(6), below(7)] }, month(7))).toMatchObject([{ row: "r2" }]);
    expect(reachOf(below(0))).toEqual([{ row: "r1", reach: "never-holds" }]);
  });

  test("are not decided where the table tells too many customers apart, and that is said", () => {
    const words = (prefix: string) => Array.from({ length: 60 }, (_, i) => `${prefix}${i}`);
    const conditions = (["grade", "area", "kind", "group"] as const).map((fact): Condition => ({
      fact,
      in: words(fact),
    }));
    expect(rowReach({ rows: rowsOf(...conditions) })).toEqual(
      ["r1", "r2", "r3", "r4", null].map((row) => ({ row, reach: "not-decided" })),
    );
  });
});

describe("what is found of a table is so", () => {
  const chosenOf = (rows: readonly TableRow[], profile: Parameters<typeof conditionHolds>[1]) =>
    rows.find(({ when }) => conditionHolds(when, profile))?.id ?? null;

  test("a row's witness chooses it; a covered row's goes to one of the rows that cover it", () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        for (const found of rowReach({ rows })) {
          if (found.reach === "reachable") expect(chosenOf(rows, found.witness)).toBe(found.row);
          if (found.reach === "covered") expect(found.by).toContain(chosenOf(rows, found.witness));
        }
      }),
    );
  });

  test("no customer at all reaches a row that is said to be unreachable", () => {
    fc.assert(
      fc.property(rowsArbitrary, profileArbitrary, (rows, profile) => {
        const idle = unreachableRows({ rows }).map(({ row }) => row);
        expect(idle).not.toContain(chosenOf(rows, profile));
      }),
      { numRuns: 500 },
    );
  });
});
