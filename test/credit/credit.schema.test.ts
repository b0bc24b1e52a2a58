import {
  askedRaiseSchema,
  askedReleaseSchema,
  askedSlipSchema,
  collateralSchema,
  creditEventSchema,
  creditFactsSchema,
  creditGroupSchema,
  creditLimitSchema,
  creditLineSchema,
  creditPolicySchema,
  customerMarkSchema,
  dealingsFactsSchema,
  exposureFactsSchema,
  orderFactsSchema,
  reviewFactsSchema,
  salesOrderSchema,
} from "receivables/credit/schemas";
import { net30 } from "receivables/policy";
import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { WU, contract, granted, slip } from "./approved.js";
import { SILENT, USES, asking, release } from "./rule-policy.js";
import { facts, item, line, order, policy, standing, today, usd, yuan } from "./build-facts.js";

const event = { customer: "C1", kind: "overdue", on: today };
const collateral = {
  id: "K",
  customer: "C1",
  kind: "deposit",
  amount: yuan("1"),
  validFrom: today,
  validUntil: null,
};
const asked = { id: "R1", by: "Qin", onBehalfOf: ["Yu"], on: today, reason: "grows" };
const group = { id: "G", members: ["C1", "C2"] };
const order1 = order("100", {
  cancelled: yuan("1"),
  delivered: yuan("5"),
  returned: yuan("5"),
  billed: yuan("1"),
});
const mark = { kind: "frozen", scope: "group", holder: "G", from: today, until: today, reason: "fraud" };
const commitments = {
  items: [item("I1", "5")],
  orders: [order1],
  collateral: [collateral],
  rates: [],
  asOf: today,
};
const credit = {
  ...standing({ grade: "A", netAssets: yuan("-5"), contingentLiabilities: yuan("0") }),
  sales: { months: 12, amounts: [yuan("5"), usd("-5")] },
  payments: [{ dueOn: today, paidOn: null, amount: yuan("1") }],
  requested: { limit: yuan("5"), term: 3 },
  raises: [granted({ limit: yuan("1"), term: 3 })],
  rates: [{ from: "USD", to: "CNY", rate: "7" }],
};
const check = {
  ...facts(),
  ...commitments,
  group,
  events: [event],
  contract,
  slip: slip({}, WU),
  marks: [mark],
  stages: [{ customer: "C1", item: "I1", stage: "visit" }],
  grantedDiscount: "0.02",
  ruleGroups: ["retail"],
  releases: [release()],
};
const scoped = {
  ...asking("limitUsed"),
  scopedRules: [
    { id: "a", of: { scope: "all" }, rule: "oldestOverdue", use: USES.oldestOverdue },
    { id: "b", of: { scope: "group", holder: "retail" }, rule: "overdueAmount", use: USES.overdueAmount },
  ],
  exclusions: [{ id: "c", of: { scope: "customer", holder: "C1" }, rule: "limit" }],
} as const;

describe("every input is read from JSON as it was", () => {
  test.each<[string, ZodType, unknown]>([
    ["a policy", creditPolicySchema, policy],
    ["another policy", creditPolicySchema, net30.credit],
    ["a policy with rules of each scope", creditPolicySchema, scoped],
    ["a policy that asks nothing", creditPolicySchema, SILENT],
    [
      "a release that is asked for",
      askedReleaseSchema,
      { ...asked, order: order1, rules: ["limit"], until: today },
    ],
    ["facts of an assessment", creditFactsSchema, credit],
    ["facts of dealings", dealingsFactsSchema, { customer: "C1", items: [item("I1", "5")], asOf: today }],
    ["facts of a review", reviewFactsSchema, { line: line("5"), group, events: [event], asOf: today }],
    ["facts of an exposure", exposureFactsSchema, { ...commitments, customers: ["C1"], currency: "CNY" }],
    ["facts of an order check", orderFactsSchema, check],
    ["a raise that is asked for", askedRaiseSchema, { ...asked, customer: "C1", limit: yuan("5"), term: 3 }],
    ["a slip that is asked for", askedSlipSchema, { ...asked, order: "O1", amount: yuan("5"), term: 3 }],
    ["a row of the table", creditLineSchema, line({ kind: "unlimited" }, { term: null, validUntil: today })],
    ["no limit", creditLimitSchema, { kind: "none" }],
    ["a group", creditGroupSchema, group],
    ["an order", salesOrderSchema, order1],
    ["collateral", collateralSchema, collateral],
    ["an event", creditEventSchema, event],
  ])("%s", (_, schema, value) => {
    expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });
});

/** The paths at which a value is refused. */
function faults(schema: ZodType, value: unknown): readonly string[] {
  return schema.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];
}

describe("a policy that cannot be meant is refused at its path", () => {
  const { collateral: kinds, grades, newCustomer, paymentHistory, previousSale, rules } = policy;
  test.each<[string, object, string]>([
    ["a share above one", { newCustomer: { ...newCustomer, share: "1.01" } }, "newCustomer.share"],
    ["a share below zero", { netAssets: { whenMissing: "skip", share: "-0.1" } }, "netAssets.share"],
    [
      "a factor that raises",
      { paymentHistory: { ...paymentHistory, otherwise: { limitFactor: "2", termFactor: "1" } } },
      "paymentHistory.otherwise.limitFactor",
    ],
    [
      "a grade twice",
      { grades: { ...grades, rows: [...(grades?.rows ?? []), ...(grades?.rows ?? [])] } },
      "grades.rows",
    ],
    [
      "a grade without a limit",
      { grades: { whenMissing: "skip", rows: [{ grade: "A", limit: { kind: "none" }, term: 1 }] } },
      "grades.rows.0.limit.kind",
    ],
    [
      "a bare number as a limit",
      { grades: { whenMissing: "skip", rows: [{ grade: "A", limit: 0, term: 1 }] } },
      "grades.rows.0.limit",
    ],
    ["a kind of collateral twice", { collateral: [...kinds, ...kinds] }, "collateral"],
    [
      "two caps of one currency",
      { collateral: [{ ...kinds[0], most: [yuan("1"), yuan("2")] }] },
      "collateral.0.most",
    ],
    ["a step of nothing", { limitStep: "0" }, "limitStep"],
    ["a rule that is missing", { rules: { ...rules, limit: undefined } }, "rules.limit"],
    [
      "a stage twice",
      { rules: { ...rules, limit: { ...rules.limit, stages: ["order", "order"] } } },
      "rules.limit.stages",
    ],
    [
      "billing as a stage of a rule",
      { rules: { ...rules, limit: { ...rules.limit, stages: ["billing"] } } },
      "rules.limit.stages.0",
    ],
    [
      "the figures of another rule",
      { scopedRules: [{ ...scoped.scopedRules[0], use: USES.limit }] },
      "scopedRules.0.use.guaranteeLifts scopedRules.0.use.days",
    ],
    [
      "a rule that nobody knows",
      { scopedRules: [{ ...scoped.scopedRules[0], rule: "mood" }] },
      "scopedRules.0.rule",
    ],
    ["an id twice", { scopedRules: [scoped.scopedRules[0], scoped.scopedRules[0]] }, "scopedRules"],
    [
      "an exclusion for all",
      { exclusions: [{ id: "c", of: { scope: "all" }, rule: "limit" }] },
      "exclusions.0.of.scope exclusions.0.of.holder",
    ],
    [
      "an oldest item that is not overdue",
      { rules: { ...rules, oldestOverdue: { ...rules.oldestOverdue, days: 0 } } },
      "rules.oldestOverdue.days",
    ],
    [
      "two amounts of one currency",
      { rules: { ...rules, overdueAmount: { ...rules.overdueAmount, least: [yuan("1"), yuan("2")] } } },
      "rules.overdueAmount.least",
    ],
    [
      "a rule to let pass twice",
      { release: { ...policy.release, rules: ["limit", "limit"] } },
      "release.rules",
    ],
    [
      "a stop by what is no exposure",
      { previousSale: { ...previousSale, kinds: ["other"] }, exposureKinds: ["trade"] },
      "previousSale.kinds",
    ],
    [
      "a band that nobody reaches",
      { paymentHistory: { ...paymentHistory, bands: paymentHistory?.bands.toReversed() } },
      "paymentHistory.bands.1 paymentHistory.bands.2",
    ],
    ["a use without a name", { newCustomer: { ...newCustomer, moreUse: "" } }, "newCustomer.moreUse"],
    ["no month to look back", { lookBackMonths: 0 }, "lookBackMonths"],
  ])("%s", (_, changes, paths) => {
    expect(faults(creditPolicySchema, { ...policy, ...changes })).toEqual(paths.split(" "));
  });
});

describe("facts that cannot be are refused at their path", () => {
  test.each<[string, ZodType, unknown, string]>([
    [
      "a request in another currency",
      creditFactsSchema,
      { ...credit, requested: { limit: usd("1") } },
      "requested.limit.currency",
    ],
    [
      "a raise in another currency",
      creditFactsSchema,
      { ...credit, raises: [{ ...credit.raises[0], limit: usd("1") }] },
      "raises.0.limit.currency",
    ],
    [
      "more settled sales than sales",
      creditFactsSchema,
      { ...credit, creditSales: { count: 1, settled: 2, firstOn: today } },
      "creditSales.settled",
    ],
    [
      "a first sale of none",
      creditFactsSchema,
      { ...credit, creditSales: { count: 0, settled: 0, firstOn: today } },
      "creditSales.firstOn",
    ],
    [
      "a payment of nothing",
      creditFactsSchema,
      { ...credit, payments: [{ dueOn: today, paidOn: today, amount: yuan("0") }] },
      "payments.0.amount.amount",
    ],
    [
      "sales of one currency twice",
      creditFactsSchema,
      { ...credit, sales: { months: 1, amounts: [yuan("1"), yuan("2")] } },
      "sales.amounts",
    ],
    ["a negative limit", creditLimitSchema, { kind: "amount", amount: yuan("-1") }, "amount.amount"],
    ["a member twice", creditGroupSchema, { id: "G", members: ["C1", "C1"] }, "members"],
    ["an order in two currencies", salesOrderSchema, order("100", { billed: usd("1") }), "billed.currency"],
    [
      "more returned than delivered",
      salesOrderSchema,
      order("100", { delivered: yuan("1"), returned: yuan("2") }),
      "returned",
    ],
    ["returned and never delivered", salesOrderSchema, order("100", { returned: yuan("2") }), "returned"],
    [
      "an order twice",
      exposureFactsSchema,
      { ...commitments, orders: [order1, order1], customers: ["C1"], currency: "CNY" },
      "orders",
    ],
    [
      "a stranger's group",
      orderFactsSchema,
      { ...check, group: { id: "G", members: ["C2"] } },
      "group.members",
    ],
  ])("%s", (_, schema, value, path) => {
    expect(faults(schema, value)).toEqual([path]);
  });
});

test("a mark that ends before it begins is refused", () => {
  expect(faults(customerMarkSchema, { ...mark, until: "2026-06-29" })).toEqual(["until"]);
});
