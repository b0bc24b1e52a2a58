import { type OrderFacts, checkOrder } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { LU, WU, contract, signed, slip } from "./approved.js";
import { codes, day, facts, item, line, order, paperless, policy, today, usd, yuan } from "./build-facts.js";

const check = (given: Partial<OrderFacts> = {}, changes: Partial<typeof policy> = {}) =>
  checkOrder(facts(given), { ...paperless, ...changes });
const STAGES = ["order", "release", "shipment"] as const;
const overdue = (id: string, open: string, given: object = {}) =>
  item(id, open, { dueOn: day("2026-06-29"), ...given });

describe("Art. 12, 15: the limit, by how much it would be exceeded, and what is left of it", () => {
  test.each([
    ["699.99", "approve", "0.00"],
    ["700.00", "approve", "0.00"],
    ["700.01", "refer", "0.01"],
  ])("an order of %s on 300 of 1000 used: %s", (ordered, outcome, excess) => {
    const decision = check({ order: order(ordered), items: [item("I1", "300")] });
    expect(decision.outcome).toBe(outcome);
    expect(decision.limits[0]).toMatchObject({ excess: yuan(excess), headroom: yuan("700") });
    expect(decision.limits[0]?.exposure.total).toEqual(yuan("300"));
    expect(codes(decision)).toEqual([outcome === "refer" ? "limit-exceeded" : "within-limit"]);
  });

  test("it is referred to the committee, then the general manager", () => {
    const decision = check({ items: [item("I1", "1000")] });
    expect([decision.failed, decision.to]).toEqual([
      ["limit"],
      ["market-management-committee", "general-manager"],
    ]);
    expect(decision.reasons[0]).toEqual({
      code: "limit-exceeded",
      citation: "Art. 15",
      facts: { holder: "C1", limit: yuan("1000"), after: yuan("1100"), excess: yuan("100") },
    });
  });

  test("none, zero and unlimited are three different limits", () => {
    const none = check({ lines: [line({ kind: "none" })] });
    expect([codes(none), none.limits]).toEqual([["no-limit-fixed"], []]);
    expect(check({ lines: [] }).failed).toEqual(["limitFixed"]);
    expect(check({ lines: [line("0")] }).failed).toEqual(["singleSale", "limit"]);
    const unlimited = check({ lines: [line({ kind: "unlimited" })], order: order("99999999") });
    expect([unlimited.outcome, codes(unlimited)]).toEqual(["approve", ["within-unlimited"]]);
    expect(unlimited.limits[0]).toMatchObject({ headroom: null, excess: yuan("0") });
  });

  test("the row that was fixed last by the day holds; two of one day are refused by name", () => {
    const earlier = line("10", { fixedOn: day("2026-05-01") });
    const later = line("5", { fixedOn: day("2026-07-01") });
    const other = line("1", { holder: "C2" });
    expect(check({ lines: [later, earlier, line("1000"), other] }).outcome).toBe("approve");
    expect(check({ lines: [line("1000"), earlier] }).limits).toHaveLength(1);
    expect(check({ lines: [line({ kind: "none" }), earlier] }).failed).toEqual(["limitFixed"]);
    expect(() => check({ lines: [line("1"), line("2")] })).toThrowError(
      expect.objectContaining({ code: "two-credit-lines", value: "C1" }),
    );
  });

  test("collateral that counts makes room", () => {
    const collateral = [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("60"), validUntil: today }];
    const decision = check({ items: [item("I1", "960")], collateral });
    expect([decision.outcome, decision.limits[0]?.after]).toEqual(["approve", yuan("1000")]);
  });
});

describe("Art. 8, 11: a limit is in force until it expires and while no review is due", () => {
  test.each([
    ["2026-06-29", "refer"],
    ["2026-06-30", "approve"],
    ["2026-07-01", "approve"],
  ])("valid until and to be reviewed by %s, on 2026-06-30: %s", (until, outcome) => {
    expect(check({ lines: [line("1000", { validUntil: day(until) })] }).outcome).toBe(outcome);
    expect(check({ lines: [line("1000", { reviewDueOn: day(until) })] }).outcome).toBe(outcome);
  });

  test("an event of the customer, or of a member for the group's limit, asks for a review at once", () => {
    const events = [{ customer: "C2", kind: "dishonoured-bill", on: today }];
    expect(check({ events }).outcome).toBe("approve");
    const shared = line("1000", { scope: "group", holder: "G" });
    const decision = check({ events, lines: [shared], group: { id: "G", members: ["C1", "C2"] } });
    expect([decision.failed, codes(decision)]).toEqual([["reviewDone"], ["review-on-event"]]);
  });
});

describe("Art. 14: no more goods and no more credit after a credit sale that was not settled at the agreed time", () => {
  test.each([
    ["2026-06-29", "hold"],
    ["2026-06-30", "approve"],
    ["2026-07-01", "approve"],
  ])("due on %s, on 2026-06-30: %s at every stage", (dueOn, outcome) => {
    for (const stage of STAGES) {
      expect(check({ stage, items: [item("I1", "0.01", { dueOn: day(dueOn) })] }).outcome).toBe(outcome);
    }
  });

  test.each([
    ["2026-06-26", "hold"],
    ["2026-06-27", "approve"],
  ])("with three days of grace, due on %s: %s", (dueOn, outcome) => {
    const previousSale = { ...policy.previousSale, graceDays: 3 };
    expect(check({ items: [item("I1", "1", { dueOn: day(dueOn) })] }, { previousSale }).outcome).toBe(
      outcome,
    );
  });

  test("every item that stops it is named with its days and its sum, the oldest first", () => {
    const items = [overdue("I2", "7"), overdue("I1", "5"), overdue("I0", "3", { dueOn: day("2026-06-01") })];
    const decision = check({ items });
    expect(decision.overdue.map((late) => [late.item, late.overdueDays, late.open.amount])).toEqual([
      ["I0", 29, "3.00"],
      ["I1", 1, "5.00"],
      ["I2", 1, "7.00"],
    ]);
    expect(decision.reasons.map(({ code, citation }) => [code, citation])).toEqual(
      Array.from({ length: 3 }, () => ["previous-sale-unsettled", "Art. 14"]),
    );
  });

  test("an item without a due date, late interest and other receivables do not stop it; an overdue bill does", () => {
    const charge = { kind: "interest", item: "I1" } as const;
    const items = [
      item("I1", "1", { dueOn: null }),
      overdue("I2", "1", { charge }),
      overdue("I3", "1", { kind: "other" }),
    ];
    expect(check({ items }).outcome).toBe("approve");
    expect(check({ items: [overdue("B1", "1", { kind: "bill" })] }).outcome).toBe("hold");
  });

  test("money that is there counts for the oldest item, whether or not it was set against it", () => {
    const items = [overdue("I1", "5"), overdue("I0", "3", { dueOn: day("2026-06-01") })];
    const left = (...receipts: string[]) =>
      check({ items: [...items, ...receipts.map((amount, i) => item(`P${i}`, amount))] }).overdue.map(
        ({ item: id, open }) => [id, open.amount],
      );
    expect(left("-3", "-1")).toEqual([["I1", "4.00"]]);
    expect(left("-7.99")).toEqual([["I1", "0.01"]]);
    expect(left("-8")).toEqual([]);
    expect(left("-9")).toEqual([]);
  });

  test("an advance for another order, another customer's and another currency's receipts settle nothing", () => {
    const items = [
      overdue("I1", "5"),
      item("P1", "-5", { advanceFor: "O9" }),
      item("P2", "-5", { customer: "C2" }),
      item("P3", usd("-5")),
    ];
    const decision = check({ items, rates: [{ from: "USD", to: "CNY", rate: "7" }] });
    expect(decision.overdue.map(({ open }) => open)).toEqual([yuan("5")]);
  });

  test("an affiliate's unsettled sale stops the group, or only itself, by policy", () => {
    const given = {
      items: [overdue("I1", "1", { customer: "C2" })],
      group: { id: "G", members: ["C1", "C2"] },
    };
    expect(check(given).outcome).toBe("hold");
    expect(check(given, { previousSale: { ...policy.previousSale, of: "customer" } }).outcome).toBe(
      "approve",
    );
    expect(check({ items: given.items }).outcome).toBe("approve");
  });
});

describe("Art. 14: except where a reliable financial guarantee covers it", () => {
  const guarantee = (amount: string, given: object = {}) => ({
    id: "K",
    customer: "C1",
    kind: "bank-guarantee",
    amount: yuan(amount),
    validUntil: null,
    ...given,
  });
  const guarded = (piece: ReturnType<typeof guarantee>, changes: Partial<typeof policy> = {}) =>
    check({ items: [overdue("I1", "50")], collateral: [piece] }, changes);

  test.each([
    ["149.99", "hold"],
    ["150.00", "approve"],
    ["150.01", "approve"],
  ])("%s for an order of 100 and 50 overdue: %s", (amount, outcome) => {
    expect(guarded(guarantee(amount)).outcome).toBe(outcome);
  });

  test("the approval says so, with the figures", () => {
    const lifted = guarded(guarantee("150")).reasons.find(({ code }) => code === "guarantee-lifts-stop");
    expect(lifted).toMatchObject({
      citation: "Art. 14",
      facts: { items: ["I1"], guarantee: yuan("150"), needed: yuan("150") },
    });
  });

  test.each([
    ["99.99", "hold"],
    ["100.00", "approve"],
  ])("by a policy that wants only the order covered, %s: %s", (amount, outcome) => {
    const previousSale = { ...policy.previousSale, guaranteeCovers: "order" } as const;
    expect(guarded(guarantee(amount), { previousSale }).outcome).toBe(outcome);
  });

  test.each([
    ["2026-07-29", "due", "hold"],
    ["2026-07-30", "due", "approve"],
    ["2026-06-29", "check", "hold"],
    ["2026-06-30", "check", "approve"],
  ] as const)("valid until %s, through the day of %s: %s", (validUntil, guaranteeUntil, outcome) => {
    const previousSale = { ...policy.previousSale, guaranteeUntil };
    expect(guarded(guarantee("150", { validUntil }), { previousSale }).outcome).toBe(outcome);
  });

  test("it lasts from its first day", () => {
    expect(guarded(guarantee("150", { validFrom: day("2026-07-01") })).outcome).toBe("hold");
    expect(guarded(guarantee("150", { validFrom: today })).outcome).toBe("approve");
  });

  test("a kind that is not reliable, a kind that is not listed and another customer's do not lift it", () => {
    for (const given of [{ kind: "mortgage" }, { kind: "promise" }, { customer: "C2" }]) {
      expect(guarded(guarantee("10000", given)).outcome).toBe("hold");
    }
  });

  test("guarantees add up, at rates where they need one", () => {
    const rates = [{ from: "USD", to: "CNY", rate: "10" }];
    const collateral = [guarantee("140"), guarantee("0", { id: "K2", amount: usd("1") })];
    const given = { items: [overdue("I1", "50")], collateral };
    expect(check({ ...given, rates }).outcome).toBe("approve");
    expect(check(given).outcome).toBe("hold");
  });
});

describe("Art. 19: one sale and its term stay within what was granted", () => {
  test.each([
    ["100.00", "approve"],
    ["100.01", "refer"],
  ])("a sale of %s where one may be a tenth of 1000: %s", (ordered, outcome) => {
    expect(check({ order: order(ordered) }, { singleSaleShare: "0.1" }).outcome).toBe(outcome);
  });

  test("it is the whole sale that counts, however much of it is delivered and billed", () => {
    const sold = order("200", { delivered: yuan("150"), billed: yuan("150") });
    const items = [item("I1", "150")];
    const decision = check({ order: sold, items, stage: "shipment" }, { singleSaleShare: "0.1" });
    expect(decision.reasons).toMatchObject([
      { code: "single-sale-exceeded", facts: { amount: yuan("200"), most: yuan("100") } },
    ]);
  });

  test.each([
    ["-199.99", "refer"],
    ["-200", "approve"],
  ])("receipts of %s pay for it, so that of 1200 no more than 1000 is on credit: %s", (receipts, outcome) => {
    expect(check({ order: order("1200"), items: [item("P1", receipts)] }).outcome).toBe(outcome);
  });

  test("collateral makes room for what is owed, not for a larger sale", () => {
    const collateral = [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("500"), validUntil: null }];
    expect(check({ order: order("1200"), collateral }).failed).toEqual(["singleSale"]);
  });

  test("what is paid in advance is not on credit", () => {
    const items = [item("P1", "-60", { advanceFor: "O1", original: yuan("-100") })];
    expect(check({ order: order("200"), items }, { singleSaleShare: "0.1" }).outcome).toBe("approve");
  });

  test.each([
    [29, []],
    [30, []],
    [31, ["term"]],
  ])("a term of %i days where 30 are granted", (term, failed) => {
    expect(check({ order: order("100", { term }) }).failed).toEqual(failed);
  });

  test("the shorter of the customer's and the group's term holds", () => {
    const lines = [line("1000"), line("1000", { scope: "group", holder: "G", term: 10 })];
    const decision = check({ lines, group: { id: "G", members: ["C1"] } });
    expect(decision.reasons).toMatchObject([{ code: "term-exceeded", facts: { holder: "G", granted: 10 } }]);
  });

  test("an order without a term, and a customer without one, are no credit sale", () => {
    const { term: _, ...untimed } = order("100");
    expect(codes(check({ order: untimed }))).toEqual(["term-missing"]);
    expect(codes(check({ lines: [line("1000", { term: null })] }))).toEqual(["term-not-fixed"]);
  });
});

describe("Art. 15: the contract is signed by the head in charge before it is issued", () => {
  const asked = (given: Partial<OrderFacts>) => checkOrder(facts(given), policy);

  test.each([
    ["not at all", {}, "refer", []],
    ["by nobody yet", { contract: signed({}) }, "refer", ["approval-awaited"]],
    ["by the head in charge", { contract }, "approve", null],
    ["by somebody else", { contract: signed({}, WU) }, "refer", ["approval-awaited"]],
    ["by one who is no head", { contract: signed({}, { ...LU, by: "Wu" }) }, "refer", ["approval-awaited"]],
    ["by the one who asks", { contract: signed({ by: "Lu" }, LU) }, "refer", ["nobody-can-act"]],
    [
      "on a later day",
      { contract: signed({}, { ...LU, on: day("2026-07-01") }) },
      "refer",
      ["approval-granted-later"],
    ],
    [
      "for another order",
      { contract: signed({ subject: "O2" }, LU) },
      "refer",
      ["approval-of-other-subject"],
    ],
    ["for another use", { contract: signed({ use: "credit-sale" }, WU) }, "refer", ["approval-of-other-use"]],
    ["over its amount", { contract: signed({ amount: yuan("100") }, LU) }, "approve", null],
    ["over less", { contract: signed({ amount: yuan("99.99") }, LU) }, "refer", ["approval-below-amount"]],
    [
      "for the paper as it is",
      { contract: signed({ content: "paper-1" }, LU), contractContent: "paper-1" },
      "approve",
      null,
    ],
    [
      "for the paper as it was",
      { contract: signed({ content: "paper-1" }, LU), contractContent: "paper-2" },
      "refer",
      ["approval-of-other-content"],
    ],
    [
      "for a paper that is not shown",
      { contract: signed({ content: "paper-1" }, LU) },
      "refer",
      ["approval-content-not-shown"],
    ],
  ] as const)("signed %s: %s", (_, given, outcome, why) => {
    const decision = asked(given);
    expect(decision.outcome).toBe(outcome);
    expect(decision.to).toEqual(outcome === "refer" ? ["head-in-charge"] : []);
    if (why !== null) expect(codes(decision)).toEqual(["contract-not-signed", ...why]);
  });

  test("what was cancelled needs no signature any more", () => {
    const signedFor = signed({ amount: yuan("60") }, LU);
    expect(asked({ contract: signedFor, order: order("100", { cancelled: yuan("40") }) }).outcome).toBe(
      "approve",
    );
  });

  test("the stage and the consequence of a rule are data", () => {
    const rules = {
      ...policy.rules,
      contractSigned: { ...policy.rules.contractSigned, outcome: "hold" },
    } as const;
    expect(checkOrder(facts(), { ...policy, rules }).outcome).toBe("hold");
  });
});

describe("Art. 12: the warehouse ships only against a slip that states the term and is signed", () => {
  const asked = (given: Partial<OrderFacts>, stage: OrderFacts["stage"] = "shipment") =>
    checkOrder(facts({ contract, stage, ...given }), policy);

  test("it is asked for at release and at shipment, not at order", () => {
    expect(asked({}, "order").outcome).toBe("approve");
    expect(codes(asked({}, "release"))).toEqual(["slip-missing"]);
    expect([asked({}).outcome, asked({}).to]).toEqual(["hold", ["business-manager"]]);
    expect(asked({ slip: slip({}, WU) }).outcome).toBe("approve");
  });

  test.each([
    [
      "for another order",
      slip({ order: "O2" }, WU),
      ["approval-of-other-subject", "approval-of-other-content"],
    ],
    ["by nobody", slip(), ["approval-awaited"]],
    ["by the head in charge", slip({}, LU), ["approval-awaited"]],
    ["on a later day", slip({}, { ...WU, on: day("2026-07-01") }), ["approval-granted-later"]],
    [
      "before its amount was raised",
      { ...slip({ amount: yuan("99") }, WU), amount: yuan("100") },
      ["approval-below-amount", "approval-of-other-content"],
    ],
    ["before its term was changed", { ...slip({ term: 29 }, WU), term: 30 }, ["approval-of-other-content"]],
  ])("one signed %s is not signed", (_, given, why) => {
    expect(codes(asked({ slip: given }))).toEqual(["slip-not-signed", ...why]);
  });

  test.each([
    ["100.00", 30, []],
    ["99.99", 30, ["slip-does-not-cover"]],
    ["100.00", 29, ["slip-does-not-cover"]],
    ["100.01", 31, []],
  ])("%s and %i days for an order of 100 and 30 days", (amount, term, found) => {
    const decision = asked({ slip: slip({ amount: yuan(amount), term }, WU) });
    expect(codes(decision).filter((code) => code.startsWith("slip"))).toEqual(found);
  });

  test("an amount of another currency does not cover it", () => {
    expect(codes(asked({ slip: slip({ amount: usd("9999") }, WU) }))).toEqual(["slip-does-not-cover"]);
  });
});

describe("all that fails is returned, in the order of the rules", () => {
  test("with every figure, and the sternest outcome", () => {
    const decision = checkOrder(
      facts({
        stage: "shipment",
        order: order("2000", { term: 60 }),
        lines: [line("1000", { reviewDueOn: day("2026-06-01") })],
        items: [overdue("I1", "10"), item("I2", usd("1"))],
      }),
      policy,
    );
    expect(decision.outcome).toBe("hold");
    expect(decision.failed).toEqual([
      "reviewDone",
      "ratesKnown",
      "previousSaleSettled",
      "singleSale",
      "term",
      "limit",
      "contractSigned",
      "slipSigned",
    ]);
    expect(decision.to).toEqual([
      "market-management-committee",
      "finance-manager",
      "general-manager",
      "head-in-charge",
      "business-manager",
    ]);
    expect(decision.release.suffices).toBe(false);
  });
});
