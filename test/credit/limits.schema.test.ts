import {
  askedLineChangeSchema,
  collateralSchema,
  creditLineSchema,
  creditPolicySchema,
  draftInvoiceSchema,
  exposureFactsSchema,
  lineChangeFactsSchema,
  lineFactsSchema,
  salesOrderSchema,
} from "receivables/credit/schemas";
import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { contract } from "./approved.js";
import { line, order, policy, today, usd, yuan } from "./build-facts.js";

const season = { more: yuan("1"), from: today, until: today };
const row = line("1000", {
  company: "north",
  temporary: [season],
  classLimits: { overdue: yuan("5"), bills: yuan("0") },
});
const draft = { id: "D1", customer: "C1", account: "A", amount: yuan("1"), order: "O1" };
const planned = [{ on: today, amount: yuan("1") }];
const insurance = { id: "K", customer: "C1", kind: "insurance", amount: yuan("1"), validUntil: null };
const { exposure, newCustomer } = policy;
const step = { share: "0.8", until: newCustomer.until };

describe("what is written as JSON is read back as it was", () => {
  test.each<[string, ZodType, unknown]>([
    ["a row with all that it may have", creditLineSchema, row],
    ["a draft", draftInvoiceSchema, draft],
    ["an order with its plan", salesOrderSchema, order("9", { account: "A", planned })],
    ["insurance", collateralSchema, { ...insurance, share: "0.9" }],
    [
      "facts of an account",
      exposureFactsSchema,
      {
        customers: ["C1"],
        account: "A",
        currency: "CNY",
        items: [],
        orders: [],
        drafts: [draft],
        asOf: today,
      },
    ],
    [
      "facts of limits",
      lineFactsSchema,
      {
        lines: [row],
        customer: "C1",
        account: "A",
        group: { id: "G", members: ["C1"] },
        inherits: [{ scope: "class", holder: "shops" }],
        company: "north",
        asOf: today,
      },
    ],
    ["a change", lineChangeFactsSchema, { before: row, after: line("1"), approval: contract, asOf: today }],
    ["one that is asked for", askedLineChangeSchema, { id: "R1", by: "wang", on: today, after: row }],
    [
      "a policy with further steps",
      creditPolicySchema,
      { ...policy, newCustomer: { ...newCustomer, furtherSteps: [step, { ...step, share: "0.9" }] } },
    ],
  ])("%s", (_, schema, value) => {
    expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });
});

/** The paths at which a value is refused. */
function faults(schema: ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("what cannot be is refused at its place", () => {
  test.each<[string, ZodType, unknown, string]>([
    ["amounts of two currencies", creditLineSchema, { ...row, classLimits: { overdue: usd("5") } }, ""],
    [
      "one for a time in another currency",
      creditLineSchema,
      { ...row, temporary: [{ ...season, more: usd("1") }] },
      "",
    ],
    [
      "a time that ends before it begins",
      creditLineSchema,
      { ...row, temporary: [{ ...season, until: "2026-06-29" }] },
      "temporary.0.until",
    ],
    [
      "a plan in another currency",
      salesOrderSchema,
      order("9", { planned: [{ on: today, amount: usd("1") }] }),
      "planned.0.amount.currency",
    ],
    ["more than all of it", collateralSchema, { ...insurance, share: "1.01" }, "share"],
    [
      "a draft twice",
      exposureFactsSchema,
      { customers: [], currency: "CNY", items: [], orders: [], drafts: [draft, draft], asOf: today },
      "drafts",
    ],
    [
      "a step that gives no more than the one before",
      creditPolicySchema,
      { ...policy, newCustomer: { ...newCustomer, furtherSteps: [{ ...step, share: "0.5" }] } },
      "newCustomer.furtherSteps.0.share",
    ],
    [
      "a weight below zero",
      creditPolicySchema,
      {
        ...policy,
        exposure: {
          ...exposure,
          classes: { ...exposure.classes, bills: { weight: "-1", most: null } },
        },
      },
      "exposure.classes.bills.weight",
    ],
  ])("%s", (_, schema, value, path) => {
    expect(faults(schema, value)).toEqual([path]);
  });
});
