import { differenceFactsSchema } from "receivables/ledger/schemas";
import { expect, test } from "vitest";
import { invoice, positionOn } from "./build-documents.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const position = positionOn(2, invoice("A", "1", 1));

test("a position is read with its day and its items", () => {
  const { asOf, items } = position;
  expect(items).toHaveLength(1);
  expect(differenceFactsSchema.parse(json(position))).toEqual({ asOf, items });
});

test.each([
  ["no such day", { asOf: "2026-02-30" }, "asOf"],
  ["an item without an id", { items: [{ ...position.items[0], id: "" }] }, "items.0.id"],
])("%s is refused", (_, change, path) => {
  const { error } = differenceFactsSchema.safeParse(json({ ...position, ...change }));
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});
