import { responsibleOn } from "receivables/handover";
import { responsibilityFactsSchema } from "receivables/handover/schemas";
import { expect, test } from "vitest";
import { DAY, item, listOf, signed } from "./handover-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const held = item("A");
const facts = { item: held, handovers: [signed(listOf([held]))] };

test("an open item is read with what says who answers for it", () => {
  const read = responsibilityFactsSchema.parse(json(facts));
  const { id, customer, postedOn, handler } = held;
  expect(read).toEqual({ item: { id, customer, postedOn, handler }, handovers: facts.handovers });
  expect(responsibleOn(read, DAY)).toBe(responsibleOn(facts, DAY));
});

test.each([
  ["an item of nobody", { item: { ...held, customer: "" } }, "item.customer"],
  ["a handler that is nothing", { item: { ...held, handler: null } }, "item.handler"],
  ["no day", { item: { ...held, postedOn: "1" } }, "item.postedOn"],
  ["a list without signatures", { handovers: [{ list: listOf([held]) }] }, "handovers.0.signatures"],
])("%s is refused", (_, change, path) => {
  const { error } = responsibilityFactsSchema.safeParse(json({ ...facts, ...change }));
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});
