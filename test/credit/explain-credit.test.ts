import {
  assessCredit,
  checkLineChange,
  checkOrder,
  earlierDecisionHolds,
  reviewCredit,
} from "receivables/credit";
import type { Language } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import { describe, expect, test } from "vitest";
import { creditTraceMessages } from "../../src/decision/messages/credit-trace.js";
import { creditMessages } from "../../src/decision/messages/credit.js";
import { terms } from "../../src/decision/messages/terms.js";
import { ASKED, LIN, contract, granted, raise, slip } from "./approved.js";
import {
  day,
  facts,
  item,
  line,
  order,
  paperless,
  policy,
  standing,
  today,
  usd,
  yuan,
} from "./build-facts.js";
import { asking, release } from "./rule-policy.js";

const assessment = assessCredit(
  standing({
    creditSales: { count: 0, settled: 0, firstOn: null },
    grade: "B",
    payments: [{ dueOn: day("2026-03-01"), paidOn: day("2026-03-11"), amount: yuan("5000") }],
    requested: { limit: yuan("20000") },
  }),
  policy,
);
const check = checkOrder(
  facts({
    stage: "shipment",
    order: order("1200.50", { term: 45 }),
    items: [item("INV-7", "300", { dueOn: day("2026-06-25") })],
  }),
  policy,
);

describe("a decision is explained in both languages", () => {
  test("an order that is held, in English", () => {
    expect(explain(check)).toBe(
      [
        "Held",
        "- INV-7 of C1 was due on 2026-06-25 and 300.00 CNY is unpaid for 5 days; guarantees count for 0.00 CNY of the 1,500.50 CNY that they must cover [Art. 14]",
        "- 1,200.50 CNY in a single sale on credit is more than the 1,000.00 CNY that C1 may have [Art. 19]",
        "- A term of 45 days is longer than the 30 days of C1 [Art. 19]",
        "- With the order C1 owes 1,500.50 CNY, 500.50 CNY more than its limit of 1,000.00 CNY [Art. 15]",
        "- The contract of order O1 is not signed and may not be issued [Art. 15]",
        "- Order O1 has no approval slip [Art. 12]",
      ].join("\n"),
    );
  });

  test("the same in Chinese", () => {
    expect(explain(check, "zh-CN")).toBe(
      [
        "暂停",
        "- C1 的 INV-7 于 2026-06-25 到期，尚欠 300.00 CNY，已逾期 5 天；有效担保 0.00 CNY，所需 1,500.50 CNY [第14条]",
        "- 单次赊销 1,200.50 CNY，超过 C1 的单次限额 1,000.00 CNY [第19条]",
        "- 期限 45 天超过 C1 的信用期限 30 天 [第19条]",
        "- 计入本订单后 C1 的信用敞口为 1,500.50 CNY，超过额度 1,000.00 CNY，超出 500.50 CNY [第15条]",
        "- 订单 O1 的合同未经签字，不得盖章发出 [第15条]",
        "- 订单 O1 没有请批单 [第12条]",
      ].join("\n"),
    );
  });

  test("an assessment of a new customer, in English", () => {
    expect(explain(assessment)).toBe(
      [
        "Referred",
        "- By net assets: left out, as this is missing: net assets, contingent liabilities [Art. 10]",
        "- By monthly dealings: left out, as this is missing: past sales [Art. 10]",
        "- The lowest limit is 30,000.00 CNY, by the grade table [Art. 10]",
        "- The shortest term is 20 days, by the grade table [Art. 10]",
        "- 0 % of past payments were on time, 10 days late on average: 0 % of the limit and 0 % of the term remain [Art. 10]",
        "- A new customer gets 50 % of the normal limit of 0.00 CNY: 0.00 CNY [Art. 10]",
        "- A new customer gets 50 % of the normal term of 0 days: 0 days [Art. 10]",
        "- A limit of 20,000.00 CNY is asked for, more than the 0.00 CNY that can be had [Art. 3, 8]",
        "- Limit and term are fixed together (finance, business department); the market management committee decides [Art. 3, 8]",
        "- They are reviewed each quarter, next by 2026-09-30 [Art. 11]",
      ].join("\n"),
    );
  });
});

test("a frozen customer, with and without an end; a class that holds too much", () => {
  const frozen = { kind: "frozen", scope: "customer", holder: "C1", from: day("2026-06-01") } as const;
  const marks = [
    { ...frozen, until: null, reason: "fraud" },
    { ...frozen, until: day("2026-07-31"), reason: "lawsuit" },
  ];
  const lines = [line("1000", { classLimits: { orders: yuan("60") } })];
  const { reasons } = checkOrder(facts({ marks, lines }), paperless);
  expect(reasons.map((reason) => explainReason(reason))).toEqual([
    "Nothing is sold on credit to C1 from 2026-06-01 on; reason: fraud",
    "Nothing is sold on credit to C1 from 2026-06-01 on, until 2026-07-31; reason: lawsuit",
    "With the order C1 has 100.00 CNY in open orders, 40.00 CNY more than the 60.00 CNY that it may have there",
  ]);
  expect(reasons.map((reason) => explainReason(reason, "zh-CN"))).toEqual([
    "自 2026-06-01 起停止对 C1 赊销；原因：fraud",
    "自 2026-06-01 起至 2026-07-31 止停止对 C1 赊销；原因：lawsuit",
    "计入本订单后，C1 的未发货订单为 100.00 CNY，超过该项限额 60.00 CNY 达 40.00 CNY",
  ]);
});

describe("every reason that decisions give has its text", () => {
  const rich = standing({ creditSales: { count: 0, settled: 0, firstOn: null }, grade: "A" });
  const review = {
    line: line("5", { validUntil: day("2026-06-02"), reviewDueOn: day("2026-06-02") }),
    asOf: today,
  };
  const events = policy.review.events.map((kind) => ({ customer: "C1", kind, on: today }));
  const refer = { ...policy, netAssets: { whenMissing: "refer", share: "0.1" }, normalTerm: null } as const;
  const zero = { ...policy, netAssets: { whenMissing: "zero", share: "0.1" }, normalTerm: null } as const;
  const raised = granted({ limit: yuan("999999"), term: 99 });
  const guarantee = { id: "K", customer: "C1", kind: "deposit", amount: yuan("9999"), validUntil: null };
  const late = item("I1", "5", { dueOn: day("2026-06-01") });
  const { term: _, ...untimed } = order("100");
  const short = slip({ term: 1, amount: yuan("1") });
  const over = { items: [item("I9", "950")] };
  const earlier = {
    decision: checkOrder(facts(), policy),
    order: order("100"),
    stage: "order",
    asOf: today,
  } as const;
  const otherPolicy = { id: "other", version: "1" };
  const mark = { scope: "customer", holder: "C1", from: today, until: null, reason: "fraud" } as const;
  const everyNewRule = checkOrder(
    facts({
      order: order("900", { discount: "0.03" }),
      items: [item("I1", "500", { dueOn: day("2026-05-01") })],
      marks: [
        { ...mark, kind: "frozen" },
        { ...mark, kind: "guarantee-needed" },
      ],
      stages: [{ customer: "C1", item: "I1", stage: "visit" }],
    }),
    (["customerFrozen", "oldestOverdue", "overdueAmount", "stageReached", "limitUsed"] as const).reduce(
      (rules, rule) => asking(rule, {}, rules),
      asking("guaranteeGiven", {}, policy),
    ),
  );
  const decisions = [
    assessment,
    assessCredit(standing(), refer),
    assessCredit(standing({ grade: "Z" }), zero),
    assessCredit(standing({ grade: "A" }), { ...policy, grades: null }),
    assessCredit({ ...rich, grade: "AAA" }, policy),
    assessCredit({ ...rich, raises: [raised] }, policy),
    assessCredit({ ...rich, raises: [raise(ASKED, LIN)] }, policy),
    assessCredit({ ...rich, requested: { term: 90 } }, policy),
    reviewCredit({ ...review, events }, policy),
    reviewCredit({ ...review, line: line("5"), events: [] }, policy),
    check,
    checkLineChange({ before: line("1"), after: line("2"), asOf: today }, policy),
    checkLineChange({ before: line("2"), after: line("1"), asOf: today }, policy),
    checkOrder(facts({ stage: "billing" }), policy),
    checkOrder(facts({ order: order("1", { kind: "return" }) }), policy),
    checkOrder(facts({ items: [item("P1", "-100", { advanceFor: "O1" })] }), policy),
    checkOrder(facts({ items: [item("P1", "-100")] }), policy),
    checkOrder(
      facts({
        items: [late],
        collateral: [guarantee],
        contract,
      }),
      policy,
    ),
    checkOrder(
      facts({
        lines: [line({ kind: "unlimited" })],
        contract,
      }),
      policy,
    ),
    checkOrder(facts({ lines: [], order: untimed }), policy),
    checkOrder(facts({ lines: [line("9", { classLimits: { orders: yuan("1") } })] }), policy),
    checkOrder(
      facts({
        lines: [line("9", { term: null })],
        items: [item("I1", usd("5"))],
        stage: "release",
        slip: short,
      }),
      policy,
    ),
    everyNewRule,
    checkOrder(facts({ order: order("1001"), releases: [release({ order: order("1001") })] }), policy),
    checkOrder(facts({ ...over, releases: [release({}, [])] }), policy),
    checkOrder(facts({ ...over, releases: [release({ until: day("2026-06-29") })] }), policy),
    checkOrder(facts({ items: [late], releases: [release({ rules: ["previousSaleSettled"] })] }), policy),
    earlierDecisionHolds({ ...earlier, stage: "order" }, policy),
    earlierDecisionHolds({ ...earlier, stage: "shipment", order: order("100", { id: "O2" }) }, policy),
    earlierDecisionHolds({ ...earlier, order: order("101"), asOf: day("2026-06-29") }, policy),
    earlierDecisionHolds({ ...earlier, asOf: day("2026-07-01") }, { ...policy, policy: otherPolicy }),
  ];

  test.each<[Language]>([["en"], ["zh-CN"]])("in %s", (language) => {
    for (const decision of decisions) {
      const text = explain(decision, language);
      expect(text.split("\n")).toHaveLength(decision.reasons.length + 1);
      expect(text).not.toMatch(/[{}]|undefined|\[object/);
    }
  });

  test("and these decisions give every code of the room but those of traces", () => {
    const given = new Set<string>(decisions.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    const codes = Object.keys(creditMessages).filter((code) => !(code in creditTraceMessages));
    expect(codes.filter((code) => !given.has(code))).toEqual([]);
  });

  test("words that the reasons carry are in the vocabulary", () => {
    const words = [
      ...policy.review.events,
      ...policy.fixedBy.departments,
      policy.fixedBy.body,
      policy.review.every,
    ];
    expect(words.filter((word) => !(word in terms))).toEqual([]);
  });
});
