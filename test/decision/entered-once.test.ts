import { enteredOnce, inOrderOfId } from "receivables/decision";
import fc from "fast-check";
import { expect, test } from "vitest";

test("what was entered again is told apart, and counts once", () => {
  const [a, b] = [
    { id: "A", amount: "1.00" },
    { id: "B", amount: "2.00" },
  ];
  expect(enteredOnce([b, a, { ...b }, { ...b }], "rows")).toEqual({ rows: [a, b], twice: [b] });
  expect(enteredOnce([], "rows")).toEqual({ rows: [], twice: [] });
});

test("one id for two different rows is refused, with its place", () => {
  expect(() =>
    enteredOnce(
      [
        { id: "A", on: 1 },
        { id: "B", on: 1 },
        { id: "A", on: 2 },
      ],
      "rows",
    ),
  ).toThrowError(expect.objectContaining({ code: "id-of-two", field: "rows[2].id", value: "A" }));
});

test("the order of what comes in, and how often it comes, does not show", () => {
  const rows = fc.array(fc.constantFrom("A", "B", "C", "D"));
  fc.assert(
    fc.property(rows, (ids) => {
      const made = ids.map((id) => ({ id }));
      const { rows: once, twice } = enteredOnce(made, "rows");
      expect(once).toEqual([...new Set(ids)].sort().map((id) => ({ id })));
      expect(inOrderOfId(made.toReversed())).toEqual(once);
      expect(enteredOnce(made.toReversed(), "rows")).toEqual({ rows: once, twice });
      expect(enteredOnce(once, "rows")).toEqual({ rows: once, twice: [] });
    }),
  );
});
