import { readFileSync } from "node:fs";
import {
  type CreditPolicy,
  type OrderFacts,
  checkOrder,
  orderReleaseRequest,
  traceOrder,
} from "receivables/credit";
import { explainReason } from "receivables/decision/texts";
import { money } from "receivables/money";
import { chinaTradeRegulation, net30 } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { explainOrderFigure } from "../../scripts/figures/explain-order.js";
import { creditTraceMessages } from "../../src/decision/messages/credit-trace.js";
import { LIN, LU, MO, WU, ZHOU, contract, signed, slip, voted } from "./approved.js";
import { day, facts, item, line, order, paperless, policy, today, yuan } from "./build-facts.js";
import { making } from "./make-difference.js";
import { EVERYWHERE, SILENT, USES, asking } from "./rule-policy.js";

const trace = (given: Partial<OrderFacts>, credit: CreditPolicy = paperless) =>
  traceOrder(facts(given), { credit, approval: chinaTradeRegulation.approval });
const told = ({ changes }: ReturnType<typeof trace>) =>
  changes.map(({ outcome, parts }) => [outcome, ...parts.map(({ kind }) => kind)]);
const texts = ({ changes }: ReturnType<typeof trace>) =>
  changes.map(({ parts }) => parts.map((part) => explainReason(part)).join(" and "));
const late = item("I1", "40", { dueOn: day("2026-06-20") });

test("the figure of the guide is drawn from the library's answers (else run: npx tsx scripts/figures/explain-order.ts)", () => {
  expect(explainOrderFigure()).toBe(readFileSync("docs/figures/explain-order.svg", "utf8"));
});

describe("an order above its limit", () => {
  const over = trace({ order: order("1200") }, asking("limit", { outcome: "refer" }));

  test("passes with a payment, a guarantee, for less, by a higher limit or an approval, each by itself", () => {
    expect(texts(over)).toEqual([
      "C1 pays 200.00 CNY",
      "C1 pays 200.00 CNY, of it in advance for order O1: 200.00 CNY",
      "deposit of 200.00 CNY is given for C1, valid until 2026-06-30 or longer",
      "bank guarantee of 200.00 CNY is given for C1, valid until 2026-06-30 or longer",
      "mortgage of 400.00 CNY is given for C1, valid until 2026-06-30 or longer",
      "Order O1 is for 1,000.00 CNY instead of 1,200.00 CNY",
      "A limit is fixed anew for C1: 1,200.00 CNY, with a term of 30 days; raise of credit, approved by market management committee, general manager",
      "An approval (release of an order) by market management committee, general manager lets order O1 pass: limit",
    ]);
  });

  test("nobody is asked for an approval that the policy has no chain for", () => {
    const approval = { ...chinaTradeRegulation.approval, uses: {} };
    const { changes } = traceOrder(facts({ order: order("1200") }), {
      credit: asking("limit", { outcome: "refer" }),
      approval,
    });
    const kinds = changes.flatMap(({ parts }) => parts.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["payment", "guarantee", "order-amount"]));
  });
});

describe("what the causes of rules are", () => {
  test("a missing contract and slip are to be signed, with the figures of the order", () => {
    const missing = trace({ stage: "release" }, policy);
    expect(told(missing)).toContainEqual(["approve", "paper", "paper"]);
    const papers = missing.changes.flatMap(({ parts }) => parts.filter((part) => part.kind === "paper"));
    expect(papers.map(({ amount, needs, paper, term }) => [paper, amount.amount, term, needs.by])).toEqual(
      expect.arrayContaining([["slip", "100.00", 30, ["business-manager"]]]),
    );
    expect(told(trace({ contract }, policy))).toEqual([
      ["refer", "order-amount"],
      ["refer", "date"],
    ]);
  });

  test("a term that is too long, a discount and a freeze are cured by what was granted", () => {
    const credit = {
      ...SILENT,
      rules: { ...SILENT.rules, term: EVERYWHERE, discount: EVERYWHERE, customerFrozen: EVERYWHERE },
    };
    const frozen = {
      kind: "frozen",
      scope: "customer",
      holder: "C1",
      from: today,
      until: null,
      reason: "x",
    } as const;
    const given = {
      order: order("100", { term: 45, discount: "0.05" }),
      marks: [frozen],
      grantedDiscount: "0.02",
    };
    const traced = trace(given, credit);
    expect(told(traced)).toContainEqual(["approve", "mark", "order-term", "order-discount"]);
    expect(texts(traced)).toContain(
      "Sales on credit to C1 are no longer frozen; the reason was: x and The term of order O1 is 30 days instead of 45 days and The discount of order O1 is 2 % instead of 5 %",
    );
  });

  test("a row that has expired is fixed anew; without any row one is fixed for the order", () => {
    const ended = { lines: [line("1000", { validUntil: day("2026-06-29") })] };
    expect(told(trace(ended, asking("limitInForce")))).toContainEqual(["approve", "row"]);
    const [row] = trace({ lines: [] }, asking("limitFixed")).changes.flatMap(({ parts }) =>
      parts.filter((part) => part.kind === "row"),
    );
    expect([row?.after.holder, row?.after.fixedOn, row?.needs?.use]).toEqual(["C1", today, "credit-raise"]);
    expect(row?.before).toBeUndefined();
  });

  test("collection that has come too far is paid in full, not a cent less", () => {
    const stages = [{ customer: "C1", item: "I1", stage: "visit" }];
    const credit = asking("stageReached", { guaranteeLifts: false });
    const [first] = trace({ items: [late], stages }, credit).changes;
    expect(first?.parts.map((part) => part.kind === "payment" && part.total)).toEqual([[yuan("40")]]);
  });

  test("a stop and a limit: the payment alone, or a smaller one with a smaller order or a higher limit", () => {
    const both = {
      ...SILENT,
      rules: { ...SILENT.rules, previousSaleSettled: EVERYWHERE, limit: { ...EVERYWHERE, outcome: "refer" } },
    } as const;
    const traced = trace({ items: [late], order: order("1100") }, both);
    expect(told(traced)).toEqual(
      expect.arrayContaining([
        ["approve", "payment"],
        ["approve", "payment", "order-amount"],
        ["approve", "payment", "row"],
        ["refer", "payment"],
      ]),
    );
  });

  test("an order that other rules would refer is referred by what ends its stops: a freeze taken back, a slip, a payment", () => {
    const stops = {
      ...SILENT,
      rules: {
        ...SILENT.rules,
        customerFrozen: EVERYWHERE,
        previousSaleSettled: EVERYWHERE,
        slipSigned: EVERYWHERE,
        limit: { ...EVERYWHERE, outcome: "refer" },
      },
    } as const;
    const mark = {
      kind: "frozen",
      scope: "customer",
      holder: "C1",
      from: today,
      until: null,
      reason: "x",
    } as const;
    const big = order("1200");
    expect(told(trace({ order: big, marks: [mark] }, stops))).toContainEqual(["refer", "mark", "paper"]);
    const unpaid = told(trace({ order: big, items: [late] }, stops));
    expect(unpaid).toContainEqual(["refer", "payment", "paper"]);
    expect(unpaid).toContainEqual(["approve", "payment", "order-amount", "paper"]);
    expect(unpaid).toContainEqual(["approve", "payment", "row", "paper"]);
    const all = told(trace({ order: big, items: [late], marks: [mark] }, stops));
    expect(all).toContainEqual(["approve", "mark", "payment", "order-amount", "paper"]);
  });

  test("a class that holds too much is paid down, on its items and in any order of them", () => {
    const rows = [line("2000", { classLimits: { notDue: yuan("500") } })];
    const items = [item("A", "300"), item("B", "400"), item("C", "50", { dueOn: day("2026-06-01") })];
    const down = trace({ lines: rows, items }, asking("limit"));
    expect(texts(down)).toContain("C1 pays 200.00 CNY, of it on A: 200.00 CNY");
    expect(trace({ lines: rows, items: items.toReversed() }, asking("limit")).changes).toEqual(down.changes);
  });

  test("what pays for more than the stop, so that nothing is owed, needs no row besides", () => {
    const none = line({ kind: "none" });
    const given = {
      lines: [none],
      order: order(money("0.10", "USD"), { billed: money("0.10", "USD") }),
      items: [item("I0", "251.45", { dueOn: day("2026-06-29") }), item("I3", "358.35", { customer: "C2" })],
      group: { id: "G", members: ["C1", "C2"] },
      rates: [{ from: "USD", to: "CNY", rate: "7.0313" }],
    } as const;
    const credit = {
      ...paperless,
      previousSale: { ...paperless.previousSale, of: "group" },
    } as const;
    const { changes } = trace(given, credit);
    for (const { outcome, parts } of changes) {
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        expect(checkOrder(making(facts(given), others, credit), credit).outcome).not.toBe(outcome);
      }
    }
  });

  test("what has no rate is paid in full", () => {
    const items = [item("A", money("300", "USD")), item("B", "400")];
    expect(texts(trace({ items }, asking("ratesKnown")))).toContain(
      "C1 pays 300.00 USD, of it on A: 300.00 USD",
    );
  });

  test("a payment on one of the customer's accounts says which", () => {
    const rows = [line("5000"), line("50", { scope: "account", holder: "retail" })];
    const given = { lines: rows, order: order("100", { account: "retail" }) };
    expect(texts(trace(given, asking("limit")))[0]).toBe("C1 pays 50.00 CNY on its account retail");
  });

  test("a currency without minor units is lowered to its whole unit", () => {
    const yen = (amount: string) => money(amount, "JPY");
    const rows = [line({ kind: "amount", amount: yen("1000") })];
    const [first] = trace({ lines: rows, order: order(yen("1001")) }, asking("limit")).changes;
    expect(first?.parts.map((part) => part.kind === "payment" && part.total)).toEqual([[yen("1")]]);
  });
});

describe("what no rule is asked about", () => {
  test.each([
    [{ stage: "billing" }, "delivered-may-be-billed"],
    [{ order: order("100", { kind: "return" }) }, "lowers-exposure"],
    [{ items: [item("P1", "-100", { advanceFor: "O1" })] }, "nothing-on-credit"],
  ] as const)("%j passes, and every rule says so", (given, code) => {
    const { changes, decision, rules } = trace(given, policy);
    expect(decision.outcome).toBe("approve");
    expect(new Set(rules.map(({ notAsked }) => notAsked?.code))).toEqual(new Set([code]));
    for (const { outcome } of changes) expect(outcome).not.toBe("approve");
  });

  test("the stage at which a rule is not asked is the release to the warehouse, not the leave of a person", () => {
    const rules = { ...SILENT.rules, limit: { ...EVERYWHERE, stages: ["release", "shipment"] } } as const;
    const { rules: looked } = trace({}, { ...SILENT, rules });
    const reason = looked.find(({ rule }) => rule === "limit")?.notAsked ?? undefined;
    expect(reason && explainReason(reason)).toBe(
      "Not asked at the stage order, only at release to the warehouse, shipment: limit",
    );
  });

  test("a rule that is released says so", () => {
    const credit = asking("limit", { outcome: "refer" });
    const big = order("1200");
    const asked = { id: "R9", order: big, by: "Qin", on: day("2026-06-01"), reason: "season" };
    const rest = { rules: ["limit"], until: day("2026-07-31") } as const;
    const approval = voted(orderReleaseRequest({ ...asked, ...rest }, credit), LIN, MO, ZHOU);
    const { changes, decision, rules } = trace({ order: big, releases: [{ approval, ...rest }] }, credit);
    expect(decision.outcome).toBe("approve");
    expect(rules.filter(({ released }) => released).map(({ rule }) => rule)).toEqual(["limit"]);
    expect(
      changes.map(({ parts }) => parts.map((part) => (part.kind === "date" ? part.on : part.kind))),
    ).toEqual([["order-amount"], ["2026-08-01"]]);
  });
});

test("days at the end of the calendar are no misuse", () => {
  const last = day("9999-12-31");
  const collateral = [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("5"), validUntil: last }];
  const given = {
    collateral,
    lines: [line("1000", { reviewDueOn: last, validUntil: last })],
    items: [{ ...late, dueOn: last }],
  };
  expect(() => trace(given)).not.toThrow();
});

test("the facts of an order check by net 30 are traced too, and nothing is changed in them", () => {
  const given = facts({ order: order("1200"), items: [late] });
  const before = JSON.stringify(given);
  const { decision } = traceOrder(given, net30);
  expect(decision).toEqual(checkOrder(given, net30.credit));
  expect(JSON.stringify(given)).toBe(before);
});

test("every text of an order's trace is given by one", () => {
  const all = { ...SILENT, rules: USES };
  const needs = {
    kind: "guarantee-needed",
    scope: "customer",
    holder: "C1",
    from: today,
    until: null,
    reason: "x",
  } as const;
  const guarantee = {
    id: "K",
    customer: "C1",
    kind: "deposit",
    amount: yuan("9999"),
    validUntil: null,
  } as const;
  const traces = [
    trace({}, all),
    trace(
      {
        contract: signed({}, LU),
        slip: slip({}, WU),
        order: order("100", { discount: "0" }),
        stage: "shipment",
      },
      all,
    ),
    trace(
      {
        items: [late],
        collateral: [guarantee],
        marks: [needs],
        stages: [{ customer: "C1", item: "I1", stage: "letter" }],
      },
      all,
    ),
    trace({ lines: [] }, all),
    trace({ lines: [line({ kind: "unlimited" })], items: [late] }, all),
    trace({ lines: [line("2000", { classLimits: { orders: yuan("500") } })], items: [late] }, all),
    trace({}, { ...all, exclusions: [{ id: "E", of: { scope: "customer", holder: "C1" }, rule: "limit" }] }),
    trace(
      { order: order("1200", { term: 40, discount: "0.1" }), marks: [{ ...needs, kind: "frozen" }] },
      all,
    ),
    trace(
      {},
      {
        ...SILENT,
        scopedRules: [{ id: "S", of: { scope: "group", holder: "shops" }, rule: "limit", use: USES.limit }],
      },
    ),
    trace({ order: order("1200") }, asking("limit")),
    trace({ stage: "release" }, policy),
    trace({ lines: [line("1000", { validUntil: day("2026-07-01") })] }, asking("limitInForce")),
  ];
  const given = new Set<string>(
    traces
      .flatMap(({ changes, rules }) => [
        ...rules.flatMap(({ looks, notAsked }) => [...looks, ...(notAsked === null ? [] : [notAsked])]),
        ...changes.flatMap(({ parts }) => parts),
      ])
      .map(({ code }) => code),
  );
  const ofAssessments =
    /^(step-|payment-record-keeps|grade-|net-assets-|sales-|paid-on-time|credit-sales|assessed-later|raise-to|asked-for|no-news)/;
  const codes = Object.keys(creditTraceMessages).filter((code) => !ofAssessments.test(code));
  expect(codes.filter((code) => !given.has(code))).toEqual([]);
});
