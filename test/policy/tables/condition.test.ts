import fc from "fast-check";
import { type Condition, conditionHolds, conditionSchema, type CustomerProfile } from "receivables";
import { describe, expect, test } from "vitest";
import { conditionArbitrary, profileArbitrary } from "./table-arbitraries.js";

describe("a condition", () => {
  const isA: Condition = { fact: "grade", is: "A" };
  const year: Condition = { fact: "dealingMonths", atLeast: 12 };
  const young: Condition = { fact: "dealingMonths", below: 12 };

  test.each<[string, Condition, CustomerProfile, boolean]>([
    ["is, of that word", isA, { grade: "A" }, true],
    ["is, of another", isA, { grade: "B" }, false],
    ["is, of the same word in other letters", isA, { grade: "a" }, false],
    ["in, of one of the words", { fact: "area", in: ["north", "east"] }, { area: "east" }, true],
    ["in, of none of them", { fact: "area", in: ["north", "east"] }, { area: "west" }, false],
    ["at least, one below", year, { dealingMonths: 11 }, false],
    ["at least, on it", year, { dealingMonths: 12 }, true],
    ["at least, one above", year, { dealingMonths: 13 }, true],
    ["below, one below", young, { dealingMonths: 11 }, true],
    ["below, on it", young, { dealingMonths: 12 }, false],
    ["known, of what is known", { known: "kind" }, { kind: "public" }, true],
    ["known, of what is not", { known: "kind" }, { grade: "A" }, false],
    ["known, of a number of 0", { known: "dealingMonths" }, { dealingMonths: 0 }, true],
    ["a comparison with what is not known", isA, {}, false],
    ["at least 0, of what is not known", { fact: "dealingMonths", atLeast: 0 }, {}, false],
    ["below, of what is not known", young, {}, false],
    ["not, of a comparison with what is not known", { not: isA }, {}, true],
    ["all, of one that does not hold", { all: [isA, year] }, { grade: "A" }, false],
    ["any, of one that holds", { any: [isA, year] }, { grade: "A" }, true],
  ])("%s", (_, condition, profile, expected) => {
    expect(conditionHolds(condition, profile)).toBe(expected);
  });

  test("never reads what a profile has from its prototype", () => {
    const inherited = Object.create({ grade: "A", dealingMonths: 99 }) as CustomerProfile;
    expect(conditionHolds(isA, inherited)).toBe(false);
    expect(conditionHolds(year, inherited)).toBe(false);
    expect(conditionHolds({ known: "grade" }, inherited)).toBe(false);
    const hostile = JSON.parse('{"__proto__":{"grade":"A"},"constructor":{"grade":"A"}}') as CustomerProfile;
    expect(conditionHolds({ any: [isA, { known: "grade" }] }, hostile)).toBe(false);
  });

  test("answers the same whatever a profile inherits", () => {
    fc.assert(
      fc.property(conditionArbitrary, profileArbitrary, profileArbitrary, (condition, own, inherited) => {
        const heir = Object.setPrototypeOf({ ...own }, inherited) as CustomerProfile;
        expect(conditionHolds(condition, heir)).toBe(conditionHolds(condition, own));
      }),
    );
  });

  test("survives JSON and its schema", () => {
    fc.assert(
      fc.property(conditionArbitrary, (condition) => {
        expect(conditionSchema.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
      }),
    );
  });
});

describe("the schema of conditions refuses", () => {
  const deep = (levels: number): Condition => (levels === 1 ? { known: "grade" } : { not: deep(levels - 1) });
  const wide = (size: number): Condition => ({
    all: Array.from({ length: size - 1 }, () => ({ known: "grade" as const })),
  });

  test.each<[string, unknown]>([
    ["an empty list of conditions", { all: [] }],
    ["no words", { fact: "grade", in: [] }],
    ["a word twice", { fact: "grade", in: ["A", "A"] }],
    ["an empty word", { fact: "grade", is: "" }],
    ["an unknown fact", { fact: "constructor", is: "A" }],
    ["a number fact compared as a word", { fact: "dealingMonths", is: "3" }],
    ["a word fact compared as a number", { fact: "grade", atLeast: 3 }],
    ["part of a month", { fact: "dealingMonths", atLeast: 1.5 }],
    ["less than no months", { fact: "dealingMonths", below: -1 }],
    ["two questions in one", { fact: "grade", is: "A", in: ["B"] }],
    ["two ways to join in one", { all: [{ known: "grade" }], any: [{ known: "grade" }] }],
    ["an own field __proto__", JSON.parse('{"known":"grade","__proto__":{"known":"area"}}')],
    ["code", { code: "return true" }],
    ["a function", () => true],
    ["nothing", null],
  ])("%s", (_, condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false);
  });

  test("what is too deep or too large, and nothing up to the bounds", () => {
    expect(conditionSchema.safeParse(deep(8)).success).toBe(true);
    expect(conditionSchema.safeParse(deep(9)).error?.issues[0]?.message).toMatch(/more than 8 deep/);
    expect(conditionSchema.safeParse(deep(5_000)).success).toBe(false);
    expect(conditionSchema.safeParse(wide(64)).success).toBe(true);
    expect(conditionSchema.safeParse(wide(65)).error?.issues[0]?.message).toMatch(/more than 64/);
    expect(conditionSchema.safeParse(wide(1_000_000)).success).toBe(false);
  });
});
