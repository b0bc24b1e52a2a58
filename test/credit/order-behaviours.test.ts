import { type OrderFacts, checkOrder } from "receivables/credit";
import { positionAsOf } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { payment } from "../ledger/build-documents.js";
import { codes, day, facts, item, line, order, paperless, policy, today, usd, yuan } from "./build-facts.js";

const check = (given: Partial<OrderFacts> = {}) => checkOrder(facts(given), paperless);
const STAGES = ["order", "release", "shipment"] as const;
const open = { status: "open" } as const;
/** A customer whom every rule is against. */
const hopeless = {
  lines: [line("0", { reviewDueOn: day("2026-06-02") })],
  items: [item("I1", "500", { dueOn: day("2026-01-01") })],
} as const;

describe("the check is asked at order, at release to the warehouse and at shipment", () => {
  test.each(STAGES)("%s", (stage) => {
    expect(check({ stage, items: [item("I1", "1000")] }).outcome).toBe("refer");
  });
});

describe("billing what was delivered is never blocked", () => {
  test("whatever else stands against the customer, with the reason", () => {
    const sold = order("100", { ...open, delivered: yuan("100") });
    const decision = checkOrder(facts({ ...hopeless, order: sold, stage: "billing" }), policy);
    expect([decision.outcome, codes(decision), decision.failed]).toEqual([
      "approve",
      ["delivered-may-be-billed"],
      [],
    ]);
  });
});

describe("an order paid in advance passes", () => {
  const prepaid = (amount: string) => {
    const documents = [payment("P1", amount, 5, { advanceFor: "O1" })];
    return [...hopeless.items, ...positionAsOf({ documents }, today).items];
  };

  test.each([
    ["99.99", "hold"],
    ["100.00", "approve"],
    ["100.01", "approve"],
  ])("%s for an order of 100: %s at every stage", (amount, outcome) => {
    for (const stage of STAGES) {
      expect(checkOrder(facts({ ...hopeless, items: prepaid(amount), stage }), policy).outcome).toBe(outcome);
    }
  });

  test("also while it is delivered and billed part by part", () => {
    const sold = order("100", { ...open, delivered: yuan("60"), billed: yuan("60") });
    const items = [...hopeless.items, item("P1", "-40", { advanceFor: "O1", original: yuan("-100") })];
    expect(codes(check({ ...hopeless, items, order: sold, stage: "shipment" }))).toEqual([
      "nothing-on-credit",
    ]);
  });

  test("billed before it was delivered and not paid in advance, it is held like any other", () => {
    const billed = order("100", { ...open, billed: yuan("100") });
    const unpaid = [...hopeless.items, item("I2", "100")];
    const lines = [line("1000")];
    const decision = check({ lines, items: unpaid, order: billed, stage: "shipment" });
    expect([decision.failed, decision.limits[0]?.after, decision.release.inAdvance]).toEqual([
      ["previousSaleSettled"],
      yuan("600"),
      yuan("100"),
    ]);
    const paid = item("P1", "0", { advanceFor: "O1", original: yuan("-100") });
    const settled = check({ lines, items: [...hopeless.items, paid], order: billed, stage: "shipment" });
    expect(codes(settled)).toEqual(["nothing-on-credit"]);
    const partly = { ...paid, original: yuan("-99.99") };
    expect(check({ lines, items: [...hopeless.items, partly], order: billed }).outcome).toBe("hold");
  });

  test("billed and delivered, nothing of it is left to hold", () => {
    const done = order("100", { ...open, delivered: yuan("100"), billed: yuan("100") });
    expect(codes(check({ ...hopeless, order: done, stage: "shipment" }))).toEqual(["nothing-on-credit"]);
    const rest = order("100", { ...open, delivered: yuan("60"), billed: yuan("60"), cancelled: yuan("40") });
    expect(codes(check({ ...hopeless, order: rest, stage: "shipment" }))).toEqual(["nothing-on-credit"]);
  });

  test("an advance for another order, by another customer or in another currency does not cover it", () => {
    for (const given of [{ advanceFor: "O2" }, { advanceFor: "O1", customer: "C2" }]) {
      expect(check({ ...hopeless, items: [...hopeless.items, item("P1", "-100", given)] }).outcome).toBe(
        "hold",
      );
    }
    const foreign = item("P1", usd("-100"), { advanceFor: "O1" });
    expect(check({ ...hopeless, items: [...hopeless.items, foreign] }).outcome).toBe("hold");
  });

  test.each([
    ["-99.99", "refer"],
    ["-100.00", "approve"],
  ])("receipts of %s that cover all that is owed and ordered do it too: %s", (receipts, outcome) => {
    const decision = check({ lines: [], items: [item("P1", receipts)] });
    expect(decision.outcome).toBe(outcome);
    expect(codes(decision)).toEqual([outcome === "approve" ? "nothing-owed" : "no-limit-fixed"]);
  });

  test("a group that owes nothing either, and nothing overdue", () => {
    const group = { id: "G", members: ["C1", "C2"] };
    const covered = [item("P1", "-100")];
    expect(check({ lines: [], group, items: covered }).outcome).toBe("approve");
    const siblings = [...covered, item("I2", "1", { customer: "C2" })];
    expect(check({ lines: [], group, items: siblings }).failed).toEqual(["limitFixed"]);
    const late = [
      ...covered,
      item("P2", "-9", { customer: "C2" }),
      item("I2", "9", { dueOn: day("2026-06-01") }),
    ];
    expect(check({ lines: [], group, items: late, rates: [] }).outcome).toBe("refer");
  });

  test("receipts whose rate is not known cover nothing, and take nothing away", () => {
    expect(check({ lines: [], items: [item("P1", usd("-100"))] }).outcome).toBe("refer");
    const covered = [item("P1", "-100"), item("P2", usd("-1"))];
    expect(codes(check({ lines: [], items: covered }))).toEqual(["nothing-owed"]);
  });
});

describe("what lowers exposure is never blocked", () => {
  test.each(["return", "refund"] as const)("a %s passes at every stage", (kind) => {
    for (const stage of STAGES) {
      const decision = check({ ...hopeless, order: order("100", { kind }), stage });
      expect([decision.outcome, codes(decision)]).toEqual(["approve", ["lowers-exposure"]]);
    }
  });
});

describe("exposure counts every commitment exactly once", () => {
  test("the order itself is not counted twice when the order book has it", () => {
    const sold = order("1000", open);
    expect(check({ order: sold, orders: [sold] }).limits[0]?.after).toEqual(yuan("1000"));
    expect(check({ order: sold, orders: [{ ...sold, ordered: yuan("5") }] }).limits[0]?.after).toEqual(
      yuan("1000"),
    );
  });

  test("other orders that are confirmed and not delivered stay in", () => {
    const decision = check({ orders: [order("950", { ...open, id: "O2" })] });
    expect(decision.limits[0]?.excess).toEqual(yuan("50"));
  });

  test("what was delivered and billed of the order is in the ledger and not counted again", () => {
    const sold = order("100", { ...open, delivered: yuan("60"), billed: yuan("60") });
    expect(check({ order: sold, items: [item("I1", "60")] }).limits[0]?.after).toEqual(yuan("100"));
  });
});

describe("the check depends on facts, not on the path", () => {
  test.each(["draft", "open", "closed", "cancelled"] as const)(
    "an order that comes as %s is checked as open",
    (status) => {
      const decision = check({ order: order("1001", { status }) });
      expect([decision.limits[0]?.after, decision.failed]).toEqual([yuan("1001"), ["singleSale", "limit"]]);
    },
  );

  test("closing an order, making another and re-opening the first does not get around it", () => {
    const first = order("600", { id: "first" });
    const second = order("600", { id: "second" });
    const closed = { ...first, status: "closed" } as const;
    expect(check({ order: second, orders: [closed] }).outcome).toBe("approve");
    const reopened = check({ order: closed, orders: [closed, { ...second, status: "open" }] });
    expect([reopened.failed, reopened.limits[0]?.excess]).toEqual([["limit"], yuan("200")]);
  });

  test("an edit after approval is caught at the next stage", () => {
    expect(check({ order: order("600", open) }).outcome).toBe("approve");
    const edited = order("1600", open);
    expect(check({ order: edited, orders: [order("600", open)], stage: "release" }).outcome).toBe("refer");
  });

  test("splitting a sale does not get around the limit", () => {
    const parts = ["a", "b", "c"].map((id) => order("400", { ...open, id }));
    const outcomes = parts.map((part, i) => check({ order: part, orders: parts.slice(0, i) }).outcome);
    expect(outcomes).toEqual(["approve", "approve", "refer"]);
  });
});

describe("a group's limit is held against the whole group's exposure; each member may have its own as well", () => {
  const group = { id: "G", members: ["C1", "C2"] };
  const shared = line("1500", { scope: "group", holder: "G" });
  const items = [
    item("I1", "700"),
    item("I2", "750", { customer: "C2" }),
    item("I3", "9999", { customer: "C3" }),
  ];

  test("the group's limit alone", () => {
    const decision = check({ group, lines: [shared], items });
    expect(decision.limits.map(({ excess, holder }) => [holder, excess.amount])).toEqual([["G", "50.00"]]);
    expect(decision.limits[0]?.exposure.customers).toEqual(["C1", "C2"]);
  });

  test("the member's own limit is held against its own exposure only", () => {
    const decision = check({ group, lines: [shared, line("800")], items, order: order("100") });
    expect(decision.limits.map(({ after, holder }) => [holder, after.amount])).toEqual([
      ["C1", "800.00"],
      ["G", "1550.00"],
    ]);
    expect(decision.reasons.map(({ facts: found }) => found["holder"])).toEqual(["G"]);
  });

  test("a member that is below the group's limit can be above its own", () => {
    const decision = check({ group, lines: [shared, line("799.99")], items, order: order("50") });
    expect(decision.outcome).toBe("approve");
    const above = check({ group, lines: [shared, line("749.99")], items, order: order("50") });
    expect(above.reasons.map(({ facts: found }) => found["holder"])).toEqual(["C1"]);
  });

  test("an order of a customer who is not a member is refused by name", () => {
    expect(() => check({ group: { id: "G", members: ["C2"] } })).toThrowError(
      expect.objectContaining({ code: "not-a-member", value: "C1" }),
    );
  });
});

describe("compared only after conversion at a rate that the result names", () => {
  const rates = [{ from: "USD", to: "CNY", rate: "7.10", on: "2026-06-30" }];

  test.each([
    ["140.84", "approve", "999.96"],
    ["140.85", "refer", "1000.04"],
  ])("an order of USD %s against CNY 1000: %s", (ordered, outcome, after) => {
    const decision = check({ order: order(usd(ordered)), rates });
    expect([decision.outcome, decision.limits[0]?.after]).toEqual([outcome, yuan(after)]);
  });

  test("the result names the rate", () => {
    const decision = check({ items: [item("I1", usd("1"))], rates });
    expect(decision.limits[0]?.exposure.rates).toEqual(rates);
  });

  test("a missing rate is referred, with the amounts, and is not silence", () => {
    const decision = check({ items: [item("I1", usd("1"))] });
    expect([decision.outcome, decision.to]).toEqual(["refer", ["finance-manager"]]);
    expect(decision.reasons).toMatchObject([
      { code: "rate-missing", facts: { holder: "C1", amounts: [usd("1")], currency: "CNY" } },
    ]);
  });

  test("also where the exposure nets to nothing and only the sale needs it", () => {
    const decision = check({ order: order(usd("1")), items: [item("I0", "5"), item("P1", usd("-1"))] });
    expect(decision.failed).toEqual(["singleSale"]);
    expect(codes(decision)).toEqual(["rate-missing"]);
  });

  test("a guarantee is not counted against what cannot be converted", () => {
    const decision = checkOrder(
      facts({
        lines: [line("1000")],
        items: [item("I1", usd("1"), { dueOn: day("2026-06-01") })],
        collateral: [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("9999"), validUntil: null }],
      }),
      paperless,
    );
    expect(decision.failed).toEqual(["ratesKnown", "previousSaleSettled"]);
  });
});

describe("what payment would release it", () => {
  const late = (id: string, amount: string, given: object = {}) =>
    item(id, amount, { dueOn: day("2026-06-01"), ...given });

  test("overdue items with their sums, and what is above the limit besides", () => {
    const decision = check({ items: [late("I1", "30"), late("I2", "20"), item("I3", "950")] });
    expect(decision.release).toEqual({
      forOrder: yuan("0"),
      items: [
        { item: "I1", amount: yuan("30") },
        { item: "I2", amount: yuan("20") },
      ],
      onAccount: [yuan("50")],
      total: [yuan("100")],
      inAdvance: yuan("100"),
      suffices: true,
    });
  });

  test("nothing when nothing fails", () => {
    expect(check().release).toEqual({
      forOrder: yuan("0"),
      items: [],
      onAccount: [],
      total: [],
      inAdvance: yuan("100"),
      suffices: true,
    });
  });

  test("a guarantee that covers overdue items leaves only what is above the limit", () => {
    const collateral = [{ id: "K", customer: "C1", kind: "deposit", amount: yuan("130"), validUntil: null }];
    const decision = check({ items: [late("I1", "30"), item("I3", "1050")], collateral });
    expect([decision.failed, decision.release.items]).toEqual([["limit"], []]);
    expect(decision.release.total).toEqual([yuan("50")]);
  });

  test("what the customer pays counts for its group too, and each limit asks only for the rest", () => {
    const lines = [line("1000"), line("1500", { scope: "group", holder: "G" })];
    const items = [item("I1", "950"), item("I2", "530", { customer: "C2" })];
    const decision = check({ lines, items, group: { id: "G", members: ["C1", "C2"] } });
    expect(decision.limits.map(({ excess }) => excess.amount)).toEqual(["50.00", "80.00"]);
    expect(decision.release.total).toEqual([yuan("80")]);
  });

  test("an order above the limit passes when what is above it is paid, on account or in advance", () => {
    const decision = check({ order: order("1200"), items: [item("I1", "300")] });
    expect(decision.failed).toEqual(["singleSale", "limit"]);
    expect([decision.release.total, decision.release.suffices]).toEqual([[yuan("500")], true]);
    for (const given of [{}, { advanceFor: "O1" }]) {
      const paying = (amount: string) =>
        check({ order: order("1200"), items: [item("I1", "300"), item("P1", amount, given)] }).outcome;
      expect([paying("-500"), paying("-499.99")]).toEqual(["approve", "refer"]);
    }
  });

  test("a sale that is too large by itself asks for an advance, which counts against the limit too", () => {
    const half = { ...paperless, singleSaleShare: "0.5" };
    const given = { order: order("700"), items: [item("I1", "600")] };
    const { forOrder, onAccount, suffices, total } = checkOrder(facts(given), half).release;
    expect([forOrder, onAccount, total, suffices]).toEqual([yuan("200"), [yuan("100")], [yuan("300")], true]);
    const paying = (advance: string) => {
      const items = [...given.items, item("P1", advance, { advanceFor: "O1" }), item("P2", "-100")];
      return checkOrder(facts({ ...given, items }), half).outcome;
    };
    expect([paying("-200"), paying("-199.99")]).toEqual(["approve", "refer"]);
  });

  test("it does not suffice when something fails that no payment cures", () => {
    const decision = check({ order: order("100", { term: 31 }), items: [late("I1", "30")] });
    expect([decision.release.total, decision.release.suffices]).toEqual([[yuan("30")], false]);
  });
});
