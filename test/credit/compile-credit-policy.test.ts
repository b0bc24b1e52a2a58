import fc from "fast-check";
import {
  type CreditPolicy,
  ORDER_RULES,
  type OrderDecision,
  type OrderFacts,
  checkOrder,
  compileCreditPolicy,
  traceOrder,
} from "receivables/credit";
import { money } from "receivables/money";
import { chinaTradeRegulation, net30 } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { anyTracedFacts, anyTracedPolicy } from "./any-traced-facts.js";
import { day, facts, item, line, order, paperless, usd, yuan } from "./build-facts.js";

const anyUse = fc.record({
  stages: fc.subarray(["order", "release", "shipment"] as const),
  outcome: fc.constantFrom("hold", "refer", "warn" as const),
});

/** Each rule at any stages with any outcome, for all or besides for some, and left out for others. */
const anyRules: fc.Arbitrary<CreditPolicy> = fc
  .tuple(
    anyTracedPolicy,
    fc.tuple(...ORDER_RULES.map(() => anyUse)),
    fc.array(
      fc.record({
        rule: fc.constantFrom(...ORDER_RULES),
        use: anyUse,
        of: fc.constantFrom<CreditPolicy["scopedRules"][number]["of"]>(
          { scope: "all" },
          { scope: "group", holder: "shops" },
          { scope: "customer", holder: "C1" },
          { scope: "customer", holder: "C2" },
        ),
        isLeftOut: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([policy, uses, rows]) => {
    const rules = Object.fromEntries(
      ORDER_RULES.map((rule, i) => [rule, { ...policy.rules[rule], ...uses[i] }]),
    );
    const more = rows.map(({ isLeftOut, of, rule, use }, i) => {
      return { isLeftOut, row: { id: `row-${i}`, of, rule, use: { ...policy.rules[rule], ...use } } };
    });
    return {
      ...policy,
      rules,
      scopedRules: more.flatMap(({ isLeftOut, row }) => (isLeftOut ? [] : [row])),
      exclusions: more.flatMap(({ isLeftOut, row: { id, of, rule } }) =>
        isLeftOut && of.scope !== "all" ? [{ id, of, rule }] : [],
      ),
    } as unknown as CreditPolicy;
  });

const anyFacts: fc.Arbitrary<OrderFacts> = fc
  .tuple(anyTracedFacts, fc.subarray(["shops", "mills", "shops"]))
  .map(([given, ruleGroups]) => ({ ...given, ruleGroups }));

const text = (decision: OrderDecision) => JSON.stringify(decision);

describe("a compiled policy", () => {
  test("decides as the policy does, byte for byte, whatever the facts and rules", () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, credit) => {
        const { checkOrder: check } = compileCreditPolicy(credit);
        expect(text(check(given))).toBe(text(checkOrder(given, credit)));
      }),
    );
  });

  test("answers any number of orders, and none of them depends on another", () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 2, maxLength: 4 }), anyRules, (orders, credit) => {
        for (const policy of [credit, chinaTradeRegulation.credit, net30.credit]) {
          const { checkOrder: check } = compileCreditPolicy(policy);
          const first = orders.map((given) => text(check(given)));
          const lazy = orders.toReversed().map(check);
          expect(lazy.toReversed().map(text)).toEqual(first);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("finds the same in any order of the rows", () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, credit) => {
        const { checkOrder: check } = compileCreditPolicy(credit);
        const turned = {
          ...given,
          items: given.items.toReversed(),
          orders: given.orders.toReversed(),
          lines: given.lines.toReversed(),
          marks: (given.marks ?? []).toReversed(),
          collateral: (given.collateral ?? []).toReversed(),
          ruleGroups: (given.ruleGroups ?? []).toReversed(),
        };
        expect(text(check(turned))).toBe(text(check(given)));
      }),
    );
  });

  test("says that a rule fails where one of the looks has fired, and nowhere else", () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, credit) => {
        const { failed, released, warned } = compileCreditPolicy(credit).checkOrder(given);
        const { rules } = traceOrder(given, { ...net30, credit });
        for (const { fired, looks } of rules) expect(fired).toBe(looks.some((look) => look.fired));
        const names = new Set(rules.filter(({ fired }) => fired).map(({ rule }) => rule));
        expect(names).toEqual(new Set([...failed, ...released, ...warned]));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["not-a-member", { group: { id: "G", members: ["C2"] } }],
    ["two-credit-lines", { lines: [line("100"), line("200")] }],
    ["duplicate-order", { orders: [order("1", { id: "O2" }), order("1", { id: "O2" })] }],
    ["duplicate-draft", { drafts: [1, 2].map(() => ({ id: "D", customer: "C1", amount: yuan("1") })) }],
    ["rate-twice", { rates: [1, 2].map(() => ({ from: "USD", to: "CNY", rate: "7" })) }],
    ["currency-mismatch", { order: order("100", { delivered: usd("1") }) }],
    ["currency-mismatch", { lines: [line("100", { classLimits: { notDue: usd("1") } })] }],
    ["amount-is-number", { items: [{ ...item("I", "1"), open: { amount: 1, currency: "CNY" } as never }] }],
  ])("refuses misuse (%s) when it is asked, not when the answer is read", (code, given) => {
    const { checkOrder: check } = compileCreditPolicy(net30.credit);
    const faulty = facts(given);
    expect(() => check(faulty)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a decision", () => {
  const late = facts({ items: [item("I1", "80", { dueOn: day("2026-05-01") })], order: order("2000") });

  test("makes reasons and figures when they are read, once", () => {
    const decision = checkOrder(late, paperless);
    for (const field of ["reasons", "content", "limits", "overdue", "release"] as const) {
      const made = Object.getOwnPropertyDescriptor(decision, field);
      expect(made).toMatchObject({ get: expect.any(Function), enumerable: true });
      expect(decision[field]).toBe(decision[field]);
    }
    expect(Object.getOwnPropertyDescriptor(decision, "failed")?.value).toEqual([
      "previousSaleSettled",
      "singleSale",
      "limit",
    ]);
  });

  test("is plain data to whoever copies, sends or compares it", () => {
    const decision = checkOrder(late, paperless);
    const parsed = JSON.parse(text(decision)) as OrderDecision;
    expect(decision).toEqual(parsed);
    expect({ ...decision }).toEqual(parsed);
    expect(structuredClone(checkOrder(late, paperless))).toEqual(parsed);
    expect(Object.keys(decision)).toEqual(Object.keys(parsed));
  });

  test("is exact beyond what a double holds, at the limit and one cent above", () => {
    for (const amount of ["90071992547409.91", "90071992547409910000000000000.07"]) {
      const [once, twice] = [
        money(amount, "CNY"),
        money(String(2n * BigInt(amount.replace(".", ""))).replace(/(..)$/, ".$1"), "CNY"),
      ];
      const given = { items: [item("I1", once)], order: order(once) };
      expect(checkOrder(facts({ ...given, lines: [line(twice.amount)] }), paperless).failed).toEqual([]);
      const above = { ...given, items: [...given.items, item("I2", "0.01")], lines: [line(twice.amount)] };
      const { failed, limits } = checkOrder(facts(above), paperless);
      expect([failed, limits[0]?.excess]).toEqual([["limit"], yuan("0.01")]);
    }
  });

  test("reads an amount that is not written out to the cent, and a long grace", () => {
    const short = item("I1", { amount: "12.5", currency: "CNY" } as never, { dueOn: day("2020-01-01") });
    const patient = { ...paperless, previousSale: { ...paperless.previousSale, graceDays: 9_999_999 } };
    const { limits, overdue } = checkOrder(facts({ items: [short] }), patient);
    expect([limits[0]?.exposure.total, overdue]).toEqual([yuan("12.50"), []]);
  });
});

describe("growth", () => {
  /** Items that count how often a field of theirs is read. */
  function counting(count: number, customer: string, reads: { count: number }): OrderFacts["items"] {
    return Array.from({ length: count }, (_, i) => {
      const plain = item(`${customer}-${i}`, i % 9 === 0 ? "-3" : "7", {
        customer,
        dueOn: day(i % 2 === 0 ? "2026-05-01" : "2026-08-01"),
      });
      return new Proxy(plain, {
        get: (target, field) => {
          reads.count += 1;
          return target[field as keyof typeof target];
        },
      });
    });
  }

  function readsOf(count: number, read: (decision: OrderDecision) => unknown): number {
    const reads = { count: 0 };
    const items = counting(count, "C1", reads);
    read(checkOrder(facts({ items, order: order("9000") }), paperless));
    return reads.count;
  }

  test.each([
    ["the outcome", ({ outcome }: OrderDecision) => outcome],
    ["every reason and figure", text],
  ])("%s of four times as many items takes four times as many reads, sorting apart", (_, read) => {
    const [some, more] = [readsOf(200, read), readsOf(800, read)];
    // Sorting reads each row as often as the number of rows has digits in base two: 10 instead of 8.
    expect(more).toBeLessThanOrEqual(4 * some * (10 / 8));
  });

  test("a row of another customer costs a comparison, and one more for what is to be paid", () => {
    const reads = { count: 0 };
    const items = counting(500, "C9", reads);
    const decision = checkOrder(facts({ items }), paperless);
    expect([decision.outcome, reads.count]).toEqual(["approve", 500]);
    expect(decision.release.total).toEqual([]);
    expect(reads.count).toBe(1000);
  });
});
