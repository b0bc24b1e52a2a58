import { plainDate } from "receivables/calendar";
import {
  chargeSchema,
  interestFactsSchema,
  interestPolicySchema,
  waiverRequestSchema,
} from "receivables/interest/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const asOf = plainDate("2026-05-04");
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faultsOf = (value: unknown): string[] =>
  (interestPolicySchema.safeParse(json(value)).error?.issues ?? []).map(({ path }) => path.join("."));

test("policies and facts survive JSON and their schemas", () => {
  const capped = policy({
    cap: { kind: "share-of-principal", share: "0.5" },
    minimumClaim: [money("1", "USD")],
  });
  const closing = policy({ afterPrincipal: "closes" });
  expect(interestPolicySchema.parse(json(closing))).toEqual(closing);
  const amounts = policy({ cap: { kind: "amount", amounts: [money("50", "USD")] } });
  const charge = {
    kind: "fee",
    item: item("100", "2026-01-31"),
    amount: money("1", "USD"),
    occasion: "x",
    asOf,
  };
  const waiver = { charge: item("1", "2026-01-31"), by: "E-1", role: "handler", because: "", asOf };
  for (const one of [policy(), capped, amounts]) expect(interestPolicySchema.parse(json(one))).toEqual(one);
  expect(chargeSchema.parse(json(charge))).toEqual(charge);
  expect(waiverRequestSchema.parse(json(waiver))).toEqual(waiver);
  expect(waiverRequestSchema.parse(json({ ...waiver, amount: money("1", "USD") })).amount?.amount).toBe(
    "1.00",
  );
  expect(interestFactsSchema.parse(json({ item: item("100", null), asOf })).item.dueOn).toBeNull();
});

describe("a policy is refused, at the place of its fault", () => {
  const [rate] = policy().rates;
  test.each([
    ["no rate at all", { rates: [] }, ["rates"]],
    ["two rates from one day", { rates: [rate, rate] }, ["rates"]],
    ["a negative rate", { rates: [{ ...rate, rate: "-0.01" }] }, ["rates.0.rate"]],
    ["a rate that is a number", { rates: [{ ...rate, rate: 0.1 }] }, ["rates.0.rate"]],
    ["another day count", { dayCount: "30/360" }, ["dayCount"]],
    ["negative grace", { grace: { days: -1, retroactive: true } }, ["grace.days"]],
    ["a negative cap", { cap: { kind: "share-of-principal", share: "-1" } }, ["cap.share"]],
    [
      "two least claims in one currency",
      { minimumClaim: [money("1", "USD"), money("2", "USD")] },
      ["minimumClaim"],
    ],
    ["a negative least claim", { minimumClaim: [money("-1", "USD")] }, ["minimumClaim"]],
    ["an unknown field", { compound: true }, [""]],
  ])("%s", (_, change, paths) => {
    expect(faultsOf({ ...policy(), ...change })).toEqual(paths);
  });
});
