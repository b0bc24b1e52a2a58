import {
  askedDepositSchema,
  commercialDraftSchema,
  defaultInterestFactsSchema,
  expiringFactsSchema,
  leavingRefusalSchema,
  legalDueDateFactsSchema,
  limitationEventSchema,
  limitationFactsSchema,
  supplyContractSchema,
  wageFactsSchema,
} from "receivables/law/schemas";
import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { contract, event, item, yuan } from "./build-facts.js";

const day = "2026-01-31";
const { id, document, kind, dueOn } = item("2022-03-31");
const rate = { from: day, rate: "0.03", per: "year" };
const debt = { id: "L1", since: day, amount: yuan("1") };
const wage = {
  person: "wang",
  paidOn: day,
  wage: yuan("8000"),
  minimumWage: yuan("0"),
  agreedInContract: true,
  debts: [debt],
};
const dueDate = {
  contract: contract(),
  deliveredOn: day,
  acceptance: { acceptedOn: day, by: day, heldUpBySeller: true },
  settlement: { confirmedOn: day },
  asOf: day,
};
const limitation = {
  item: { id, document, kind, dueOn },
  events: [event("E", "demand", day)],
  lastInstalmentDueOn: day,
  asOf: day,
};

const good: readonly [string, ZodType, unknown][] = [
  ["contract", supplyContractSchema, contract({ agreedDays: 0 })],
  ["due date", legalDueDateFactsSchema, dueDate],
  [
    "interest",
    defaultInterestFactsSchema,
    { contract: contract(), agreed: { rate: "0.1", per: "day" }, lpr: [rate] },
  ],
  ["event", limitationEventSchema, event("E", "proceedings", day)],
  ["limitation", limitationFactsSchema, limitation],
  ["expiring", expiringFactsSchema, { items: [item(null)], events: [], withinDays: 0, asOf: day }],
  ["wage", wageFactsSchema, wage],
  ["leaving", leavingRefusalSchema, { person: "wang", on: day, noticeOn: day, papers: true, lastPay: false }],
  ["draft", commercialDraftSchema, { id: "D", issuedOn: day, dueOn: day }],
  [
    "deposit",
    askedDepositSchema,
    { id: "B", kind: "other-deposit", concludedOn: day, construction: true, cashOnly: false },
  ],
];

test.each(good)("reads a %s, and JSON of it", (_, schema, value) => {
  expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
});

test.each(good)("refuses a %s with a field that it does not know", (_, schema, value) => {
  expect(schema.safeParse({ ...(value as object), surplus: 1 }).success).toBe(false);
});

describe("refuses", () => {
  test.each<[string, ZodType, unknown]>([
    ["negative days", supplyContractSchema, contract({ agreedDays: -1 })],
    ["half days", supplyContractSchema, contract({ agreedDays: 1.5 })],
    ["an event about nothing", limitationEventSchema, { ...event("E", "demand", day), items: [] }],
    [
      "two prime rates from one day",
      defaultInterestFactsSchema,
      { contract: contract(), agreed: null, lpr: [rate, rate] },
    ],
    ["a debt of nothing", wageFactsSchema, { ...wage, debts: [{ ...debt, amount: yuan("0") }] }],
    ["two debts of one id", wageFactsSchema, { ...wage, debts: [debt, debt] }],
    ["a negative wage", wageFactsSchema, { ...wage, wage: yuan("-1") }],
  ])("%s", (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
