import {
  customerChargeSchema,
  customerDossierSchema,
  customerFactsSchema,
  customerParentSchema,
  customerPolicySchema,
  customerVisitSchema,
  dealSchema,
  dossierFieldSchema,
  filingFactsSchema,
  fileTransferSchema,
  filingRulesSchema,
  gradeChangeSchema,
  gradeCheckFactsSchema,
  gradeRulesSchema,
  limitTablePaperSchema,
  visitFactsSchema,
  visitRulesSchema,
} from "receivables/customer/schemas";
import { describe, expect, test } from "vitest";
import { customerSection as net30Section } from "../../src/policy/net-30/customer.js";
import {
  FILED,
  NOTHING,
  change,
  charge,
  day,
  deal,
  dossier,
  graded,
  policy,
  visit,
} from "./customer-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const transfer = { copy: "1", from: "wang", to: "li", on: FILED, receivedOn: FILED };
const assessment = { grade: "A", by: "wang", on: FILED };
const table = { id: "T", fixedOn: FILED, customers: ["C1"], copies: dossier().copies, transfers: [transfer] };
const erased = [{ field: "hobbies", on: FILED }];

describe("what is read comes out as it was written", () => {
  test.each([
    ["the preset of the regulation", customerPolicySchema, policy],
    ["with grades", customerPolicySchema, graded],
    ["the other preset", customerPolicySchema, { ...net30Section, policy: { id: "net-30", version: "1" } }],
    ["a dossier", customerDossierSchema, dossier("C1", { transfers: [transfer], erased })],
    ["a deal", dealSchema, deal("D", "2026-01-01", "-1.00", { returns: "E" })],
    ["a visit", customerVisitSchema, visit("v", "2026-01-01", { assessment, metWith: "x", remark: "y" })],
    ["a charge", customerChargeSchema, charge({ person: null, until: day("2025-01-01") })],
    ["a change of grade", gradeChangeSchema, change("g", "2026-01-01", "A", { approval: "R", remark: "r" })],
    ["a parent", customerParentSchema, { customer: "C2", parent: "C1" }],
    ["a table", limitTablePaperSchema, table],
    [
      "the facts of the duties",
      filingFactsSchema,
      { deals: [], dossiers: [{ customer: "C1", filedOn: FILED }], asOf: FILED },
    ],
    [
      "the facts of the visits",
      visitFactsSchema,
      { visits: [visit("v", "2026-01-01")], charges: [charge()], from: FILED, asOf: FILED },
    ],
    [
      "the facts of the grades",
      gradeCheckFactsSchema,
      { customers: ["C1"], visits: [], changes: [], approvals: [], asOf: FILED },
    ],
    [
      "all facts",
      customerFactsSchema,
      { ...NOTHING, dossiers: [dossier()], deals: [deal("D", "2026-01-01", "1.00")] },
    ],
  ])("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

describe("what cannot be is refused", () => {
  const field = { id: "age", group: "A", required: false, personal: true, purpose: null };

  test.each([
    ["a personal field that is required without a purpose", dossierFieldSchema, { ...field, required: true }],
    ["a part that there is not", dossierFieldSchema, { ...field, group: "E" }],
    [
      "two fields of one id",
      customerPolicySchema,
      { ...policy, dossier: { ...policy.dossier, fields: [field, field] } },
    ],
    [
      "a keeper named twice",
      customerPolicySchema,
      { ...policy, limitTable: { keepers: ["finance", "finance"] } },
    ],
    [
      "an update every 0 months",
      customerPolicySchema,
      { ...policy, dossier: { ...policy.dossier, updateEveryMonths: 0 } },
    ],
    ["no deal", filingRulesSchema, { ...policy.filing, deals: 0 }],
    [
      "an amount below zero",
      filingRulesSchema,
      { ...policy.filing, amount: { amount: "-0.01", currency: "CNY" } },
    ],
    ["a reading that there is not", filingRulesSchema, { ...policy.filing, reading: "both" }],
    ["an empty list of grades", gradeRulesSchema, { ...policy.grades, order: [] }],
    ["a grade named twice", gradeRulesSchema, { ...policy.grades, order: ["A", "A"] }],
    ["a period that there is not", visitRulesSchema, { ...policy.visits, period: "year" }],
    ["a number below zero", visitRulesSchema, { ...policy.visits, count: -1 }],
    ["two copies of one id", limitTablePaperSchema, { ...table, copies: [table.copies[0], table.copies[0]] }],
    ["what is received before it is sent", fileTransferSchema, { ...transfer, receivedOn: "2026-01-04" }],
    [
      "a check that begins too late",
      visitFactsSchema,
      { visits: [], charges: [], from: "2026-01-06", asOf: FILED },
    ],
    ["a charge that ends before it begins", customerChargeSchema, charge({ until: day("2024-12-31") })],
    ["a field that is not there", dealSchema, { ...deal("D", "2026-01-01", "1.00"), size: 1 }],
    ["an amount that is a number", dealSchema, { ...deal("D", "2026-01-01", "1.00"), amount: 1 }],
  ])("%s", (_, schema, value) => {
    expect(schema.safeParse(json(value)).success).toBe(false);
  });
});
