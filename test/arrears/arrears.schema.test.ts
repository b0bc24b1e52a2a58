import {
  arrearsDebtSchema,
  arrearsInspectionSchema,
  arrearsOrganisationSchema,
  arrearsPolicySchema,
  blacklistEntrySchema,
  campaignFactsSchema,
  campaignReportSchema,
  clearanceTargetSchema,
  debtRepaymentSchema,
  debtorUnitSchema,
  firmDepositSchema,
  gateFactsSchema,
  screeningFactsSchema,
} from "receivables/arrears/schemas";
import { describe, expect, test } from "vitest";
import { arrearsSection as net30Section } from "../../src/policy/net-30/arrears.js";
import { SCREENED, UNITS, YEAR_END, cny, debt, paid, policy, registerOf, reportOf } from "./campaign-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const rows = [
  debt("A"),
  debt("A"),
  debt("B", { debtor: "?" }),
  debt("X", { creditorKind: "other-creditor" }),
];
const payments = [paid("p", { amount: cny("200.00") }), paid("q", { debt: "?" })];
const project = {
  id: "village",
  government: true,
  cost: cny("10.00"),
  funds: [{ kind: "debt", amount: cny("10.00"), document: null, availableOn: null }],
  fundBalancePlan: null,
  cashFlow: { document: "study", on: SCREENED, inflow: cny("1.00"), outflow: cny("1.00") },
  debtFinance: { repaidFrom: null, repaidBy: "county" },
  prefinancing: false,
  settlementTerms: null,
  approvals: [{ matter: "works", by: "housing", on: SCREENED, document: null }],
  startedOn: null,
};
const gate = { project, stage: "tender", asOf: SCREENED };
const deposit = {
  id: "D",
  body: "housing",
  firm: "builder",
  project: "village",
  amount: cny("1.00"),
  takenOn: SCREENED,
  legalBasis: null,
  approval: "no. 1",
  returnedOn: SCREENED,
};

describe("what is read comes out as it was written", () => {
  test.each([
    ["a policy", arrearsPolicySchema, policy],
    ["the other preset", arrearsPolicySchema, { ...net30Section, policy: { id: "net-30", version: "1" } }],
    ["a unit", debtorUnitSchema, UNITS[1]],
    ["a debt", arrearsDebtSchema, debt("A")],
    ["a repayment", debtRepaymentSchema, paid("p")],
    [
      "a screening",
      screeningFactsSchema,
      { units: UNITS, debts: rows, screenedOn: SCREENED, asOf: YEAR_END },
    ],
    [
      "the facts of a report",
      campaignFactsSchema,
      { register: registerOf(rows), repayments: payments, asOf: YEAR_END },
    ],
    ["a report", campaignReportSchema, reportOf(rows, payments)],
    [
      "a target as an amount",
      clearanceTargetSchema,
      { debtor: "town", by: YEAR_END, goal: { amount: cny("1.00") } },
    ],
    [
      "a target as a share",
      clearanceTargetSchema,
      { debtor: "town", by: YEAR_END, goal: { share: "0.5" }, funds: null },
    ],
    ["a project at a stage", gateFactsSchema, gate],
    ["a deposit", firmDepositSchema, deposit],
    [
      "an inspection",
      arrearsInspectionSchema,
      {
        id: "I",
        debtor: "town",
        by: "audit",
        on: SCREENED,
        violations: [{ kind: "iou", firm: "builder", settledOn: null }],
      },
    ],
    [
      "an organisation",
      arrearsOrganisationSchema,
      {
        workPlan: { document: "plan", on: SCREENED },
        head: { person: "chen", office: "head" },
        deputy: null,
        members: ["audit"],
        duties: [{ body: "office", place: "east", level: null }],
      },
    ],
    ["a name on the blacklist", blacklistEntrySchema, { debtor: "town", since: SCREENED }],
  ] as const)("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["a debt of nothing", arrearsDebtSchema, debt("A", { amount: cny("0.00") }), "amount"],
    ["a repayment below zero", debtRepaymentSchema, paid("p", { amount: cny("-1.00") }), "amount"],
    ["a debtor of no known kind", debtorUnitSchema, { ...UNITS[0], kind: "firm" }, "kind"],
    [
      "a goal above 100 %",
      arrearsPolicySchema,
      { ...policy, targets: { ...policy.targets, goal: "1.01" } },
      "targets.goal",
    ],
    [
      "a goal of nothing",
      arrearsPolicySchema,
      { ...policy, targets: { ...policy.targets, goal: "0" } },
      "targets.goal",
    ],
    [
      "a threshold of nothing",
      arrearsPolicySchema,
      { ...policy, blacklist: { ...policy.blacklist, serious: { amount: cny("0"), days: 1 } } },
      "blacklist.serious.amount",
    ],
    ["a field that is not known", arrearsPolicySchema, { ...policy, extra: 1 }, ""],
    [
      "a deposit given back before it was taken",
      firmDepositSchema,
      { ...deposit, returnedOn: "2026-01-04" },
      "returnedOn",
    ],
    [
      "a cash flow in two currencies",
      gateFactsSchema,
      {
        ...gate,
        project: {
          ...project,
          cashFlow: { ...project.cashFlow, outflow: { amount: "1.00", currency: "USD" } },
        },
      },
      "project.cashFlow.outflow",
    ],
    [
      "a target of nothing",
      clearanceTargetSchema,
      { debtor: "town", by: YEAR_END, goal: { share: "0" } },
      "goal.share",
    ],
  ] as const)("%s", (_, schema, value, path) => {
    const issues = schema.safeParse(json(value)).error?.issues.map((issue) => issue.path.join("."));
    expect(issues).toContain(path);
  });
});
