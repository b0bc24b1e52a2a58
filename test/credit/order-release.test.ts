import { type OrderFacts, checkOrder, orderReleaseRequest } from "receivables/credit";
import { chinaTradeRegulation, net30 } from "receivables/policy";
import { openApproval } from "receivables/approval";
import { explain } from "receivables/decision/texts";
import { describe, expect, test } from "vitest";
import { FIRM, LIN, MO, ZHOU } from "./approved.js";
import { codes, day, facts, item, order, policy, today, yuan } from "./build-facts.js";
import { asking, release } from "./rule-policy.js";

const limited = asking("limit", { outcome: "refer", to: ["general-manager"] });
/** 50 above the limit. */
const above = { items: [item("I1", "950")] };
const check = (given: Partial<OrderFacts>, rules = limited) =>
  checkOrder(facts({ ...above, ...given }), rules);

describe("F32: a failed rule is overridden by an approval with a role, a reason and an end", () => {
  test("the order passes, and the decision says which rule, by whom, why and until when", () => {
    const decision = check({ releases: [release()] });
    expect([decision.outcome, decision.failed, decision.released, decision.to]).toEqual([
      "approve",
      [],
      ["limit"],
      [],
    ]);
    expect(decision.reasons.slice(0, 2)).toEqual([
      {
        code: "limit-exceeded",
        citation: "House rule",
        facts: { holder: "C1", limit: yuan("1000"), after: yuan("1050"), excess: yuan("50") },
      },
      {
        code: "let-pass",
        citation: "Art. 10, 15",
        facts: { order: "O1", request: "R9", rules: ["limit"], until: "2026-07-31", reason: "season" },
      },
    ]);
    expect(explain(decision)).toContain("Let pass by R9 until 2026-07-31: limit; reason: season");
  });

  test.each([
    ["2026-07-30", "approve", ["limit-exceeded", "let-pass", "approval-granted"]],
    ["2026-07-31", "approve", ["limit-exceeded", "let-pass", "approval-granted"]],
    ["2026-08-01", "refer", ["limit-exceeded", "release-ended"]],
  ])("until 2026-07-31, on %s: %s", (asOf, outcome, found) => {
    const decision = check({ asOf: day(asOf), releases: [release()] });
    expect([decision.outcome, codes(decision)]).toEqual([outcome, found]);
  });

  test.each([
    ["not by all who must", release({}, [LIN, MO]), ["approval-awaited"]],
    [
      "on a later day",
      release({}, [LIN, MO, { ...ZHOU, on: day("2026-07-01") }]),
      ["approval-granted-later"],
    ],
    ["and rejected", release({}, [LIN, { ...MO, choice: "against" }]), ["approval-rejected"]],
    [
      "for fewer days",
      { ...release({ until: day("2026-06-30") }), until: day("2026-07-31") },
      ["approval-of-other-content"],
    ],
    [
      "for another rule",
      { ...release({ rules: ["term"] }), rules: ["limit"] as const },
      ["approval-of-other-content"],
    ],
  ])("approved %s, it lets nothing pass", (_, given, why) => {
    const decision = check({ releases: [given] });
    expect([decision.outcome, decision.released]).toEqual(["refer", []]);
    expect(codes(decision)).toEqual(["limit-exceeded", "release-not-approved", ...why]);
  });

  test("it lets pass what it names, and of that what the policy allows", () => {
    const late = item("I2", "1", { dueOn: day("2026-06-01") });
    const rules = asking("previousSaleSettled", {}, limited);
    const both = release({ rules: ["previousSaleSettled", "limit"] });
    const decision = check({ items: [...above.items, late], releases: [both] }, rules);
    expect([decision.outcome, decision.failed, decision.released]).toEqual([
      "hold",
      ["previousSaleSettled"],
      ["limit"],
    ]);
    expect(decision.reasons.at(-1)).toMatchObject({
      code: "not-to-be-let-pass",
      facts: { request: "R9", rules: ["previousSaleSettled"] },
    });
    const allowed = {
      ...rules,
      release: { ...rules.release, rules: ["previousSaleSettled", "limit"] },
    } as const;
    expect(check({ items: [...above.items, late], releases: [both] }, allowed).outcome).toBe("approve");
    const other = check({ releases: [release({ rules: ["term"] })] });
    expect([other.outcome, codes(other)]).toEqual(["refer", ["limit-exceeded"]]);
  });

  test("only what still stands in the way is to be paid, and a release that is not needed is not spoken of", () => {
    expect(check({ releases: [release()] }).release).toMatchObject({ total: [], suffices: true });
    const decision = check({ items: [], releases: [release()] });
    expect([decision.released, codes(decision)]).toEqual([[], ["within-limit"]]);
  });

  test("several releases each count for their rules, in any order of rows; without a reason it says so", () => {
    const rules = asking("term", {}, limited);
    const long = order("100", { term: 31 });
    const given = { ...above, order: long };
    const one = release({ order: long });
    const two = release({ order: long, rules: ["term"] });
    const { reason: _, ...request } = two.approval.request;
    const both = [{ ...two, approval: { ...two.approval, request: { ...request, id: "R8" } } }, one];
    const decision = check({ ...given, releases: both }, rules);
    expect([decision.outcome, decision.released]).toEqual(["approve", ["term", "limit"]]);
    const said = decision.reasons.filter(({ code }) => code === "let-pass").map(({ facts: found }) => found);
    expect(said.map(({ request: id, reason }) => [id, reason])).toEqual([
      ["R8", null],
      ["R9", "season"],
    ]);
    expect(check({ ...given, releases: both.toReversed() }, rules)).toEqual(decision);
  });

  test("each preset has the approval, and asks for a reason", () => {
    const asked = {
      id: "R9",
      order: order("100"),
      by: "Qin",
      on: today,
      rules: ["limit"],
      until: today,
    } as const;
    for (const preset of [chinaTradeRegulation, net30]) {
      const request = orderReleaseRequest(asked, preset.credit);
      const opened = (given: object) =>
        openApproval({ request: { ...request, ...given }, roster: FIRM, asOf: today }, preset.approval)
          .decision;
      expect(codes(opened({}))).toContain("reason-missing");
      expect(codes(opened({ reason: "season" }))).not.toContain("reason-missing");
    }
  });
});

describe("F34: a release counts for the order as it was, and for no other", () => {
  test.each([
    ["the same", {}, "approve"],
    ["partly delivered and billed", { delivered: yuan("60"), billed: yuan("40"), status: "open" }, "approve"],
    ["for a cent more", { ordered: yuan("100.01") }, "refer"],
    ["for less", { ordered: yuan("99.99") }, "refer"],
    ["for a longer term", { term: 31 }, "refer"],
    ["with a discount", { discount: "0.01" }, "refer"],
    ["opened again", { reopened: 1 }, "refer"],
    ["of another customer", { customer: "C2" }, "refer"],
  ] as const)("%s: %s", (_, change, outcome) => {
    const changed = order("100", change);
    const lines =
      policy.rules === limited.rules
        ? []
        : facts().lines.map((row) => ({ ...row, holder: changed.customer }));
    const items = [item("I1", "950", { customer: changed.customer })];
    const decision = check({ order: changed, lines, items, releases: [release()] });
    expect(decision.outcome).toBe(outcome);
  });

  test("a copy under another number needs its own", () => {
    const decision = check({ order: order("100", { id: "O2" }), releases: [release()] });
    expect([decision.outcome, codes(decision)]).toEqual([
      "refer",
      ["limit-exceeded", "release-not-approved", "approval-of-other-subject", "approval-of-other-content"],
    ]);
  });
});
