import { accountabilityBook, bonusScoreEntries, handoverEntries } from "receivables/accountability";
import {
  accountabilityBookSchema,
  accountabilityEntrySchema,
  accountabilityPolicySchema,
  decidedFactsSchema,
  liableDifferenceFactsSchema,
  madeDeductionSchema,
  monthCommissionSchema,
  monthWageSchema,
  payFactsSchema,
  recoverySchema,
  reversalFactsSchema,
  scoreDeductionFactsSchema,
} from "receivables/accountability/schemas";
import { planEscalation } from "receivables/escalation";
import { chinaLaw } from "receivables/law";
import { describe, expect, test } from "vitest";
import { accountabilitySection as plain } from "../../src/policy/net-30/accountability.js";
import { bill, chinaPolicy } from "../escalation/run-facts.js";
import { check, item } from "../handover/handover-case.js";
import { cny, day, entry, policy, position, wage } from "./accountability-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const own = entry("A", { jointly: ["wang", "li"] });
const nobody = entry("B", { person: null });
const recovery = { recovery: "R", item: "INV-1", on: day("2026-04-01"), amount: cny("1.00") };
const made = { id: "M", entry: own.id, month: "2026-03", amount: cny("-1.00") };
const commission = { person: "wang", month: "2026-03", amount: cny("0.00") };
const pay = {
  entries: [own],
  from: "2026-03",
  to: "2026-03",
  wages: [wage("2026-03")],
  commissions: [commission],
  made: [made],
  rules: chinaLaw,
};

describe("what is read comes out as it was written", () => {
  test.each([
    ["the policy of the regulation", accountabilityPolicySchema, policy],
    ["a plain policy", accountabilityPolicySchema, { ...plain, policy: policy.policy }],
    ["an entry", accountabilityEntrySchema, own],
    [
      "an entry whose reason is a finding",
      accountabilityEntrySchema,
      entry("A", {
        reasons: [{ id: "F", code: "x", citation: "Art. 27", facts: {}, expected: 1, actual: null }] as never,
      }),
    ],
    ["what was decided", decidedFactsSchema, { decided: [own], entries: [nobody], asOf: day("2026-03-31") }],
    ["an entry of nobody", accountabilityEntrySchema, nobody],
    [
      "a book",
      accountabilityBookSchema,
      accountabilityBook([own, nobody, entry("X", { amount: cny("-1") })]),
    ],
    ["a recovery with a field of its own", recoverySchema, { ...recovery, writeOff: "W" }],
    [
      "the facts of a reversal",
      reversalFactsSchema,
      {
        entries: [own],
        position: { asOf: day("2026-04-01"), items: position("2026-04-01").items, settled: [] },
        recoveries: [recovery],
      },
    ],
    ["the facts of pay", payFactsSchema, pay],
  ] as const)("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

test("an escalation plan and the check of a handover may be passed whole", () => {
  const asOf = day("2026-06-30");
  const run = { ...planEscalation({ asOf, items: [bill("B", 30)], done: [] }, chinaPolicy()), entries: [] };
  const read = scoreDeductionFactsSchema.parse(json(run));
  expect(bonusScoreEntries(read)).toEqual(bonusScoreEntries(run));
  const confirmations = [
    { item: "A", customer: "C1", on: day("2026-04-10"), how: "phone", by: "li", amount: cny("60.00") },
  ] as const;
  const checked = { ...check([item("A")], { confirmations }), entries: [] };
  expect(handoverEntries(liableDifferenceFactsSchema.parse(json(checked)), policy)).toEqual(
    handoverEntries(checked, policy),
  );
});

describe("what is refused, and where", () => {
  test.each([
    ["a month that is none", accountabilityEntrySchema, { ...nobody, month: "2026-13" }, "month"],
    ["an amount of nothing", accountabilityEntrySchema, { ...nobody, amount: cny("0") }, "amount"],
    [
      "a currency that is none",
      accountabilityEntrySchema,
      { ...nobody, amount: { amount: "1", currency: "XXY" } },
      "amount.currency",
    ],
    ["joint debtors without the person", accountabilityEntrySchema, { ...own, person: "sun" }, "jointly"],
    ["joint debtors of nobody", accountabilityEntrySchema, { ...own, person: null }, "jointly"],
    ["an account that is none", accountabilityEntrySchema, { ...own, account: "wage" }, "account"],
    ["a recovery of nothing", recoverySchema, { ...recovery, amount: cny("0") }, "amount"],
    ["a wage below zero", monthWageSchema, { ...wage("2026-03"), wage: cny("-1.00") }, "wage"],
    [
      "a minimum wage in another currency",
      monthWageSchema,
      { ...wage("2026-03"), minimumWage: { amount: "1", currency: "USD" } },
      "minimumWage",
    ],
    ["a commission below zero", monthCommissionSchema, { ...commission, amount: cny("-1.00") }, "amount"],
    ["a deduction of nothing", madeDeductionSchema, { ...made, amount: cny("0") }, "amount"],
    ["months the wrong way round", payFactsSchema, { ...pay, to: "2026-02" }, "to"],
    [
      "a share above 100 %",
      payFactsSchema,
      {
        ...pay,
        rules: chinaLaw.map((rule) => (rule.kind === "wage-deduction" ? { ...rule, share: "1.01" } : rule)),
      },
      `rules.${chinaLaw.findIndex(({ kind }) => kind === "wage-deduction")}.share`,
    ],
    [
      "a way of giving back that is none",
      accountabilityPolicySchema,
      { ...policy, reversal: { ...policy.reversal, giveBack: { "lax-visits": "sometimes" } } },
      "reversal.giveBack.lax-visits",
    ],
    ["a field that is not known", accountabilityPolicySchema, { ...policy, extra: 1 }, ""],
  ] as const)("%s", (_, schema, value, path) => {
    const paths = schema.safeParse(json(value)).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toContain(path);
  });
});
