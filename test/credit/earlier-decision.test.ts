import * as fc from "fast-check";
import { checkOrder, earlierDecisionHolds } from "receivables/credit";
import { earlierDecisionSchema } from "receivables/credit/schemas";
import { describe, expect, test } from "vitest";
import { anyOrderFacts } from "./any-order-facts.js";
import { codes, day, facts, item, order, paperless, policy, today, yuan } from "./build-facts.js";

const decision = checkOrder(facts(), policy);
const earlier = { decision, order: order("100"), stage: "order", asOf: today } as const;
const recheck = (given: object = {}, changes: object = {}) =>
  earlierDecisionHolds({ ...earlier, ...given }, { ...policy, ...changes });

describe("F34: an earlier decision holds only for the same content", () => {
  test.each([
    ["nothing", {}, "decision-holds"],
    [
      "goods left and were billed",
      { status: "open", delivered: yuan("60"), billed: yuan("60") },
      "decision-holds",
    ],
    ["it was closed", { status: "closed" }, "decision-holds"],
    ["it was opened again", { reopened: 1 }, "order-changed"],
    ["a cent was added", { ordered: yuan("100.01") }, "order-changed"],
    ["a part was cancelled", { cancelled: yuan("1") }, "order-changed"],
    ["the term was changed", { term: 31 }, "order-changed"],
    ["a discount was given", { discount: "0.02" }, "order-changed"],
    ["it went to another customer", { customer: "C2" }, "order-changed"],
    ["it went to another account", { account: "projects" }, "order-changed"],
    ["a part is to leave on another day", { planned: [{ on: today, amount: yuan("10") }] }, "order-changed"],
    ["it was copied", { id: "O2" }, "decision-of-other-order"],
  ] as const)("%s since: %s", (_, change, code) => {
    const found = recheck({ order: order("100", change) });
    expect([found.outcome, codes(found)]).toEqual([
      code === "decision-holds" ? "holds" : "check-again",
      [code],
    ]);
  });

  test.each([
    [0, "2026-06-30", "holds"],
    [0, "2026-07-01", "check-again"],
    [3, "2026-07-03", "holds"],
    [3, "2026-07-04", "check-again"],
    [null, "2027-06-30", "holds"],
  ] as const)("%s days after 2026-06-30, on %s: %s", (decisionDays, asOf, outcome) => {
    expect(recheck({ asOf: day(asOf) }, { decisionDays }).outcome).toBe(outcome);
  });

  test("it is of its stage, its policy and its day", () => {
    expect(codes(recheck({ stage: "shipment" }))).toEqual(["decision-at-other-stage"]);
    expect(codes(recheck({}, { policy: { id: policy.policy.id, version: "2" } }))).toEqual([
      "decision-by-other-policy",
    ]);
    expect(codes(recheck({ asOf: day("2026-06-29") }))).toEqual(["decision-of-later-day"]);
  });

  test("closing, selling to somebody else and re-opening is checked again, and found out", () => {
    const first = order("600", { id: "first", reopened: 1, status: "open" });
    const second = order("600", { id: "second", status: "open" });
    const before = checkOrder(facts({ order: order("600", { id: "first" }) }), paperless);
    expect(before.outcome).toBe("approve");
    expect(recheck({ decision: before, order: first }).outcome).toBe("check-again");
    expect(checkOrder(facts({ order: first, orders: [second] }), paperless).failed).toEqual(["limit"]);
  });

  test("a duplicate of an order of a blocked customer is blocked like the first", () => {
    const items = [item("I1", "5", { dueOn: day("2026-06-01") })];
    const held = checkOrder(facts({ items }), paperless);
    const copied = checkOrder(facts({ items, order: order("100", { id: "O2" }) }), paperless);
    expect([held.outcome, copied.outcome, copied.content === held.content]).toEqual(["hold", "hold", false]);
  });
});

test("a decision holds for the facts that it was made on, and survives JSON", () => {
  fc.assert(
    fc.property(anyOrderFacts, (given) => {
      const made = checkOrder(given, policy);
      const { asOf, order: sold, stage } = given;
      const stored = JSON.parse(JSON.stringify({ decision: made, order: sold, stage, asOf }));
      expect(earlierDecisionHolds(earlierDecisionSchema.parse(stored), policy).outcome).toBe("holds");
    }),
    { numRuns: 40 },
  );
});
