import { type BasisName, type CreditAssessment, type CreditFacts, assessCredit } from "receivables/credit";
import { chinaTradeRegulation, net30 } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { codes, day, policy, standing, today, upTo, usd, yuan } from "./build-facts.js";

const assess = (given: Partial<CreditFacts>, changes: Partial<typeof policy> = {}) =>
  assessCredit(standing(given), { ...policy, ...changes });
const step = ({ basis }: CreditAssessment, name: BasisName) =>
  basis.find((candidate) => candidate.name === name);
const rich = { netAssets: yuan("2000000"), contingentLiabilities: yuan("500000") };

describe("Art. 10: the normal limit by the prudence principle, the lowest method wins and is named", () => {
  test("grade, share of net assets less contingent liabilities, monthly dealings × term", () => {
    const decision = assess({ grade: "A", ...rich, sales: { months: 12, amounts: [yuan("900000")] } });
    expect(step(decision, "grades")?.limit).toEqual(upTo("100000"));
    expect(step(decision, "net-assets")?.limit).toEqual(upTo("150000"));
    expect(step(decision, "monthly-dealings")?.limit).toEqual(upTo("75000"));
    expect(decision.normal).toEqual({ limit: upTo("75000"), term: 30 });
    expect(decision.decidedBy).toEqual({ limit: ["monthly-dealings"], term: ["normal-term"] });
    expect(decision.granted.limit).toEqual(upTo("75000"));
    expect(decision.outcome).toBe("approve");
  });

  test.each([
    ["74999.99", ["grades"]],
    ["75000.00", ["grades", "monthly-dealings"]],
    ["75000.01", ["monthly-dealings"]],
  ])("a grade that allows %s: %j decide", (amount, winners) => {
    const rows = [{ grade: "A", limit: upTo(amount), term: 45 }];
    const facts = { grade: "A", sales: { months: 12, amounts: [yuan("900000")] } };
    expect(assess(facts, { grades: { whenMissing: "skip", rows } }).decidedBy.limit).toEqual(winners);
  });

  test("dealings count within the shortest term, and the grade's may be it", () => {
    const decision = assess({ grade: "B", sales: { months: 12, amounts: [yuan("100000")] } });
    expect(step(decision, "monthly-dealings")).toEqual({
      name: "monthly-dealings",
      inputs: { sales: [yuan("100000")], months: 12, term: 20, daysPerMonth: 30 },
      limit: upTo("5555.55"),
      term: null,
      missing: [],
    });
    expect(decision.normal).toEqual({ limit: upTo("5555.55"), term: 20 });
    expect(decision.decidedBy.term).toEqual(["grades"]);
  });

  test("liabilities that eat up the assets leave zero, and zero is a limit", () => {
    const decision = assess({ netAssets: yuan("100"), contingentLiabilities: yuan("101") });
    expect(decision.normal.limit).toEqual(upTo("0"));
    expect(decision.outcome).toBe("approve");
  });

  test("more returned than sold leaves zero", () => {
    expect(assess({ sales: { months: 1, amounts: [yuan("-1")] } }).normal.limit).toEqual(upTo("0"));
  });

  test("an unlimited grade leaves the amount to the other methods", () => {
    expect(assess({ grade: "AAA", ...rich }).normal.limit).toEqual(upTo("150000"));
    const alone = assess({ grade: "AAA" });
    expect(alone.normal.limit).toEqual({ kind: "unlimited" });
    expect(alone.granted.limit).toEqual({ kind: "unlimited" });
    expect(codes(alone)).toContain("unlimited-by-grade");
  });

  test("every step has its inputs, so that its sum can be done again", () => {
    expect(step(assess(rich), "net-assets")?.inputs).toEqual({ ...rich, share: "0.1" });
  });

  test("limits are rounded down to the policy's step, before and after the new customer's share", () => {
    const facts = { netAssets: yuan("1234999.99"), contingentLiabilities: yuan("0") };
    expect(assess(facts, { limitStep: "100" }).normal.limit).toEqual(upTo("123400"));
    const { creditSales: _, ...unknown } = standing(facts);
    expect(assessCredit(unknown, { ...policy, limitStep: "1000" }).granted.limit).toEqual(upTo("61000"));
  });
});

describe("Art. 10: a method without its facts says which, and no number is invented", () => {
  test("none of the methods can be computed: no limit, referred to the committee", () => {
    const decision = assess({});
    expect(decision.normal.limit).toEqual({ kind: "none" });
    expect(decision.granted.limit).toEqual({ kind: "none" });
    expect([decision.outcome, decision.to]).toEqual(["refer", ["market-management-committee"]]);
    const lacking = decision.basis.filter(({ missing }) => missing.length > 0);
    expect(lacking.map(({ missing, name }) => [name, missing])).toEqual([
      ["grades", ["grade"]],
      ["net-assets", ["netAssets", "contingentLiabilities"]],
      ["monthly-dealings", ["sales"]],
      ["payment-history", ["payments"]],
    ]);
    expect(codes(decision)).toContain("limit-undetermined");
  });

  test("contingent liabilities that are not known are not taken for none", () => {
    expect(step(assess({ netAssets: yuan("100") }), "net-assets")?.missing).toEqual([
      "contingentLiabilities",
    ]);
  });

  test.each([
    ["skip", upTo("150000"), "approve", "method-left-out"],
    ["zero", upTo("0"), "approve", "method-counts-as-zero"],
    ["refer", { kind: "none" }, "refer", "method-undecided"],
  ] as const)("whenMissing %s", (whenMissing, limit, outcome, code) => {
    const decision = assess(rich, { monthlyDealings: { whenMissing, daysPerMonth: 30 } });
    expect([decision.normal.limit, decision.outcome]).toEqual([limit, outcome]);
    expect(codes(decision)).toContain(code);
  });

  test.each([
    ["skip", upTo("150000"), 30],
    ["zero", upTo("0"), 0],
    ["refer", { kind: "none" }, null],
  ] as const)("past payments that are not known, %s", (whenMissing, limit, term) => {
    const otherwise = { limitFactor: "1", termFactor: "1" };
    const { normal } = assess(rich, { paymentHistory: { whenMissing, bands: [], otherwise } });
    expect(normal).toEqual({ limit, term });
  });

  test("a grade that the table has no row for, and a policy without a table", () => {
    expect(step(assess({ grade: "Z" }), "grades")?.missing).toEqual(["grade-row"]);
    const open = assessCredit(standing({ grade: "A", ...rich }), chinaTradeRegulation.credit);
    expect(step(open, "grades")?.missing).toEqual(["grade-table"]);
    expect(open.normal.limit).toEqual(upTo("150000"));
  });

  test("without a term there are no dealings within it, and no credit", () => {
    const decision = assess({ ...rich, sales: { months: 1, amounts: [yuan("1")] } }, { normalTerm: null });
    expect(step(decision, "monthly-dealings")?.missing).toEqual(["term"]);
    expect([decision.granted.term, decision.outcome]).toEqual([null, "refer"]);
    expect(codes(decision)).toContain("term-undetermined");
  });

  test("methods that the policy does not use are not spoken of", () => {
    const none = { grades: null, netAssets: null, monthlyDealings: null, paymentHistory: null };
    expect(assess({}, none).basis.map(({ name }) => name)).toEqual(["normal-term", "normal"]);
  });
});

describe("Art. 10: past payments lower the limit and never raise it", () => {
  const paid = (onTime: string, late: string, daysLate: number) => [
    { dueOn: day("2026-03-01"), paidOn: day("2026-03-01"), amount: yuan(onTime) },
    {
      dueOn: day("2026-03-01"),
      paidOn: day(`2026-03-${String(1 + daysLate).padStart(2, "0")}`),
      amount: yuan(late),
    },
  ];

  test.each([
    ["95", "5", 20, "0.95", "1", "1"],
    ["94.99", "5.01", 20, "0.9499", "1.01", "0.8"],
    ["80", "20", 15, "0.8", "3", "0.8"],
    ["79.99", "20.01", 15, "0.7999", "3.01", "0.5"],
    ["49.99", "50.01", 1, "0.4999", "0.51", "0"],
  ])("%s on time and %s late by %i days", (onTime, late, daysLate, share, average, factor) => {
    const decision = assess({ ...rich, payments: paid(onTime, late, daysLate) });
    expect(step(decision, "payment-history")?.inputs).toMatchObject({
      onTimeShare: share,
      averageDaysLate: average,
      limitFactor: factor,
    });
    expect(codes(decision).includes("payment-record-lowers")).toBe(factor !== "1");
  });

  test("the factors are taken of the lowest limit and the shortest term, rounded down", () => {
    const { normal } = assess({ grade: "B", payments: paid("60", "40", 30) });
    expect(normal).toEqual({ limit: upTo("15000"), term: 10 });
  });

  test("what is overdue and open counts as late until the day", () => {
    const payments = [{ dueOn: day("2026-06-20"), paidOn: null, amount: yuan("1") }];
    expect(step(assess({ ...rich, payments }), "payment-history")?.inputs).toMatchObject({
      onTimeShare: "0",
      averageDaysLate: "10",
    });
  });

  test("a record that takes from an unlimited limit leaves no amount to give", () => {
    const decision = assess({ grade: "AAA", payments: paid("80", "20", 15) });
    expect([decision.granted.limit, decision.outcome]).toEqual([{ kind: "none" }, "refer"]);
  });
});

describe("compared only after conversion at a rate that the result names", () => {
  const rates = [{ from: "USD", to: "CNY", rate: "7.1", on: "2026-06-30" }];

  test("facts in another currency", () => {
    const decision = assess({ netAssets: usd("1000"), contingentLiabilities: yuan("100"), rates });
    expect(step(decision, "net-assets")).toMatchObject({
      inputs: { rates: ["USD/CNY 7.1 2026-06-30"] },
      limit: upTo("700"),
    });
  });

  test("a missing rate is a missing fact", () => {
    const payments = [{ dueOn: today, paidOn: today, amount: usd("1") }];
    const decision = assess({
      netAssets: usd("1000"),
      contingentLiabilities: yuan("100"),
      sales: { months: 1, amounts: [usd("5"), yuan("3")] },
      payments,
    });
    const named: BasisName[] = ["net-assets", "monthly-dealings", "payment-history"];
    for (const name of named) expect(step(decision, name)?.missing).toEqual(["USD/CNY"]);
    expect(decision.normal.limit).toEqual({ kind: "none" });
  });

  test("a grade table in another currency than the limit's", () => {
    const facts = standing({ grade: "A", currency: "USD" });
    const missing = assessCredit(facts, policy).basis.find(({ name }) => name === "grades");
    expect([missing?.limit, missing?.term, missing?.missing]).toEqual([null, 45, ["CNY/USD"]]);
    const converted = assessCredit({ ...facts, rates: [{ from: "CNY", to: "USD", rate: "0.14" }] }, policy);
    expect(converted.normal.limit).toEqual({ kind: "amount", amount: usd("14000") });
    const odd = assessCredit({ ...facts, rates: [{ from: "CNY", to: "USD", rate: "0.13999999" }] }, policy);
    expect(odd.normal.limit).toEqual({ kind: "amount", amount: usd("13999.99") });
  });

  test("two rates of one pair are refused by name", () => {
    expect(() => assess({ rates: [...rates, { from: "USD", to: "CNY", rate: "7.2" }] })).toThrowError(
      expect.objectContaining({ code: "rate-twice" }),
    );
  });
});

describe("Art. 3, 8, 11: who fixes limits together, and when they are reviewed", () => {
  test("the proposal names both departments and the committee", () => {
    const decision = assess(rich);
    expect(decision.fixedBy).toEqual({
      citation: "Art. 3, 8",
      departments: ["finance", "business"],
      body: "market-management-committee",
    });
    expect(decision.reasons.find(({ code }) => code === "fixed-together")?.citation).toBe("Art. 3, 8");
  });

  test.each([
    ["quarter", "2026-06-30", "2026-09-30"],
    ["quarter", "2025-11-30", "2026-02-28"],
    ["year", "2024-02-29", "2025-02-28"],
  ] as const)("each %s, from %s: by %s", (every, asOf, due) => {
    const { review } = policy;
    const { granted } = assess({ ...rich, asOf: day(asOf) }, { review: { ...review, every } });
    expect([granted.fixedOn, granted.reviewDueOn]).toEqual([asOf, due]);
  });

  test("the policy used is in the decision", () => {
    expect(assessCredit(standing(), net30.credit).policy).toEqual({ id: "net-30", version: net30.version });
  });
});

describe("what is asked for", () => {
  test("less than what can be had is granted as asked", () => {
    const decision = assess({ ...rich, requested: { limit: yuan("149999.99"), term: 29 } });
    expect([decision.granted.limit, decision.granted.term]).toEqual([upTo("149999.99"), 29]);
    expect(decision.outcome).toBe("approve");
  });

  test("exactly what can be had is approved", () => {
    const decision = assess({ ...rich, requested: { limit: yuan("150000"), term: 30 } });
    expect([decision.outcome, decision.to]).toEqual(["approve", []]);
  });

  test("more of either is referred to those who fix limits, and the normal stays granted", () => {
    const limit = assess({ ...rich, requested: { limit: yuan("150000.01") } });
    expect([limit.outcome, limit.to]).toEqual(["refer", ["market-management-committee"]]);
    expect(codes(limit)).toContain("limit-above-granted");
    expect(limit.granted.limit).toEqual(upTo("150000"));
    const term = assess({ ...rich, requested: { term: 31 } });
    expect([term.outcome, term.granted.term]).toEqual(["refer", 30]);
    expect(codes(term)).toContain("term-above-granted");
  });
});
