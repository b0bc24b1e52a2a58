import { recordInHistory, replayApproval } from "receivables/approval";
import { type CreditFacts, type CreditRaise, assessCredit } from "receivables/credit";
import { describe, expect, test } from "vitest";
import { ASKED, LIN, MO, ZHOU, granted, raise, vote } from "./approved.js";
import { codes, day, policy, standing, today, upTo, yuan } from "./build-facts.js";

const NEW = { count: 0, settled: 0, firstOn: null };
const normal = { netAssets: yuan("1000001"), contingentLiabilities: yuan("0") };
const assess = (given: Partial<CreditFacts> = {}, changes: Partial<typeof policy> = {}) =>
  assessCredit(standing({ creditSales: NEW, ...normal, ...given }), { ...policy, ...changes });

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
    expect(decision.to).toEqual(["market-management-committee"]);
    expect(codes(decision)).toContain("share-of-unlimited");
    const approved = assessCredit({ ...bare, grade, raises: [granted(ASKED)] }, policy);
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
  const raised = (...raises: CreditRaise[]) => assess({ raises });
  const unraised = { limit: upTo("50000.05"), term: 15 };
  const lifted = { limit: upTo("80000"), term: 25 };
  const grantedOf = ({ granted: { limit, term } }: ReturnType<typeof assess>) => ({ limit, term });

  test("what more is approved by is named", () => {
    expect(assess().moreNeeds).toBe("credit-raise");
    expect(assess().reasons.find(({ code }) => code === "more-needs-approval")?.facts).toEqual({
      use: "credit-raise",
    });
    expect(assess().raises).toEqual([]);
  });

  test("both together raise limit and term, in any order of the rows", () => {
    const decision = raised(granted(ASKED));
    expect(grantedOf(decision)).toEqual(lifted);
    expect(codes(decision)).toEqual(
      expect.arrayContaining([
        "approval-granted",
        "limit-raised-by-approval",
        "term-raised-by-approval",
        "more-needs-approval",
      ]),
    );
    const waiting = raise({ ...ASKED, id: "R2" }, LIN);
    expect(raised(waiting, granted(ASKED))).toEqual(raised(granted(ASKED), waiting));
  });

  test.each([
    ["nobody", [], ["Lin", "Mo"]],
    ["half of the committee", [LIN], ["Mo"]],
    ["the committee", [LIN, MO], ["Zhou"]],
    ["the general manager before the committee", [LIN, ZHOU], ["Mo"]],
    [
      "the general manager in place of a member",
      [vote("Zhou", "market-management-committee")],
      ["Lin", "Mo"],
    ],
  ])("%s alone raises nothing, and who is next is told", (_, votes, next) => {
    const decision = raised(raise(ASKED, ...votes));
    expect(grantedOf(decision)).toEqual(unraised);
    expect(decision.raises.map((status) => status.next.map(({ person }) => person))).toEqual([next]);
    expect(codes(decision)).toContain("approval-awaited");
    expect(decision.moreNeeds).toBe("credit-raise");
  });

  test.each(["against", "abstain"] as const)("a committee with a vote %s: %s", (choice) => {
    const divided = raised(raise(ASKED, LIN, { ...MO, choice }, ZHOU));
    // An abstention is no opinion, so that the others are of one.
    expect(grantedOf(divided)).toEqual(choice === "against" ? unraised : lifted);
    expect(codes(divided).includes("approval-rejected")).toBe(choice === "against");
  });

  test("one that was withdrawn raises nothing", () => {
    const history = { opened: raise(ASKED).approval, entries: [] };
    const event = { kind: "withdraw", by: "Qin", on: today } as const;
    const approval = replayApproval(recordInHistory({ history, event, asOf: today }).history);
    const decision = raised({ ...ASKED, approval });
    expect(grantedOf(decision)).toEqual(unraised);
    expect(codes(decision)).toContain("approval-withdrawn");
  });

  test("one that expired raises nothing", () => {
    const { approval } = raise(ASKED, LIN, MO);
    const dueOn = day("2026-06-29");
    const steps = approval.steps.map((step, at) => (at === 1 ? { ...step, dueOn } : step));
    const decision = raised({ ...ASKED, approval: { ...approval, steps } });
    expect(grantedOf(decision)).toEqual(unraised);
    expect(codes(decision)).toContain("approval-expired");
  });

  test("one of another customer or another use raises nothing", () => {
    const strange = raised(granted({ ...ASKED, customer: "C2" }));
    expect(grantedOf(strange)).toEqual(unraised);
    expect(codes(strange)).toEqual(
      expect.arrayContaining(["approval-of-other-subject", "approval-of-other-content"]),
    );
    const { approval } = granted(ASKED);
    const other = { ...approval, request: { ...approval.request, use: "discount" } };
    expect(codes(raised({ ...ASKED, approval: other }))).toContain("approval-of-other-use");
    expect(grantedOf(raised({ ...ASKED, approval: other }))).toEqual(unraised);
  });

  test.each([
    ["a higher limit", { limit: yuan("80000.01"), term: 25 }],
    ["a lower limit", { limit: yuan("79999.99"), term: 25 }],
    ["a longer term", { limit: yuan("80000"), term: 26 }],
    ["the limit alone", { limit: yuan("80000") }],
  ])("an approval does not count for other figures than were asked for: %s", (_, figures) => {
    const { approval } = granted(ASKED);
    const decision = raised({ approval, ...figures });
    expect(grantedOf(decision)).toEqual(unraised);
    expect(codes(decision)).toContain("approval-of-other-content");
  });

  test.each([
    ["2026-06-29", true],
    ["2026-06-30", true],
    ["2026-07-01", false],
  ])("granted on %s and assessed on 2026-06-30: counts %s", (on, counts) => {
    const decision = raised(raise(ASKED, LIN, MO, { ...ZHOU, on: day(on) }));
    expect(grantedOf(decision)).toEqual(counts ? lifted : unraised);
    expect(codes(decision).includes("approval-granted-later")).toBe(!counts);
  });

  test("of several the one granted last holds, of two on one day the lower", () => {
    const first = granted({ ...ASKED, id: "R0" });
    const less = { id: "R9", limit: yuan("70000") };
    const after = raise(less, LIN, MO, { ...ZHOU, on: day("2026-06-12") });
    expect(grantedOf(raised(first, after))).toEqual({ limit: upTo("70000"), term: 25 });
    expect(grantedOf(raised(granted({ ...less, limit: yuan("90000") }), first)).limit).toEqual(upTo("80000"));
  });

  test.each([
    ["100000.09", "100000.09", false],
    ["100000.10", "100000.10", false],
    ["100000.11", "100000.10", true],
  ])("approved up to %s gives %s, never more than the normal limit", (approved, limit, capped) => {
    const decision = raised(granted({ limit: yuan(approved), term: 31 }));
    expect(grantedOf(decision)).toEqual({ limit: upTo(limit), term: 30 });
    expect(codes(decision).includes("approved-limit-above-normal")).toBe(capped);
    expect(codes(decision)).toContain("approved-term-above-normal");
    expect(decision.moreNeeds).toBe(limit === "100000.09" ? "credit-raise" : null);
  });

  test("an approval of less than the share takes nothing away", () => {
    expect(grantedOf(raised(granted({ limit: yuan("1"), term: 1 })))).toEqual(unraised);
  });

  test("an approval of the term alone leaves the limit, and one of the limit alone the term", () => {
    expect(grantedOf(raised(granted({ term: 25 })))).toEqual({ limit: unraised.limit, term: 25 });
    const { limit } = ASKED;
    expect(grantedOf(raised(granted({ limit })))).toEqual({ limit: upTo("80000"), term: unraised.term });
  });

  test("more than can be had is referred to those who are next, above the normal to the committee", () => {
    const requested = { limit: yuan("100000") };
    const asked = assess({ requested });
    expect([asked.outcome, asked.to]).toEqual(["refer", ["market-management-committee"]]);
    const opened = assess({ requested, raises: [raise(requested)] });
    expect(opened.to).toEqual(["market-management-committee", "general-manager"]);
    const half = assess({ requested, raises: [raise(requested, LIN, MO)] });
    expect(half.to).toEqual(["general-manager"]);
    const above = assess({ requested: { limit: yuan("100001") }, raises: [raise(requested, LIN, MO)] });
    expect(above.to).toEqual(["market-management-committee"]);
    expect(assess({ requested: { term: 31 } }).to).toEqual(["market-management-committee"]);
  });

  test("a step of a person by name is asked by name", () => {
    const { approval, ...figures } = raise(ASKED);
    const [step, ...rest] = approval.chain.steps;
    if (step === undefined) throw new Error("a step is needed");
    const chain = { ...approval.chain, steps: [{ ...step, by: { person: "Lin" } }, ...rest] };
    const requested = { limit: yuan("80000") };
    const decision = assess({ requested, raises: [{ ...figures, approval: { ...approval, chain } }] });
    expect(decision.to).toEqual(["Lin", "general-manager"]);
  });

  test("raises do nothing for a customer who is not new", () => {
    const settled = { count: 1, settled: 1, firstOn: today };
    const decision = assess({ creditSales: settled, raises: [granted(ASKED)] });
    expect(decision.granted.limit).toEqual(upTo("100000.10"));
    expect([decision.moreNeeds, decision.raises]).toEqual([null, []]);
  });
});
