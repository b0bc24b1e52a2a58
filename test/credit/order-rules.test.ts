import { type CreditPolicy, type OrderFacts, checkOrder } from "receivables/credit";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { codes, day, facts, item, line, order, paperless, today, usd, yuan } from "./build-facts.js";
import { asking } from "./rule-policy.js";

const check = (given: Partial<OrderFacts>, policy: CreditPolicy) => checkOrder(facts(given), policy);
/** An item of C1 that is overdue for some days. */
const late = (id: string, open: string, dueOn: string, given: object = {}) =>
  item(id, open, { dueOn: day(dueOn), ...given });
const guarantee = (amount: string) => [
  { id: "K", customer: "C1", kind: "bank-guarantee", amount: yuan(amount), validUntil: null },
];
const strict = { ...paperless.previousSale, guaranteeCovers: "order-and-overdue" } as const;

describe("F25: the oldest overdue item of N days or more stops an order", () => {
  const policy = asking("oldestOverdue", { days: 30 });

  test.each([
    ["2026-06-01", 29, "approve"],
    ["2026-05-31", 30, "hold"],
    ["2026-05-30", 31, "hold"],
  ])("due on %s, %i days overdue: %s", (dueOn, overdueDays, outcome) => {
    const decision = check({ items: [late("I1", "5", dueOn), late("I2", "7", "2026-06-20")] }, policy);
    expect([decision.outcome, decision.overdue[0]?.overdueDays]).toEqual([outcome, overdueDays]);
    if (outcome === "approve") return;
    expect(decision.reasons).toEqual([
      {
        code: "overdue-too-long",
        citation: "House rule",
        facts: { item: "I1", customer: "C1", dueOn, overdueDays, open: yuan("5"), days: 30 },
      },
    ]);
  });

  test("money that is there counts for the oldest first, and paying the old ones releases the order", () => {
    const items = [
      late("I0", "3", "2026-05-01"),
      late("I1", "5", "2026-05-31"),
      late("I2", "7", "2026-06-20"),
    ];
    const decision = check({ items }, policy);
    expect(decision.release).toMatchObject({
      items: [
        { item: "I0", amount: yuan("3") },
        { item: "I1", amount: yuan("5") },
      ],
      total: [yuan("8")],
      suffices: true,
    });
    const paying = (amount: string) => check({ items: [...items, item("P1", amount)] }, policy).outcome;
    expect([paying("-7.99"), paying("-8")]).toEqual(["hold", "approve"]);
  });

  test("items within the grace of the policy are not overdue", () => {
    const lenient = { ...policy, previousSale: { ...policy.previousSale, graceDays: 30 } };
    expect(check({ items: [late("I1", "5", "2026-05-31")] }, lenient).outcome).toBe("approve");
    expect(check({ items: [late("I1", "5", "2026-05-30")] }, lenient).outcome).toBe("hold");
  });
});

describe("F26: overdue money that reaches an amount and a share of the limit stops an order", () => {
  const by = (least: readonly ReturnType<typeof yuan>[], share: string | null) =>
    asking("overdueAmount", { least, share });

  test.each([
    ["49.99", "approve"],
    ["50", "hold"],
    ["50.01", "hold"],
  ])("%s of 50 that may not be reached: %s", (open, outcome) => {
    expect(check({ items: [late("I1", open, "2026-06-01")] }, by([yuan("50")], null)).outcome).toBe(outcome);
  });

  test.each([
    ["99.99", "approve"],
    ["100", "hold"],
  ])("%s of a tenth of 1000: %s", (open, outcome) => {
    expect(check({ items: [late("I1", open, "2026-06-01")] }, by([], "0.1")).outcome).toBe(outcome);
  });

  test.each([
    ["50", "99.99", "approve"],
    ["50", "100", "hold"],
    ["150", "149.99", "approve"],
    ["150", "150", "hold"],
  ])("both must be reached: %s and a tenth of 1000, overdue %s: %s", (least, open, outcome) => {
    const decision = check({ items: [late("I1", open, "2026-06-01")] }, by([yuan(least)], "0.1"));
    expect(decision.outcome).toBe(outcome);
    if (outcome === "approve") return;
    const threshold = yuan(Number(least) > 100 ? least : "100");
    expect(decision.reasons[0]).toMatchObject({
      code: "overdue-too-much",
      facts: { holder: "C1", overdue: yuan(open), threshold },
    });
  });

  test("either of them stops it where the policy asks twice", () => {
    const twice = asking("overdueAmount", { least: [yuan("50")], share: null });
    const { use } = { use: asking("overdueAmount", { least: [], share: "0.01" }).rules.overdueAmount };
    const either = {
      ...twice,
      scopedRules: [{ id: "share", of: { scope: "all" }, rule: "overdueAmount", use }],
    } as const;
    expect(check({ items: [late("I1", "9.99", "2026-06-01")] }, either).outcome).toBe("approve");
    const decision = check({ items: [late("I1", "50", "2026-06-01")] }, either);
    expect(decision.reasons.map(({ facts: found }) => found["threshold"])).toEqual([yuan("50"), yuan("10")]);
    expect(decision.failed).toEqual(["overdueAmount"]);
  });

  test("nothing overdue reaches nothing, also of a limit of zero; nothing is a share of an unlimited limit", () => {
    expect(check({ lines: [line("0")] }, by([], "0.1")).outcome).toBe("approve");
    const items = [late("I1", "0.01", "2026-06-01")];
    expect(check({ items, lines: [line("0")] }, by([], "0.1")).outcome).toBe("hold");
    expect(check({ items, lines: [line({ kind: "unlimited" })] }, by([], "0.1")).outcome).toBe("approve");
    expect(check({ items, lines: [] }, by([], "0.1")).outcome).toBe("approve");
    expect(check({ items }, by([usd("0.01")], null)).outcome).toBe("approve");
  });

  test("the least payment leaves a cent less than the threshold, on the youngest", () => {
    const items = [late("I0", "60", "2026-05-01"), late("I1", "70", "2026-06-01")];
    const policy = by([], "0.1");
    const { release } = check({ items }, policy);
    expect([release.items, release.suffices]).toEqual([[{ item: "I0", amount: yuan("30.01") }], true]);
    const paying = (amount: string) => check({ items: [...items, item("P1", amount)] }, policy).outcome;
    expect([paying("-30"), paying("-30.01")]).toEqual(["hold", "approve"]);
  });

  test("in a currency without a smaller unit it leaves one less; without a row the amount alone decides", () => {
    const yen = (amount: string) => money(amount, "JPY");
    const policy = by([yen("50")], null);
    const given = {
      order: order(yen("10")),
      items: [item("I1", yen("60"), { dueOn: day("2026-06-01") })],
      lines: [],
    };
    const decision = check(given, policy);
    expect(decision.reasons[0]?.facts).toEqual({ holder: "C1", overdue: yen("60"), threshold: yen("50") });
    expect(decision.release.items).toEqual([{ item: "I1", amount: yen("11") }]);
  });

  test("overdue money without a rate is not silence; paying it cures that", () => {
    const items = [item("I1", usd("1"), { dueOn: day("2026-06-01") })];
    const decision = check({ items }, by([], "0.1"));
    expect(decision.reasons).toMatchObject([
      { code: "rate-missing", facts: { amounts: [usd("1")], holder: "C1" } },
    ]);
    expect(decision.release).toMatchObject({ items: [{ item: "I1", amount: usd("1") }], suffices: true });
    const rates = [{ from: "USD", to: "CNY", rate: "100" }];
    expect(check({ items, rates }, by([], "0.1")).reasons[0]?.code).toBe("overdue-too-much");
  });
});

describe("F27: a stage of escalation that is reached stops sales", () => {
  const policy = asking("stageReached", { reached: ["visit", "court"] });
  const at = (stage: string, customer = "C1") => ({ stages: [{ customer, item: "I1", stage }] });

  test.each([
    ["phone", "approve"],
    ["visit", "hold"],
    ["court", "hold"],
  ])("%s: %s", (stage, outcome) => {
    const decision = check(at(stage), policy);
    expect(decision.outcome).toBe(outcome);
    if (outcome === "hold")
      expect(decision.reasons).toEqual([
        { code: "stage-stops-sales", citation: "House rule", facts: { item: "I1", customer: "C1", stage } },
      ]);
  });

  test.each([
    ["0.01", "hold"],
    ["0", "approve"],
  ])("of an item with %s open: %s", (open, outcome) => {
    const items = [item("I1", "5", { open: yuan(open) })];
    expect(check({ items, ...at("visit") }, policy).outcome).toBe(outcome);
  });

  test("every item that has come so far is named, in any order of rows", () => {
    const stages = ["I2", "I1"].flatMap((id) =>
      ["visit", "court"].map((stage) => ({ customer: "C1", item: id, stage })),
    );
    const named = check({ stages }, policy).reasons.map(({ facts: { item: id, stage } }) => [id, stage]);
    expect(named).toEqual([
      ["I1", "court"],
      ["I1", "visit"],
      ["I2", "court"],
      ["I2", "visit"],
    ]);
    expect(check({ stages: stages.toReversed() }, policy)).toEqual(check({ stages }, policy));
  });

  test("an affiliate's stops the group, or only itself, by policy; no payment sum is promised to lift it", () => {
    const group = { id: "G", members: ["C1", "C2"] };
    const decision = check({ ...at("court", "C2"), group }, policy);
    expect([decision.outcome, decision.release.suffices]).toEqual(["hold", false]);
    const own = { ...policy, previousSale: { ...policy.previousSale, of: "customer" } } as const;
    expect(check({ ...at("court", "C2"), group }, own).outcome).toBe("approve");
    expect(check(at("court", "C3"), policy).outcome).toBe("approve");
  });
});

describe("F28: no more than a share of the limit is used", () => {
  const policy = asking("limitUsed", { share: "0.8", outcome: "warn" });

  test.each([
    ["699.99", "approve", []],
    ["700", "approve", []],
    ["700.01", "approve", ["limitUsed"]],
  ])("100 used and an order of %s on 80 % of 1000: %s with a warning %j", (ordered, outcome, warned) => {
    const decision = check({ items: [item("I1", "100")], order: order(ordered) }, policy);
    expect([decision.outcome, decision.failed, decision.warned]).toEqual([outcome, [], warned]);
    if (warned.length > 0)
      expect(decision.reasons[0]).toEqual({
        code: "limit-used",
        citation: "House rule",
        facts: { holder: "C1", after: yuan("800.01"), share: "0.8", most: yuan("800") },
      });
  });

  test("what is above it is to be paid", () => {
    const given = { items: [item("I1", "300")], order: order("700") };
    const { release } = check(given, asking("limitUsed", { share: "0.8" }));
    expect([release.onAccount, release.suffices]).toEqual([[yuan("200")], true]);
  });

  test("nothing is a share of an unlimited limit", () => {
    expect(check({ lines: [line({ kind: "unlimited" })], order: order("9999") }, policy).warned).toEqual([]);
  });
});

describe("F29: a term or a discount that is better for the customer than granted", () => {
  test.each([
    [30, undefined, []],
    [31, undefined, ["term"]],
    [30, "0.02", []],
    [30, "0.021", ["discount"]],
    [31, "0.03", ["term", "discount"]],
  ])("%i days and a discount of %s where 30 and 2 % are granted: %j", (term, discount, failed) => {
    const both = asking("discount", {}, asking("term"));
    const given = order("100", { term, ...(discount !== undefined && { discount }) });
    expect(check({ order: given, grantedDiscount: "0.02" }, both).failed).toEqual(failed);
  });

  test("without a grant any discount is too much, and no discount never is", () => {
    const decision = check({ order: order("100", { discount: "0.001" }) }, asking("discount"));
    expect(decision.reasons[0]).toEqual({
      code: "discount-exceeded",
      citation: "House rule",
      facts: { order: "O1", discount: "0.001", granted: "0" },
    });
    expect(check({ order: order("100", { discount: "0" }) }, asking("discount")).outcome).toBe("approve");
  });
});

describe("Art. 29: no more goods without a guarantee to a customer that needs one", () => {
  const mark = {
    kind: "guarantee-needed",
    scope: "customer",
    holder: "C1",
    from: today,
    until: null,
    reason: "possible bad debt",
  } as const;

  test.each([
    ["99.99", "hold"],
    ["100", "approve"],
  ])("a guarantee of %s for an order of 100: %s", (amount, outcome) => {
    const given = { marks: [mark], collateral: guarantee(amount) };
    const decision = check(given, asking("guaranteeGiven"));
    expect(decision.outcome).toBe(outcome);
    if (outcome === "hold")
      expect(decision.reasons[0]).toMatchObject({
        code: "guarantee-missing",
        facts: { holder: "C1", reason: "possible bad debt", guarantee: yuan("99.99"), needed: yuan("100") },
      });
  });

  test("by the preset of the regulation it is asked before goods leave, not when they are ordered", () => {
    expect(check({ marks: [mark] }, paperless).outcome).toBe("approve");
    expect(check({ marks: [mark], stage: "shipment" }, paperless).failed).toEqual(["guaranteeGiven"]);
  });
});

describe("a frozen customer buys nothing on credit", () => {
  const policy = asking("customerFrozen");
  const mark = (given: object = {}) => ({
    kind: "frozen" as const,
    scope: "customer" as const,
    holder: "C1",
    from: day("2026-06-01"),
    until: null,
    reason: "fraud suspected",
    ...given,
  });

  test.each([
    [{ from: today }, "hold"],
    [{ from: day("2026-07-01") }, "approve"],
    [{ until: today }, "hold"],
    [{ until: day("2026-06-29") }, "approve"],
    [{ holder: "C2" }, "approve"],
    [{ kind: "guarantee-needed" }, "approve"],
    [{ scope: "group", holder: "G" }, "hold"],
    [{ scope: "group", holder: "H" }, "approve"],
  ] as const)("%j: %s", (given, outcome) => {
    const group = { id: "G", members: ["C1", "C2"] };
    expect(check({ marks: [mark(given)], group }, policy).outcome).toBe(outcome);
  });

  test("every mark is named with its reason; what is paid in advance passes", () => {
    const marks = [mark({ reason: "b" }), mark({ reason: "a" })];
    expect(check({ marks }, policy).reasons.map(({ facts: found }) => found["reason"])).toEqual(["a", "b"]);
    const paid = check({ marks, items: [item("P1", "-100", { advanceFor: "O1" })] }, policy);
    expect(codes(paid)).toEqual(["nothing-on-credit"]);
  });
});

describe("F5: a limit that has expired and a review that is due are two rules", () => {
  test.each([
    [{ validUntil: day("2026-06-29") }, ["limitInForce"]],
    [{ reviewDueOn: day("2026-06-29") }, ["reviewDone"]],
    [{ validUntil: day("2026-06-29"), reviewDueOn: day("2026-06-29") }, ["limitInForce", "reviewDone"]],
    [{ validUntil: today, reviewDueOn: today }, []],
  ])("%j: %j", (given, failed) => {
    const both = asking("reviewDone", { outcome: "refer" }, asking("limitInForce"));
    expect(check({ lines: [line("1000", given)] }, both).failed).toEqual(failed);
  });
});

describe("F35: a guarantee that covers the order and what is overdue exempts from the stops", () => {
  const items = [late("I1", "50", "2026-05-01")];
  const stages = [{ customer: "C1", item: "I1", stage: "visit" }];

  test.each(["previousSaleSettled", "oldestOverdue", "overdueAmount", "stageReached"] as const)(
    "%s",
    (rule) => {
      const use = rule === "overdueAmount" ? { share: "0.05" } : {};
      const policy = { ...asking(rule, use), previousSale: strict };
      const given = (amount: string) => ({ items, stages, collateral: guarantee(amount) });
      expect(check(given("149.99"), policy).failed).toEqual([rule]);
      const passed = check(given("150"), policy);
      expect([passed.outcome, codes(passed)]).toEqual(["approve", ["within-limit", "guarantee-lifts-stop"]]);
    },
  );

  test.each(["oldestOverdue", "overdueAmount", "stageReached"] as const)(
    "%s: not where the policy says so",
    (rule) => {
      const use = { guaranteeLifts: false, ...(rule === "overdueAmount" && { share: "0.05" }) };
      const policy = { ...asking(rule, use), previousSale: strict };
      expect(check({ items, stages, collateral: guarantee("9999") }, policy).failed).toEqual([rule]);
    },
  );
});

describe("F24: a failed rule holds, refers or only warns, by policy", () => {
  const above = { items: [item("I1", "1000")] };

  test.each([
    ["hold", "hold", ["limit"], []],
    ["refer", "refer", ["limit"], []],
    ["warn", "approve", [], ["limit"]],
  ] as const)("%s: %s", (outcome, expected, failed, warned) => {
    const decision = check(above, asking("limit", { outcome, to: ["general-manager"] }));
    expect([decision.outcome, decision.failed, decision.warned]).toEqual([expected, failed, warned]);
    expect(decision.to).toEqual(outcome === "warn" ? [] : ["general-manager"]);
    expect(codes(decision)).toEqual(["limit-exceeded"]);
  });

  test("the sternest counts, and all is returned", () => {
    const policy = asking(
      "limit",
      { outcome: "refer" },
      asking("limitUsed", { outcome: "warn" }, asking("term")),
    );
    const decision = check({ ...above, order: order("100", { term: 31 }) }, policy);
    expect([decision.outcome, decision.failed, decision.warned]).toEqual([
      "hold",
      ["term", "limit"],
      ["limitUsed"],
    ]);
    expect(codes(decision)).toEqual(["term-exceeded", "limit-used", "limit-exceeded"]);
  });
});

describe("F21, F22: the check is asked at the order and at delivery", () => {
  test.each(["order", "release", "shipment"] as const)(
    "at %s only, where the policy asks there only",
    (stage) => {
      const policy = asking("limit", { stages: [stage] });
      const outcomes = (["order", "release", "shipment", "billing"] as const).map(
        (at) => check({ stage: at, items: [item("I1", "1000")] }, policy).outcome,
      );
      expect(outcomes.filter((outcome) => outcome === "hold")).toHaveLength(1);
      expect(check({ stage, items: [item("I1", "1000")] }, policy).outcome).toBe("hold");
    },
  );

  test("F22: an order that passed is stopped at shipment when an invoice has become overdue meanwhile", () => {
    const items = [late("I1", "50", "2026-06-30")];
    expect(check({ items, asOf: today }, paperless).outcome).toBe("approve");
    const shipping = { items, asOf: day("2026-07-01"), stage: "shipment" } as const;
    expect(check(shipping, paperless).failed).toEqual(["previousSaleSettled"]);
  });
});

test("F23: shipped goods stay invoiceable, whatever stands against the customer", () => {
  const frozen = {
    kind: "frozen",
    scope: "customer",
    holder: "C1",
    from: today,
    until: null,
    reason: "fraud",
  } as const;
  const shipped = order("100", { status: "open", delivered: yuan("100") });
  const given = { marks: [frozen], items: [late("I1", "5000", "2025-01-01")], order: shipped };
  const decision = check({ ...given, stage: "billing" }, paperless);
  expect([decision.outcome, decision.failed, codes(decision)]).toEqual([
    "approve",
    [],
    ["delivered-may-be-billed"],
  ]);
  expect(check({ ...given, stage: "shipment" }, paperless).outcome).toBe("hold");
});

test("F31: every failed rule is returned with its figures, not only the first", () => {
  const policy = asking(
    "limit",
    {},
    asking("oldestOverdue", {}, asking("overdueAmount", {}, asking("term"))),
  );
  const items = [late("I1", "950", "2026-05-01")];
  const decision = check({ items, order: order("60", { term: 45 }) }, policy);
  expect(decision.failed).toEqual(["oldestOverdue", "overdueAmount", "term", "limit"]);
  expect(decision.reasons.map(({ code, facts: found }) => [code, found])).toEqual([
    [
      "overdue-too-long",
      { item: "I1", customer: "C1", dueOn: "2026-05-01", overdueDays: 60, open: yuan("950"), days: 30 },
    ],
    ["overdue-too-much", { holder: "C1", overdue: yuan("950"), threshold: yuan("100") }],
    ["term-exceeded", { holder: "C1", term: 45, granted: 30 }],
    ["limit-exceeded", { holder: "C1", limit: yuan("1000"), after: yuan("1010"), excess: yuan("10") }],
  ]);
});

test("F33: a held order passes as soon as the facts allow, and nothing has to be lifted", () => {
  const items = [late("I1", "50", "2026-06-01"), item("I2", "900")];
  const held = check({ items }, paperless);
  expect([held.outcome, held.failed, held.release.total]).toEqual([
    "hold",
    ["previousSaleSettled", "limit"],
    [yuan("50")],
  ]);
  expect(check({ items: [...items, item("P1", "-49.99")] }, paperless).outcome).toBe("hold");
  const paid = check({ items: [...items, item("P1", "-50")] }, paperless);
  expect([paid.outcome, paid.failed]).toEqual(["approve", []]);
  const raised = [line("1000"), line("1050", { fixedOn: day("2026-06-10") })];
  expect(check({ items, lines: raised }, asking("limit")).outcome).toBe("approve");
});
