import { type AgingPolicy, ageReceivables, bucketScheme, emptyAging, mergeAging } from "receivables/aging";
import { addDays } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const shard = (id: string, by: AgingPolicy = policy(), asOf = AS_OF) =>
  ageReceivables({ items: [openItem(id, "10", 5)], asOf }, by);

test("two shards make one report", () => {
  const merged = mergeAging(shard("B"), shard("A"));
  expect(merged.items.map(({ item }) => item.id)).toEqual(["A", "B"]);
  expect(merged.currencies[0]?.customers.map(({ open }) => open.amount)).toEqual(["20.00"]);
});

test("nothing is the identity", () => {
  expect(mergeAging(emptyAging(AS_OF, policy()), shard("A"))).toEqual(shard("A"));
});

describe("reports that are not of one day and one policy are not merged", () => {
  test.each([
    ["asOf", shard("B", policy(), addDays(AS_OF, 1))],
    ["policy", shard("B", policy({ policy: { id: "test", version: "2" } }))],
    ["scheme", shard("B", policy({ scheme: bucketScheme([30]) }))],
    ["credits", shard("B", policy({ credits: "netted" }))],
    ["unit", shard("B", policy({ unit: "months" }))],
    ["knownOn", ageReceivables({ items: [], asOf: AS_OF, knownOn: AS_OF }, policy())],
    ["baseDate", { ...shard("B"), baseDate: "invoice" as const }],
  ])("%s differs", (field, other) => {
    expect(() => mergeAging(shard("A"), other)).toThrowError(
      expect.objectContaining({ code: "aging-differs", field }),
    );
  });
});

test("nothing as known on a day is the identity of reports as known on it", () => {
  const known = ageReceivables({ items: [openItem("A", "10", 5)], asOf: AS_OF, knownOn: AS_OF }, policy());
  expect(mergeAging(known, emptyAging(AS_OF, policy(), AS_OF))).toEqual(known);
});

test("an item that is in both is refused, not counted twice", () => {
  expect(() => mergeAging(shard("A"), shard("A"))).toThrowError(
    expect.objectContaining({ code: "duplicate-item" }),
  );
});
