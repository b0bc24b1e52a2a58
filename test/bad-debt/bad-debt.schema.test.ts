import { ageReceivables } from "receivables/aging";
import { computeLossRates, provideForLosses, spreadRecoveries } from "receivables/bad-debt";
import {
  allowanceFactsSchema,
  allowanceMovementSchema,
  applicationFactsSchema,
  badDebtApplicationSchema,
  badDebtLiabilityFactsSchema,
  badDebtPolicySchema,
  badDebtRecoverySchema,
  creditShipmentSchema,
  lossAllowanceSchema,
  lossHistorySchema,
  lossRateTableSchema,
  problemFactsSchema,
  recoveryFactsSchema,
  recoveryPlanSchema,
  settlementPropertySchema,
  shareDecisionSchema,
  visitCountSchema,
  writeOffFactsSchema,
} from "receivables/bad-debt/schemas";
import { describe, expect, test } from "vitest";
import { agingSection } from "../../src/policy/net-30/aging.js";
import {
  TODAY,
  application,
  approval,
  cny,
  day,
  invoice,
  liabilityFacts,
  loss,
  net30,
  regulation,
  writeOffFacts,
} from "./bad-debt-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problem = {
  id: "P1",
  customer: "C1",
  handler: "wang",
  foundOn: TODAY,
  signs: "moved",
  badDebtPossible: true,
  resolvedOn: null,
};
const report = { id: "R1", problem: "P1", kind: "problem-report", by: "wang", on: TODAY, measures: "visit" };
const property = {
  id: "X1",
  customer: "C1",
  description: "a lathe",
  agreedValue: cny("300.00"),
  agreedOn: TODAY,
  consent: { paper: "letter", on: TODAY },
  items: ["INV-1"],
  bookedOn: null,
};
const shipment = {
  id: "S1",
  customer: "C1",
  item: "INV-1",
  person: "wang",
  on: TODAY,
  amount: cny("10.00"),
  guaranteed: cny("0.00"),
};
const visit = {
  customer: "C1",
  person: "wang",
  period: { from: day("2026-01-01"), to: day("2026-03-31") },
  required: 2,
  made: 0,
  missing: 2,
};
const decision = {
  loss: "L1",
  ground: "lax-visits",
  person: "wang",
  share: "0.3",
  by: "chen",
  on: TODAY,
} as const;
const writeOffs = writeOffFacts([invoice("INV-1", "1000.00")], [application()], {
  properties: [property],
  annualIncome: [cny("1000000.00")],
});
const { evidence: _evidence, properties: _properties, annualIncome: _income, ...applications } = writeOffs;
const recovery = {
  id: "PAY-1",
  customer: "C1",
  on: TODAY,
  amount: cny("10.00"),
  intendedFor: [{ item: "INV-1", amount: cny("5.00") }],
  property: { consent: null },
};
const liability = liabilityFacts({
  losses: [loss()],
  visits: [visit],
  remarks: [
    {
      asOf: TODAY,
      findings: [
        {
          id: "f",
          code: "remark-missing",
          citation: "Art. 28",
          facts: { item: "INV-1" },
          expected: null,
          actual: null,
        },
      ],
    },
  ],
  shipments: [shipment],
  warnings: [{ problem: "P1", customer: "C1", from: TODAY, until: null }],
  decisions: [decision],
});
const recoveries = {
  writeOffs: [
    { writeOff: "W1", item: "INV-1", customer: "C1", since: TODAY, on: TODAY, amount: cny("10.00") },
  ],
  recoveries: [recovery],
  asOf: TODAY,
};
const history = {
  buckets: ["a", "b"],
  months: [{ asOf: TODAY, segment: null, currency: "CNY", buckets: [{ bucket: "a", amount: cny("1.00") }] }],
};
const rates = computeLossRates(history, net30);
const aged = ageReceivables(
  { items: writeOffs.position.items, asOf: TODAY },
  { ...agingSection, policy: net30.policy },
);
const allowance = {
  report: aged,
  rates,
  rebuttals: [{ item: "INV-1", presumption: "default", because: "bank error", on: TODAY }],
} as const;
const made = provideForLosses(allowance, net30);

describe("what a schema reads is what was written", () => {
  test.each([
    ["the regulation's section", badDebtPolicySchema, regulation],
    ["the section of net-30", badDebtPolicySchema, net30],
    ["problems", problemFactsSchema, { problems: [problem], reports: [report], asOf: TODAY }],
    ["applications", applicationFactsSchema, applications],
    ["what write-offs are proposed from", writeOffFactsSchema, writeOffs],
    ["recoveries", recoveryFactsSchema, recoveries],
    ["how recoveries are spread", recoveryPlanSchema, spreadRecoveries(recoveries, net30)],
    ["what liabilities rest on", badDebtLiabilityFactsSchema, liability],
    ["a history", lossHistorySchema, history],
    ["loss rates", lossRateTableSchema, rates],
    ["what an allowance is made of", allowanceFactsSchema, allowance],
    ["an allowance", lossAllowanceSchema, made],
    [
      "a movement",
      allowanceMovementSchema,
      { previous: null, current: made, used: [cny("1.00")], recovered: [] },
    ],
  ])("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

describe("a schema refuses", () => {
  const { liability: rules, application: form, provision, writeOff } = regulation;
  const [first] = writeOff.rules;
  test.each([
    [
      "a share above the whole",
      badDebtPolicySchema,
      { ...regulation, liability: { ...rules, laxVisiting: { share: "1.01", cause: "presumed" } } },
    ],
    [
      "a ground named twice",
      badDebtPolicySchema,
      { ...regulation, liability: { ...rules, severity: ["lax-visits", "lax-visits"] } },
    ],
    ["an unknown field", badDebtPolicySchema, { ...regulation, application: { ...form, fields: ["hobby"] } }],
    [
      "a use named twice",
      badDebtPolicySchema,
      { ...regulation, application: { ...form, approvals: [...form.approvals, ...form.approvals] } },
    ],
    ["two rules of one id", badDebtPolicySchema, { ...regulation, writeOff: { rules: [first, first] } }],
    [
      "a rule that ends before it begins",
      badDebtPolicySchema,
      { ...regulation, writeOff: { rules: [{ ...first, until: "2000-01-01" }] } },
    ],
    [
      "two rates of one bucket",
      badDebtPolicySchema,
      {
        ...regulation,
        provision: {
          ...provision,
          rates: [1, 2].map(() => ({ segment: null, currency: null, bucket: "a", rate: "0.1" })),
        },
      },
    ],
    [
      "a factor below zero",
      badDebtPolicySchema,
      {
        ...regulation,
        provision: { ...provision, fromHistory: { ...provision.fromHistory, forwardFactor: "-1" } },
      },
    ],
    [
      "a field that an application does not have",
      badDebtApplicationSchema,
      { ...application(), fields: { hobby: "chess" } },
    ],
    ["a recovery of nothing", badDebtRecoverySchema, { ...recovery, amount: cny("0.00") }],
    ["property of no value", settlementPropertySchema, { ...property, agreedValue: cny("0.00") }],
    [
      "a guarantee in another currency",
      creditShipmentSchema,
      { ...shipment, guaranteed: { amount: "0.00", currency: "USD" } },
    ],
    [
      "a month with a bucket in another currency",
      lossHistorySchema,
      { ...history, months: history.months.map((row) => ({ ...row, currency: "USD" })) },
    ],
    ["a guarantee below zero", creditShipmentSchema, { ...shipment, guaranteed: cny("-1.00") }],
  ])("%s", (_, schema, value) => {
    expect(schema.safeParse(json(value)).success).toBe(false);
  });

  test("but reads a share out of bounds that somebody decided on, and whole rows of the visit check", () => {
    expect(shareDecisionSchema.safeParse({ ...decision, share: "1.5" }).success).toBe(true);
    expect(visitCountSchema.parse({ ...visit, dueOn: TODAY, state: "missing", visits: [] })).toEqual(visit);
  });
});

test("an approval of a paper is read as it is", () => {
  const facts = { ...applications, approvals: [approval(application())] };
  expect(applicationFactsSchema.parse(json(facts))).toEqual(facts);
});
