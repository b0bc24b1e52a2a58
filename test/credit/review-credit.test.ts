import { type CreditEvent, assessCredit, checkOrder, reviewCredit } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { codes, day, facts, item, line, order, paperless, policy, standing, upTo } from "./build-facts.js";

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

test("Art. 9: what is granted is a row of the table of limits and terms, and orders are held against it", () => {
  const { granted } = assessCredit(standing({ grade: "B", asOf: day("2026-06-30") }), policy);
  expect(granted).toEqual({
    scope: "customer",
    holder: "C1",
    limit: upTo("30000"),
    term: 20,
    fixedOn: "2026-06-30",
    reviewDueOn: "2026-09-30",
  });
  const check = (ordered: string, term: number) =>
    checkOrder(
      facts({ lines: [granted], items: [item("I1", "10000")], order: order(ordered, { term }) }),
      paperless,
    );
  expect(check("20000", 20).failed).toEqual([]);
  expect(check("20000.01", 21).failed).toEqual(["term", "limit"]);
});

test("Art. 16: a grade that a visit showed to be wrong is a reason to review, and the next assessment follows it", () => {
  const before = assessCredit(standing({ grade: "A", asOf: day("2026-06-01") }), policy).granted;
  const events = [{ customer: "C1", kind: "grade-change", on: day("2026-06-10") }];
  const decision = reviewCredit({ line: before, events, asOf: day("2026-06-10") }, policy);
  expect([decision.outcome, decision.dueOn]).toEqual(["review", "2026-06-10"]);
  const after = assessCredit(standing({ grade: "B", asOf: day("2026-06-10") }), policy).granted;
  expect([before.limit, after.limit]).toEqual([upTo("100000"), upTo("30000")]);
  expect(reviewCredit({ line: after, events, asOf: day("2026-06-11") }, policy).outcome).toBe("in-force");
});

test("Art. 11: news of a customer asks for the review of its account's row too, and of no other's", () => {
  const row = line("1000", { scope: "account", holder: "projects" });
  const events = [{ customer: "C1", kind: "dishonoured-bill", on: day("2026-06-20") }];
  const by = (customer: string) =>
    codes(reviewCredit({ line: row, customer, events, asOf: day("2026-06-30") }, policy));
  expect([by("C1"), by("C2")]).toEqual([["review-on-event"], ["in-force"]]);
  const sold = order("100", { account: "projects" });
  expect(codes(checkOrder(facts({ order: sold, lines: [row], events }), paperless))).toEqual([
    "review-on-event",
  ]);
});
