import { paymentFactsSchema } from "receivables/calendar/schemas";
import { expect, test } from "vitest";

const facts = {
  issuedOn: "2026-01-26",
  amount: { amount: "100.01", currency: "CNY" },
  deliveredOn: "2026-02-01",
};

test("what due dates rest on is read as it is", () => {
  expect(paymentFactsSchema.parse(facts)).toEqual(facts);
  const { deliveredOn: _, ...undelivered } = facts;
  expect(paymentFactsSchema.parse(undelivered)).toEqual(undelivered);
});

test.each([
  ["no such day", { issuedOn: "2026-02-30" }, "issuedOn"],
  ["an amount as text", { amount: "100.01" }, "amount"],
  ["a day of delivery that is nothing", { deliveredOn: null }, "deliveredOn"],
  ["a calendar by name", { calendar: "CN" }, "calendar"],
  ["an unknown field", { terms: {} }, ""],
])("%s is refused", (_, change, path) => {
  const { error } = paymentFactsSchema.safeParse({ ...facts, ...change });
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});
