import { plainDate } from "receivables/calendar";
import { accrueInterest, interestToClaim } from "receivables/interest";
import { chargedFactsSchema, claimFactsSchema, closingFactsSchema } from "receivables/interest/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const asOf = plainDate("2026-05-04");
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const principal = item("100", "2026-01-31", [["2026-03-01", "40"]]);
const accrual = accrueInterest({ item: principal, asOf }, policy());
const [segment] = accrual.segments;
const claim = { accrual, alreadyClaimed: money("1", "USD") };
const charged = { item: principal, kind: "fee", items: [principal] };
const closing = { items: [principal], settled: [], asOf, charge: "F-1" };

test("what interest was reckoned is read as it was written, and claims the same", () => {
  expect(accrual.segments).toHaveLength(2);
  const read = claimFactsSchema.parse(json(claim));
  expect(read).toEqual(claim);
  expect(interestToClaim(read, policy())).toEqual(interestToClaim(claim, policy()));
  expect(chargedFactsSchema.parse(json(charged))).toEqual(charged);
  expect(closingFactsSchema.parse(json(closing))).toEqual(closing);
});

describe("facts are refused, at the place of their fault", () => {
  const changed = (over: object): object => ({ ...claim, accrual: { ...accrual, ...over } });
  test.each([
    [
      "a claim in another currency",
      claimFactsSchema,
      { ...claim, alreadyClaimed: money("1", "EUR") },
      "alreadyClaimed.currency",
    ],
    [
      "a fraction of nothing",
      claimFactsSchema,
      changed({ exact: { dividend: "1", divisor: "0" } }),
      "accrual.exact.divisor",
    ],
    [
      "a segment that ends before it begins",
      claimFactsSchema,
      changed({ segments: [{ ...segment, to: "2026-01-01" }] }),
      "accrual.segments.0.to",
    ],
    [
      "a segment of no day",
      claimFactsSchema,
      changed({ segments: [{ ...segment, days: 0 }] }),
      "accrual.segments.0.days",
    ],
    [
      "a reason of another room",
      claimFactsSchema,
      changed({ reasons: [{ code: "x", citation: "y", facts: {} }] }),
      "accrual.reasons.0.code",
    ],
    ["a charge of no kind", chargedFactsSchema, { ...charged, kind: "rent" }, "kind"],
    ["no day", closingFactsSchema, { ...closing, asOf: "today" }, "asOf"],
    ["no charge", closingFactsSchema, { ...closing, charge: "" }, "charge"],
  ])("%s", (_, schema, facts, path) => {
    const { error } = schema.safeParse(json(facts));
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});
