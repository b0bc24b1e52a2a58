import { type CreditPolicy, type OrderFacts, checkOrder, earlierDecisionHolds } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { day, facts, item, line, order, today, yuan } from "../credit/build-facts.js";
import { SILENT, USES, asking, release } from "../credit/rule-policy.js";

/**
 * What the order checks of other systems do, on data of our own. The keys are those of the comparison page.
 */
const check = (given: Partial<OrderFacts>, policy: CreditPolicy) => checkOrder(facts(given), policy);
const late = (open: string, dueOn: string, id = "I1") => item(id, open, { dueOn: day(dueOn) });

describe("Dynamics 365 Finance D1, blocking rules", () => {
  test.each([
    [5, "2026-05-27", "approve"],
    [5, "2026-05-26", "hold"],
    [0, "2026-05-31", "hold"],
  ])("F25: days overdue with %i days of grace, due on %s: %s", (grace, dueOn, outcome) => {
    expect(check({ items: [late("1", dueOn)] }, asking("oldestOverdue", { days: 30 + grace })).outcome).toBe(
      outcome,
    );
  });

  test.each([
    ["119.99", "2000", "approve"],
    ["120", "2000", "approve"],
    ["200", "2000", "hold"],
    ["120", "1200", "hold"],
  ])(
    "F26: overdue amount with a share of the limit, both must hold: %s of %s: %s",
    (open, limit, outcome) => {
      const policy = asking("overdueAmount", { least: [yuan("120")], share: "0.1" });
      expect(check({ items: [late(open, "2026-06-01")], lines: [line(limit)] }, policy).outcome).toBe(
        outcome,
      );
    },
  );

  test("F30: table, group, all: an exclusion of the customer wins over both, at an equal scope it does not", () => {
    const rows = {
      ...asking("limitUsed", { share: "0.05" }),
      scopedRules: [
        {
          id: "group",
          of: { scope: "group", holder: "retail" },
          rule: "limitUsed",
          use: { ...USES.limitUsed, share: "0.06" },
        },
      ],
    } as const;
    const out = (scope: "group" | "customer", holder: string) => ({
      ...rows,
      exclusions: [{ id: "out", of: { scope, holder }, rule: "limitUsed" } as const],
    });
    const given = { ruleGroups: ["retail"] };
    const shares = (policy: CreditPolicy) =>
      check(given, policy).reasons.map(({ facts: found }) => found["share"]);
    expect(shares(rows)).toEqual(["0.05", "0.06"]);
    expect(shares(out("group", "retail"))).toEqual(["0.06"]);
    expect(check(given, out("customer", "C1")).outcome).toBe("approve");
    expect(check({ ruleGroups: [] }, out("group", "retail")).failed).toEqual(["limitUsed"]);
  });

  test("F31: the hold list keeps all reasons", () => {
    const policy = asking("term", {}, asking("limit", {}, asking("oldestOverdue", { days: 30 })));
    const given = { items: [late("950", "2026-05-01")], order: order("60", { term: 60 }) };
    expect(check(given, policy).failed).toEqual(["oldestOverdue", "term", "limit"]);
  });

  test.each([
    ["2026-07-03", "holds"],
    ["2026-07-04", "check-again"],
  ])(
    "F34: a checkpoint with 3 days of grace is checked again on the fourth day after, on %s: %s",
    (asOf, outcome) => {
      const policy = { ...asking("limit"), decisionDays: 3 };
      const decision = check({}, policy);
      const now = { decision, order: order("100"), stage: "order", asOf: day(asOf) } as const;
      expect(earlierDecisionHolds(now, policy).outcome).toBe(outcome);
    },
  );

  test("F32: a release with a reason skips the rules that it names, where theirs skips every rule", () => {
    const policy = asking("limit", {}, asking("customerFrozen"));
    const mark = {
      kind: "frozen",
      scope: "customer",
      holder: "C1",
      from: today,
      until: null,
      reason: "fraud",
    } as const;
    const given = { items: [item("I1", "950")], releases: [release()] };
    expect(check(given, policy).released).toEqual(["limit"]);
    expect(check({ ...given, marks: [mark] }, policy).failed).toEqual(["customerFrozen"]);
  });
});

describe("ERPNext E3", () => {
  test.each([
    ["700", "approve"],
    ["700.01", "hold"],
  ])("F21: the limit is compared strictly, 300 owed of 1000 and an order of %s: %s", (ordered, outcome) => {
    expect(check({ items: [item("I1", "300")], order: order(ordered) }, asking("limit")).outcome).toBe(
      outcome,
    );
  });

  test("F34: closing an order, making another and re-opening the first (PR 42126)", () => {
    const policy = asking("limit");
    const reopened = order("600", { reopened: 1, status: "open" });
    const other = order("600", { id: "O2", status: "open" });
    expect(check({ order: reopened, orders: [other] }, policy).outcome).toBe("hold");
  });

  test("F23: the stop comes at the order and never at the invoice of what has left (issue 37888)", () => {
    const shipped = order("5000", { status: "open", delivered: yuan("5000") });
    const given = { order: shipped, lines: [line("0")] };
    expect(check({ ...given, stage: "billing" }, asking("limit")).outcome).toBe("approve");
  });
});

describe("Tryton T2", () => {
  test("F27: a level of dunning that carries the credit limit stops sales", () => {
    const policy = asking("stageReached", { reached: ["level-2"] });
    const at = (stage: string) => ({ stages: [{ customer: "C1", item: "I1", stage }] });
    expect([check(at("level-1"), policy).outcome, check(at("level-2"), policy).outcome]).toEqual([
      "approve",
      "hold",
    ]);
  });

  test("F24: an error for everybody, and a warning for a group of users: ours refers it to the role that may", () => {
    const above = { items: [item("I1", "1000")] };
    const referred = check(above, asking("limit", { outcome: "refer", to: ["general-manager"] }));
    expect([referred.outcome, referred.to]).toEqual(["refer", ["general-manager"]]);
    expect(check(above, asking("limit", { outcome: "warn" })).warned).toEqual(["limit"]);
  });
});

describe("Odoo O1", () => {
  test("F24: the limit only warns", () => {
    const decision = check({ items: [item("I1", "5000")] }, asking("limit", { outcome: "warn" }));
    expect([decision.outcome, decision.warned]).toEqual(["approve", ["limit"]]);
  });

  test("F34: a duplicate of an order is checked like any other (issues 51081, 71187)", () => {
    const policy = asking("limit");
    const copy = order("600", { id: "O2" });
    expect(check({ order: copy, orders: [order("600", { status: "open" })] }, policy).failed).toEqual([
      "limit",
    ]);
  });
});

describe("Kill Bill K1, K2", () => {
  test("F33: the state follows the payments, and clears when they are there", () => {
    const policy = asking("oldestOverdue", { days: 5 });
    const unpaid = [late("50", "2026-06-01")];
    expect(check({ items: unpaid }, policy).outcome).toBe("hold");
    expect(check({ items: [...unpaid, item("P1", "-50")] }, policy).outcome).toBe("approve");
  });

  test("F30: a tag takes a customer out of enforcement: an exclusion of the customer, rule by rule", () => {
    const policy = asking("oldestOverdue", { days: 5 });
    const off = { id: "off", of: { scope: "customer", holder: "C1" }, rule: "oldestOverdue" } as const;
    const items = [late("50", "2026-06-01")];
    expect(check({ items }, { ...policy, exclusions: [off] }).outcome).toBe("approve");
  });

  test("F31: not offered: the first state that matches wins and the others are not told; ours returns all", () => {
    const policy = asking(
      "oldestOverdue",
      { days: 5 },
      asking("overdueAmount", { least: [yuan("1")], share: null }),
    );
    expect(check({ items: [late("50", "2026-06-01")] }, policy).failed).toEqual([
      "oldestOverdue",
      "overdueAmount",
    ]);
  });
});

describe("metasfresh and Business Central", () => {
  test("F33: a hold is lifted by a higher limit, a stop is not", () => {
    const policy = asking("limit", {}, asking("customerFrozen"));
    const mark = {
      kind: "frozen",
      scope: "customer",
      holder: "C1",
      from: today,
      until: null,
      reason: "fraud",
    } as const;
    const items = [item("I1", "1000")];
    const raised = [line("9999")];
    expect([check({ items }, policy).outcome, check({ items, lines: raised }, policy).outcome]).toEqual([
      "hold",
      "approve",
    ]);
    expect(check({ items, lines: raised, marks: [mark] }, policy).failed).toEqual(["customerFrozen"]);
  });

  test.each([
    ["blank", [], ["approve", "approve", "approve"]],
    ["ship", ["release", "shipment"], ["approve", "hold", "hold"]],
    ["all", ["order", "release", "shipment"], ["hold", "hold", "hold"]],
  ] as const)("F22: blocked = %s says at which stages a customer is stopped", (_, stages, outcomes) => {
    const policy = asking("customerFrozen", { stages: [...stages] });
    const marks = [
      {
        kind: "frozen",
        scope: "customer",
        holder: "C1",
        from: today,
        until: null,
        reason: "blocked",
      } as const,
    ];
    const found = (["order", "release", "shipment"] as const).map(
      (stage) => check({ marks, stage }, policy).outcome,
    );
    expect(found).toEqual(outcomes);
  });

  test("F23: not offered: blocked = invoice. What has left is billed", () => {
    expect(check({ stage: "billing" }, SILENT).outcome).toBe("approve");
  });
});
