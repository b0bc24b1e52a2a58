import { type CreditApproval, type CreditFacts, assessCredit } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { codes, day, policy, standing, today, upTo, yuan } from "./build-facts.js";

const NEW = { count: 0, settled: 0, firstOn: null };
const normal = { netAssets: yuan("1000001"), contingentLiabilities: yuan("0") };
const assess = (given: Partial<CreditFacts> = {}, changes: Partial<typeof policy> = {}) =>
  assessCredit(standing({ creditSales: NEW, ...normal, ...given }), { ...policy, ...changes });

const committee: CreditApproval = {
  role: "market-management-committee",
  by: "Lin",
  on: day("2026-06-10"),
  unanimous: true,
  limit: yuan("80000"),
  term: 25,
};
const manager: CreditApproval = { ...committee, role: "general-manager", by: "Zhou", on: day("2026-06-11") };

describe("Art. 10: a new customer gets 50 % of the normal limit and of the normal term, rounded down", () => {
  test.each([
    ["1000000", "50000"],
    ["1000000.10", "50000"],
    ["1000000.20", "50000.01"],
    ["1000000.30", "50000.01"],
  ])("net assets of %s give %s", (netAssets, limit) => {
    expect(assess({ netAssets: yuan(netAssets) }).granted.limit).toEqual(upTo(limit));
  });

  test.each([
    [30, 15],
    [31, 15],
    [32, 16],
    [1, 0],
  ])("of %i days %i", (normalTerm, term) => {
    expect(assess({}, { normalTerm }).granted.term).toBe(term);
  });

  test("the normal limit and term stay visible beside what is granted", () => {
    const decision = assess();
    expect(decision.normal).toEqual({ limit: upTo("100000.10"), term: 30 });
    expect(decision.isNewCustomer).toBe(true);
    expect(codes(decision)).toEqual(expect.arrayContaining(["new-customer-limit", "new-customer-term"]));
    expect(decision.reasons.find(({ code }) => code === "new-customer-limit")?.citation).toBe("Art. 10");
  });

  test("a share of unlimited is no amount: referred, not invented", () => {
    const { grade, ...bare } = { grade: "AAA", ...standing({ creditSales: NEW }) };
    const decision = assessCredit({ ...bare, grade }, policy);
    expect([decision.outcome, decision.granted.limit]).toEqual(["refer", { kind: "none" }]);
    expect(decision.to).toEqual(["market-management-committee", "general-manager"]);
    expect(codes(decision)).toContain("share-of-unlimited");
    const approved = assessCredit({ ...bare, grade, approvals: [committee, manager] }, policy);
    expect([approved.outcome, approved.granted.limit]).toEqual(["approve", upTo("80000")]);
  });
});

describe("when a customer stops being new is policy", () => {
  const until = (given: Partial<typeof policy.newCustomer.until>) => ({
    newCustomer: {
      ...policy.newCustomer,
      until: { creditSales: null, settledCreditSales: null, daysSinceFirst: null, ...given },
    },
  });
  const isNew = (count: number, settled: number, firstOn: string | null, changes: Partial<typeof policy>) =>
    assess({ creditSales: { count, settled, firstOn: firstOn === null ? null : day(firstOn) } }, changes)
      .isNewCustomer;

  test("Art. 10: the first credit sale is over when it is settled", () => {
    expect(isNew(0, 0, null, {})).toBe(true);
    expect(isNew(1, 0, "2026-01-01", {})).toBe(true);
    expect(isNew(1, 1, "2026-01-01", {})).toBe(false);
  });

  test("after so many credit sales", () => {
    expect(isNew(1, 1, "2026-01-01", until({ creditSales: 2 }))).toBe(true);
    expect(isNew(2, 0, "2026-01-01", until({ creditSales: 2 }))).toBe(false);
  });

  test("after so many settled credit sales", () => {
    expect(isNew(5, 2, "2026-01-01", until({ settledCreditSales: 3 }))).toBe(true);
    expect(isNew(5, 3, "2026-01-01", until({ settledCreditSales: 3 }))).toBe(false);
  });

  test("so many days after the first", () => {
    expect(isNew(1, 0, "2026-04-02", until({ daysSinceFirst: 90 }))).toBe(true);
    expect(isNew(1, 0, "2026-04-01", until({ daysSinceFirst: 90 }))).toBe(false);
    expect(isNew(0, 0, null, until({ daysSinceFirst: 0 }))).toBe(true);
  });

  test("all that the policy asks for must be reached", () => {
    const both = until({ settledCreditSales: 1, daysSinceFirst: 90 });
    expect(isNew(1, 1, "2026-06-01", both)).toBe(true);
    expect(isNew(1, 0, "2026-01-01", both)).toBe(true);
    expect(isNew(1, 1, "2026-01-01", both)).toBe(false);
  });

  test("one whose dealings are not known is new", () => {
    const { creditSales: _, ...unknown } = standing(normal);
    expect(assessCredit(unknown, policy).isNewCustomer).toBe(true);
  });
});

describe("Art. 10: more needs a unanimous committee, then the general manager", () => {
  const raised = (...approvals: CreditApproval[]) => assess({ approvals });
  const unraised = { limit: upTo("50000.05"), term: 15 };
  const grantedOf = ({ granted: { limit, term } }: ReturnType<typeof assess>) => ({ limit, term });

  test("the approvals that are needed are listed in their order", () => {
    expect(assess().moreNeeds).toEqual([
      { role: "market-management-committee", unanimous: true },
      { role: "general-manager", unanimous: false },
    ]);
  });

  test("both together raise limit and term, in any order of the rows", () => {
    expect(grantedOf(raised(committee, manager))).toEqual({ limit: upTo("80000"), term: 25 });
    expect(raised(manager, committee)).toEqual(raised(committee, manager));
    expect(codes(raised(committee, manager))).toEqual(
      expect.arrayContaining(["limit-raised-by-approval", "term-raised-by-approval", "more-needs-approval"]),
    );
  });

  test("the committee alone raises nothing, and the general manager is still needed", () => {
    expect(grantedOf(raised(committee))).toEqual(unraised);
    expect(raised(committee).moreNeeds.map(({ role }) => role)).toEqual(["general-manager"]);
  });

  test("the general manager alone raises nothing", () => {
    expect(grantedOf(raised(manager))).toEqual(unraised);
    expect(raised(manager).moreNeeds).toHaveLength(2);
  });

  test("a committee that is not of one opinion raises nothing", () => {
    const divided = raised({ ...committee, unanimous: false }, manager);
    expect(grantedOf(divided)).toEqual(unraised);
    expect(codes(divided)).toContain("approval-not-unanimous");
  });

  test.each([
    ["2026-06-09", false],
    ["2026-06-10", true],
    ["2026-06-11", true],
  ])("the general manager approving on %s, the committee on 2026-06-10: counts %s", (on, counts) => {
    const decision = raised(committee, { ...manager, on: day(on) });
    expect(decision.granted.term).toBe(counts ? 25 : 15);
    expect(codes(decision).includes("approval-out-of-order")).toBe(!counts);
  });

  test("the lower of two approved figures holds, and the last approval of a role speaks for it", () => {
    expect(grantedOf(raised(committee, { ...manager, limit: yuan("70000"), term: 20 }))).toEqual({
      limit: upTo("70000"),
      term: 20,
    });
    const earlier = { ...committee, on: day("2026-06-01"), limit: yuan("100000") };
    expect(grantedOf(raised(earlier, committee, manager)).limit).toEqual(upTo("80000"));
  });

  test("what was approved after the day does not count yet", () => {
    expect(grantedOf(raised(committee, { ...manager, on: day("2026-07-01") }))).toEqual(unraised);
  });

  test.each([
    ["100000.09", "100000.09", false],
    ["100000.10", "100000.10", false],
    ["100000.11", "100000.10", true],
  ])("approved up to %s gives %s, never more than the normal limit", (approved, granted, capped) => {
    const limit = yuan(approved);
    const decision = raised({ ...committee, limit, term: 31 }, { ...manager, limit, term: 31 });
    expect(grantedOf(decision)).toEqual({ limit: upTo(granted), term: 30 });
    expect(codes(decision).includes("approved-limit-above-normal")).toBe(capped);
    expect(codes(decision)).toContain("approved-term-above-normal");
    expect(decision.moreNeeds).toEqual(granted === "100000.09" ? policy.newCustomer.more : []);
  });

  test("an approval of less than the share takes nothing away", () => {
    const limit = yuan("1");
    expect(grantedOf(raised({ ...committee, limit, term: 1 }, { ...manager, limit, term: 1 }))).toEqual(
      unraised,
    );
  });

  test("an approval of the term alone leaves the limit", () => {
    const { limit: _, ...termOnly } = committee;
    const { limit: __, ...alsoTermOnly } = manager;
    expect(grantedOf(raised(termOnly, alsoTermOnly))).toEqual({ limit: unraised.limit, term: 25 });
  });

  test("more than can be had is referred to those whose approval is missing, above the normal to the committee", () => {
    const asked = assess({ requested: { limit: yuan("100000") } });
    expect([asked.outcome, asked.to]).toEqual(["refer", ["market-management-committee", "general-manager"]]);
    const half = assess({ requested: { limit: yuan("100000") }, approvals: [committee] });
    expect(half.to).toEqual(["general-manager"]);
    const above = assess({ requested: { limit: yuan("100001") } });
    expect(above.to).toEqual(["market-management-committee"]);
    expect(assess({ requested: { term: 31 } }).to).toEqual(["market-management-committee"]);
  });

  test("approvals do nothing for a customer who is not new", () => {
    const settled = { count: 1, settled: 1, firstOn: today };
    const decision = assess({ creditSales: settled, approvals: [committee, manager] });
    expect(decision.granted.limit).toEqual(upTo("100000.10"));
    expect(decision.moreNeeds).toEqual([]);
  });
});
