import { type CreditEvent, reviewCredit } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { codes, day, line, policy } from "./build-facts.js";

const review = (asOf: string, events: readonly CreditEvent[] = [], row = line("1000")) =>
  reviewCredit({ line: row, events, asOf: day(asOf) }, policy);

describe("Art. 8, 11: limits and terms are reviewed each quarter or year", () => {
  test.each([
    ["2026-08-31", "in-force"],
    ["2026-09-01", "in-force"],
    ["2026-09-02", "review"],
  ])("due by 2026-09-01, on %s: %s", (asOf, outcome) => {
    expect(review(asOf).outcome).toBe(outcome);
    expect(codes(review(asOf))).toEqual([outcome === "review" ? "review-overdue" : "in-force"]);
  });

  test.each([
    ["2026-07-31", "in-force"],
    ["2026-08-01", "review"],
  ])("valid until 2026-07-31, on %s: %s", (asOf, outcome) => {
    const row = line("1000", { validUntil: day("2026-07-31") });
    expect(review(asOf, [], row).outcome).toBe(outcome);
  });
});

describe("Art. 11: and at once on an event", () => {
  const event = (on: string, kind = "dishonoured-bill", customer = "C1"): CreditEvent => ({
    customer,
    kind,
    on: day(on),
  });

  test.each([
    ["2026-06-30", "in-force"],
    ["2026-07-01", "review"],
  ])("an event on 2026-07-01, seen on %s: %s", (asOf, outcome) => {
    const decision = review(asOf, [event("2026-07-01")]);
    expect(decision.outcome).toBe(outcome);
    expect(decision.dueOn).toBe(outcome === "review" ? "2026-07-01" : "2026-09-01");
  });

  test.each([
    ["2026-06-01", "in-force"],
    ["2026-06-02", "review"],
  ])(
    "one on %s, fixed on 2026-06-01: %s, for what was known when it was fixed asks for nothing",
    (on, outcome) => {
      expect(review("2026-06-30", [event(on)]).outcome).toBe(outcome);
    },
  );

  test("a kind that the policy does not name, and another customer's event, ask for nothing", () => {
    const others = [event("2026-06-10", "birthday"), event("2026-06-10", "overdue", "C2")];
    expect(review("2026-06-30", others).outcome).toBe("in-force");
  });

  test("a group's limit is reviewed on an event of any member", () => {
    const row = line("1000", { scope: "group", holder: "G" });
    const facts = { line: row, events: [event("2026-06-10", "overdue", "C2")], asOf: day("2026-06-30") };
    expect(reviewCredit({ ...facts, group: { id: "G", members: ["C1", "C2"] } }, policy).outcome).toBe(
      "review",
    );
    expect(reviewCredit({ ...facts, group: { id: "G", members: ["C1"] } }, policy).outcome).toBe("in-force");
  });

  test("every reason is given, events in the order of their days", () => {
    const events = [event("2026-08-02"), event("2026-08-01", "overdue")];
    const row = line("1000", { validUntil: day("2026-07-31") });
    const decision = review("2026-09-02", events, row);
    expect(decision.reasons.map(({ code, facts }) => [code, facts["on"] ?? null])).toEqual([
      ["limit-expired", null],
      ["review-overdue", null],
      ["review-on-event", "2026-08-01"],
      ["review-on-event", "2026-08-02"],
    ]);
    expect(review("2026-09-02", events.toReversed(), row)).toEqual(decision);
  });
});
