import fc from "fast-check";
import type { Condition, CustomerProfile, DecisionTable, TableRow } from "receivables";

const word = fc.constantFrom("A", "B", "north", "constructor");
const text = fc.constantFrom("grade", "area", "kind" as const);

/** Conditions over few facts and words, so that they meet often. */
export const conditionArbitrary: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ fact: text, is: word }),
    fc.record({ fact: text, in: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }),
    fc.record({ known: fc.constantFrom("grade", "area", "dealingMonths" as const) }),
    fc.record({ fact: fc.constant("dealingMonths" as const), atLeast: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ fact: fc.constant("dealingMonths" as const), below: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
  ),
})).condition;

export const profileArbitrary: fc.Arbitrary<CustomerProfile> = fc.record(
  {
    grade: fc.oneof(word, fc.string({ minLength: 1 })),
    area: word,
    kind: word,
    dealingMonths: fc.integer({ min: 0, max: 6 }),
  },
  { requiredKeys: [] },
);

/** Rows that set the normal term, each to a term of its own. */
export const rowsArbitrary: fc.Arbitrary<readonly TableRow[]> = fc
  .array(conditionArbitrary, { minLength: 1, maxLength: 5 })
  .map((conditions) =>
    conditions.map((when, index) => ({ id: `row-${index}`, when, values: [100 + index] })),
  );

export const tableOf = (rows: readonly TableRow[]): DecisionTable => ({
  id: "term",
  citation: "Board, 2026",
  sets: ["/credit/normalTerm"],
  rows,
});
