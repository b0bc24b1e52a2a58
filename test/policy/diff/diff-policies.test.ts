import {
  type Language,
  type Policy,
  type PolicyChange,
  bucketScheme,
  chinaTradeRegulation,
  definePolicy,
  diffPolicies,
  explainPolicyChanges,
  explainReason,
  net30,
} from "receivables";
import { describe, expect, test } from "vitest";
import { rich } from "./mutations.js";

const stages = chinaTradeRegulation.escalation.stages;
const withStages = (next: readonly unknown[], base: Policy = chinaTradeRegulation): Policy =>
  ({ ...base, escalation: { ...base.escalation, stages: next } }) as Policy;
const withCredit = (credit: object, base: Policy = chinaTradeRegulation): Policy => ({
  ...base,
  credit: { ...base.credit, ...credit },
});

function said(changes: readonly PolicyChange[], language: Language = "en"): readonly string[] {
  return changes.map((change) => explainReason(change, language));
}

const between = (after: Policy, before: Policy = chinaTradeRegulation): readonly PolicyChange[] =>
  diffPolicies(before, after);

describe("stages", () => {
  const [first, second, third] = stages;

  test("an edge that moves is one change, with its neighbour's edge and the names made of days", () => {
    const earlier = [{ ...first, id: "1-7", toDays: 7 }, { ...second, id: "8-60", fromDays: 8 }, third];
    const changes = between(withStages(earlier));
    expect(said(changes)).toEqual(["Stage 2 starts on day 8 instead of day 11 (stricter for the customer)"]);
    expect(said(changes, "zh-CN")).toEqual(["第2阶段自逾期第8天起，原为第11天（对客户从严）"]);
    expect(changes[0]).toMatchObject({
      path: "/escalation/stages/1/fromDays",
      before: 11,
      after: 8,
      citation: "Art. 19",
    });
    expect(changes[0]?.also.map(({ path }) => path)).toEqual([
      "/escalation/stages/0/toDays",
      "/escalation/stages/0/id",
      "/escalation/stages/1/id",
    ]);
  });

  test("an edge that moves under the old names is one change too", () => {
    const changes = between(withStages([{ ...first, toDays: 7 }, { ...second, fromDays: 8 }, third]));
    expect(changes.map(({ code }) => code)).toEqual(["stage-start-moved"]);
  });

  test("a stage put in between is one change, and so is one that goes", () => {
    const split = [
      first,
      { ...second, id: "11-30", toDays: 30 },
      { ...second, id: "31-60", fromDays: 31 },
      third,
    ];
    const added = between(withStages(split));
    expect(added.map(({ code, path }) => [code, path])).toEqual([["stage-added", "/escalation/stages/2"]]);
    expect(said(added)[0]).toMatch(/^Stage 3 is added, from day 31 to day 60: actions: /);
    expect(said(added, "zh-CN")[0]).toMatch(/^新增第3阶段，逾期第31天至第60天：催收措施：/);
    expect(diffPolicies(withStages(split), chinaTradeRegulation).map(({ code }) => code)).toEqual([
      "stage-removed",
    ]);
  });

  test("a stage after the last is added without a word on the others", () => {
    const changes = between(withStages([...stages, { ...third, id: "91-120", fromDays: 91, toDays: 120 }]));
    expect(changes.map(({ also, code }) => [code, also])).toEqual([["stage-added", []]]);
  });

  test("what a stage does, in its words", () => {
    const consequences = { ...second?.consequences, deduction: { share: "0.30", citation: "Art. 19" } };
    const none = { ...first?.consequences, stopShipment: null, interest: { citation: "Art. 19" } };
    const changes = between(
      withStages([{ ...first, consequences: none }, { ...second, consequences }, third]),
    );
    expect(said(changes)).toEqual([
      "Stage 1: shipments are no longer stopped (more lenient for the customer)",
      "Stage 1: late interest is now charged (stricter for the customer)",
      "Stage 2: 30 % of the bonus score is deducted instead of 20 % (stricter for the staff)",
    ]);
    expect(said(changes, "zh-CN")[2]).toBe("第2阶段：计奖成绩扣减 30 %，原为 20 %（对员工从严）");
  });
});

test("buckets: an edge is one change, and so is a bucket that comes or goes", () => {
  const aged = (limits: readonly number[]): Policy => ({
    ...chinaTradeRegulation,
    aging: { ...chinaTradeRegulation.aging, scheme: bucketScheme(limits) },
  });
  expect(said(between(aged([7, 60, 90])))).toEqual(["Aging bucket 8-60 starts at 8 instead of 11"]);
  expect(said(between(aged([10, 30, 60, 90])))).toEqual(["Aging bucket 31-60 is added"]);
  expect(said(between(aged([10, 60])))).toEqual(["Aging bucket 91+ is dropped"]);
});

describe("credit", () => {
  test.each([
    [
      { singleSaleShare: "0.5" },
      "One sale may put 50 % of the limit on credit instead of 100 % (stricter for the customer)",
      "单次赊销最多占信用额度的 50 %，原为 100 %（对客户从严）",
    ],
    [
      { normalTerm: 45 },
      "longest credit term: 45 days instead of 30 days (more lenient for the customer)",
      "最长信用期限：45 天，原为30 天（对客户从宽）",
    ],
    [
      { normalTerm: null },
      "longest credit term: none stated instead of 30 days",
      "最长信用期限：未规定，原为30 天",
    ],
    [
      { exposureKinds: ["trade", "other"] },
      "kinds of receivable that count as exposure: no longer prepayment, bill of exchange",
      "计入信用敞口的款项类别：不再包括预付购货款、汇票",
    ],
  ])("%j", (credit, english, chinese) => {
    const changes = between(withCredit(credit));
    expect(said(changes)).toEqual([english]);
    expect(said(changes, "zh-CN")).toEqual([chinese]);
  });

  test("a new customer's share, a rule's outcome and where it is asked", () => {
    const { newCustomer, rules } = chinaTradeRegulation.credit;
    const changes = between(
      withCredit({
        newCustomer: { ...newCustomer, share: "0.4" },
        rules: {
          ...rules,
          limit: { ...rules.limit, outcome: "hold" },
          limitUsed: { ...rules.limitUsed, stages: ["order"] },
        },
      }),
    );
    expect(said(changes)).toEqual([
      "A new customer gets 40 % of the normal limit and term instead of 50 % (stricter for the customer)",
      "Order check, rule “limit”: it stops instead of it is referred (stricter for the customer)",
      "Order check, rule “share of the limit used”: is now asked, at order (stricter for the customer)",
    ]);
  });

  test("a grade's limit and term", () => {
    const [best, ...others] = net30.credit.grades?.rows ?? [];
    const rows = [{ ...best, term: 45, limit: { kind: "unlimited" } }, ...others];
    const changes = between(withCredit({ grades: { ...net30.credit.grades, rows } }, net30), net30);
    expect(said(changes)).toEqual([
      "Limit of grade A: unlimited instead of 100,000.00 USD",
      "Term of grade A: 45 days instead of 30 days (more lenient for the customer)",
    ]);
  });

  test("shares that are written with other zeros are the same", () => {
    expect(between(withCredit({ singleSaleShare: "1.00", limitStep: null }))).toEqual([]);
  });
});

test("an edge of an approval's bands, and another chain", () => {
  const uses = net30.approval.uses;
  const [low, middle, high] = uses["discount"]?.bands ?? [];
  const bands = [
    { ...low, upTo: { amount: "1000.00", currency: "USD" } },
    { ...middle, chain: "director" },
    high,
  ];
  const approval = { ...net30.approval, uses: { ...uses, discount: { ...uses["discount"], bands } } };
  const changes = diffPolicies(net30, { ...net30, approval } as Policy);
  expect(said(changes)).toEqual([
    "Approval “discount”: through the chain “manager” up to 1,000.00 USD instead of 500.00 USD",
    "Approval “discount” up to 5,000.00 USD: through the chain “director” instead of “finance”",
  ]);
});

test("steps of a chain in another order", () => {
  const chains = net30.approval.chains;
  const turned = { ...chains["finance"], steps: chains["finance"]?.steps.toReversed() };
  const approval = { ...net30.approval, chains: { ...chains, finance: turned } };
  expect(said(diffPolicies(net30, { ...net30, approval } as Policy))).toEqual([
    "approval chain “finance”, steps of the chain: in the order finance manager, credit manager instead of credit manager, finance manager",
  ]);
});

test("the header, title and origins have codes of their own", () => {
  const next = definePolicy({
    ...chinaTradeRegulation,
    version: "2",
    effectiveFrom: "2027-01-01" as never,
    title: "Second",
    provenance: { "/credit": { citation: "Board", certainty: "chosen" } },
  });
  expect(between(next).map(({ code }) => code)).toEqual([
    "policy-version-changed",
    "policy-effective-from-changed",
    "policy-title-changed",
    "policy-origins-changed",
  ]);
  expect(said(between(next))[1]).toBe("In force from 2027-01-01 instead of 2000-01-01");
});

test("decision tables: rows by their names, values by the places that they set, in any order of these", () => {
  const [table, other] = rich.tables;
  const turned = {
    ...table,
    sets: table?.sets.toReversed(),
    rows: table?.rows.map((row) => ({ ...row, values: row.values.toReversed() })),
  };
  expect(diffPolicies(rich, { ...rich, tables: [other, turned] } as Policy)).toEqual([]);
  const rows = table?.rows.map((row) => (row.id === "best" ? { ...row, values: [75, "0.5"] } : row)) ?? [];
  const changes = diffPolicies(rich, { ...rich, tables: [{ ...table, rows }, other] } as Policy);
  expect(said(changes)).toEqual([
    "table “by-grade”, row best, longest credit term: 75 days instead of 60 days (more lenient for the customer)",
  ]);
  expect(changes[0]?.path).toBe("/tables/0/rows/0/values/0");
  const swapped = diffPolicies(rich, {
    ...rich,
    tables: [{ ...table, rows: rich.tables[0]?.rows.toReversed() }, other],
  } as Policy);
  expect(said(swapped)).toEqual([
    "table “by-grade”, rows, the first that holds: in the order old, best instead of best, old",
  ]);
});

describe("tables in words", () => {
  const sets = ["/credit/newCustomer/share", "/escalation/noticeInterval"];
  const withRows = (rows: readonly unknown[]): Policy =>
    ({
      ...chinaTradeRegulation,
      tables: [{ id: "by-grade", citation: "Terms", sets, rows }],
    }) as unknown as Policy;
  const row = (when: unknown, values: readonly unknown[] = ["0.5", null], id = "good"): unknown => ({
    id,
    when,
    values,
  });
  const isA = { fact: "grade", is: "A" };
  const interval = { days: 5, what: ["visit"] };

  test.each([
    [
      { fact: "grade", in: ["A", "B"] },
      "row “good” of table “by-grade”: grade A or B instead of grade A",
      "决策表“by-grade”的“good”行：客户等级为 A 或 B，原为 A",
    ],
    [
      { all: [isA, { fact: "dealingMonths", atLeast: 12 }] },
      "row “good” of table “by-grade”: grade A and at least 12 months of dealings instead of grade A",
      "决策表“by-grade”的“good”行：客户等级为 A 且往来月数不少于 12，原为客户等级为 A",
    ],
  ])("a row that asks for something else: %j", (when, en, zh) => {
    const changes = between(withRows([row(when)]), withRows([row(isA)]));
    expect(said(changes)).toEqual([en]);
    expect(said(changes, "zh-CN")).toEqual([zh]);
    expect(changes[0]).toMatchObject({ path: "/tables/0/rows/0/when", before: isA, after: when });
  });

  test("a value is told as the row's, where the policy's own has a sentence too", () => {
    const changes = between(withRows([row(isA, ["0.6", interval])]), withRows([row(isA)]));
    expect(said(changes)).toEqual([
      "table “by-grade”, row good, a new customer's share of limit and term: 60 % instead of 50 % (more lenient for the customer)",
      "table “by-grade”, row good, least time between two notices now stated: days between two notices: 5 days; kinds of notice that wait for each other: visit",
    ]);
  });

  test("rows that come and go bring their conditions and values, each by its name", () => {
    const other = row({ fact: "area", is: "华东" }, ["0.2", interval], "east");
    const came = between(withRows([row(isA), other]), withRows([row(isA)]));
    expect(said(came)).toEqual([
      "row “east” of table “by-grade” is added, for area 华东: a new customer's share of limit and term: 20 %; days between two notices: 5 days; kinds of notice that wait for each other: visit",
    ]);
    const went = between(withRows([row(isA)]), withRows([row(isA), other]));
    expect(said(went, "zh-CN")).toEqual([
      "决策表“by-grade”取消“east”行，原条件为：区域为华东；新客户的额度和期限比例：20 %；两次通知的间隔天数：5 天；适用间隔的通知方式：上门催收",
    ]);
  });

  test("a table that comes or goes brings its rows in their order", () => {
    const tabled = withRows([row(isA, ["0.6", null]), row({ all: [] }, ["0.2", null], "rest")]);
    expect(said(between(tabled))).toEqual([
      "table “by-grade” is added, with the rows “good”, for grade A: a new customer's share of limit and term: 60 %; least time between two notices: none; then “rest”, for every customer: a new customer's share of limit and term: 20 %; least time between two notices: none",
    ]);
    expect(said(between(chinaTradeRegulation, tabled), "zh-CN")).toEqual([
      "取消决策表“by-grade”，原有各行依次为：“good”行，条件为：客户等级为 A；新客户的额度和期限比例：60 %；两次通知的最短间隔：无；然后是“rest”行，条件为：所有客户；新客户的额度和期限比例：20 %；两次通知的最短间隔：无",
    ]);
    expect(said(between(withRows([])))).toEqual(["table “by-grade” is added"]);
  });

  test("from four rows on that come or go together only the names are said", () => {
    const more = ["a", "b", "c", "d"].map((id) => row(isA, ["0.2", null], id));
    expect(explainPolicyChanges(between(withRows(more), withRows([])))).toBe(
      "Decision tables\n- Table “by-grade”, row, new: a, b, c, d",
    );
  });
});

test("which date's version governs", () => {
  const governedBy = { ...chinaTradeRegulation.governedBy, interest: ["contract", "asOf"] };
  const changes = between({ ...chinaTradeRegulation, governedBy } as Policy);
  expect(said(changes)).toEqual([
    "date whose version governs late interest: date of the contract, else as-of date; before: date of the contract, else date of the document, else as-of date",
  ]);
  expect(said(changes, "zh-CN")).toEqual([
    "逾期利息适用版本的日期：合同订立日，无则截至日；原为合同订立日，无则单据日期，无则截至日",
  ]);
});

test("the two presets read from beginning to end in both languages", () => {
  const changes = diffPolicies(chinaTradeRegulation, net30);
  for (const [language, sections] of [
    ["en", ["Credit", "Escalation", "Late interest"]],
    ["zh-CN", ["信用管理", "逾期催收", "逾期利息"]],
  ] as const) {
    const lines = explainPolicyChanges(changes, language).split("\n");
    expect(lines).toEqual(expect.arrayContaining([...sections]));
    expect(lines.filter((line) => /\{|undefined|\/\w+\/|=/.test(line))).toEqual([]);
  }
  expect(explainPolicyChanges(changes)).toContain("Places that cite another rule: ");
  expect(explainPolicyChanges([])).toBe("");
});
