import { plainDate } from "receivables/calendar";
import { chinaLaw, expiringClaims } from "receivables/law";
import { expect, test } from "vitest";
import { event, item, yuan } from "./build-facts.js";

const asOf = plainDate("2026-01-01");
const named = (id: string, dueOn: string | null, over = {}) => item(dueOn, { id, document: id, ...over });
const ids = (
  items: readonly ReturnType<typeof item>[],
  withinDays: number,
  events = [] as ReturnType<typeof event>[],
) => expiringClaims({ items, events, withinDays, asOf }, chinaLaw).map((claim) => claim.item);

test("what is about to expire within n days, the last of them included", () => {
  const items = [named("A", "2023-01-31")];
  expect(ids(items, 29)).toEqual([]);
  expect(ids(items, 30)).toEqual(["A"]);
  expect(ids(items, 31)).toEqual(["A"]);
});

test("what expires today, and what has expired, is there too; the first to act on comes first", () => {
  const items = [
    named("C", "2023-01-01"),
    named("B", "2023-01-01"),
    named("A", "2022-12-31"),
    named("D", "2023-01-02"),
  ];
  expect(ids(items, 0)).toEqual(["A", "B", "C"]);
  const claims = expiringClaims({ items, events: [], withinDays: 0, asOf }, chinaLaw);
  expect(claims[0]).toMatchObject({
    outcome: "expired",
    daysLeft: -1,
    customer: "C-1",
    open: yuan("100"),
    reasons: [{ code: "limitation-expired" }],
  });
  expect(ids(items.toReversed(), 0)).toEqual(["A", "B", "C"]);
});

test("a demand takes a claim off the list, whether it names the item or its document", () => {
  const items = [named("A#1", "2023-01-01", { document: "A" }), named("B", "2023-01-01")];
  expect(ids(items, 30, [event("E", "demand", "2025-12-31", "A")])).toEqual(["B"]);
  expect(ids(items, 30, [event("E", "demand", "2025-12-31", "A", "A#1", "B", "B")])).toEqual([]);
});

test("what is settled, is a credit, or is not due, is not a claim that expires", () => {
  const items = [
    named("A", "2022-01-01", { open: yuan("0") }),
    named("B", "2022-01-01", { open: yuan("-5") }),
    named("C", null),
    named("D", "2026-02-01"),
  ];
  expect(ids(items, 100_000)).toEqual([]);
});

test("instalments of one invoice count from the last of them, what is held back for itself", () => {
  const parts = [
    named("A#1", "2022-06-30", { document: "A" }),
    named("A#2", "2022-12-31", { document: "A", open: yuan("0") }),
    named("A#3", "2024-12-31", { document: "A", retention: true }),
    named("A#4", null, { document: "A" }),
  ];
  const claims = expiringClaims({ items: parts, events: [], withinDays: 5000, asOf }, chinaLaw);
  expect(claims.map((claim) => [claim.item, claim.expiresOn])).toEqual([
    ["A#1", "2025-12-31"],
    ["A#3", "2027-12-31"],
  ]);
});
