import * as fc from "fast-check";
import { type Signature, approvalFromSignatures } from "receivables/approval";
import { addDays } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { codes, DAY, LATER, policyOf, regulation, request, roles, step } from "./approval-case.js";

const ROSTER = [...roles("head-in-charge", "lu"), ...roles("wide", "a", "b"), ...roles("narrow", "c")];
const LU: Signature = { role: "head-in-charge", by: "lu", on: DAY };
const paper = (signatures: readonly Signature[], policy = regulation, own = request("contract")) =>
  approvalFromSignatures({ request: own, roster: ROSTER, signatures, asOf: LATER }, policy);

describe("Art. 15: signatures under a paper are the votes on it", () => {
  test("the head's signature approves the contract", () => {
    const { decision, approval } = paper([LU]);
    expect(decision.outcome).toBe("accept");
    expect(codes(decision)).toEqual([
      "approval-opened",
      "vote-recorded",
      "step-approved",
      "approval-granted",
    ]);
    expect(approval?.outcome).toBe("approved");
    expect(approval?.steps[0]?.votes).toMatchObject([{ by: "lu", on: DAY, choice: "for" }]);
  });

  test("without one it waits", () => {
    expect(paper([])).toMatchObject({ decision: { outcome: "accept" }, approval: { outcome: "pending" } });
  });

  test.each<[string, Signature, string]>([
    ["of a role that does not sign", { ...LU, role: "cashier" }, "step-unknown"],
    ["of somebody without the role", { ...LU, by: "a" }, "role-not-held"],
    ["of the one who asks", { ...LU, by: "wang" }, "own-request"],
    ["before the paper was made", { ...LU, on: addDays(DAY, -9) }, "event-before-request"],
    ["of a day to come", { ...LU, on: addDays(LATER, 1) }, "event-in-future"],
  ])("one %s does not count", (_, signature, code) => {
    const { decision, approval } = paper([signature]);
    expect([decision.outcome, approval?.outcome]).toEqual(["refuse", "pending"]);
    expect(codes(decision)).toContain(code);
  });

  test("where nothing can be opened, nothing is signed", () => {
    const { decision, approval } = paper([LU], regulation, request("unheard-of"));
    expect([codes(decision), approval]).toEqual([["use-without-chain"], null]);
  });
});

describe("a paper that several sign", () => {
  const policy = policyOf(
    step({ id: "all", by: { role: "wide" }, voting: { mode: "all" }, opinionNeeded: true }),
    step({ id: "last", by: { person: "c" } }),
  );
  const signatures: readonly Signature[] = [
    { role: "wide", by: "a", on: DAY, opinion: "seen" },
    { role: "wide", by: "b", on: DAY, opinion: "seen" },
    { role: "narrow", by: "c", on: DAY },
  ];

  test("needs all of a role and what they wrote, then who is named", () => {
    expect(paper(signatures, policy, request("ask")).approval?.outcome).toBe("approved");
    expect(paper(signatures.slice(1), policy, request("ask")).approval?.outcome).toBe("pending");
    const silent = signatures.map(({ opinion: _, ...signature }) => signature);
    expect(codes(paper(silent, policy, request("ask")).decision)).toContain("opinion-missing");
  });

  test("comes to the same in any order of the signatures", () => {
    const all = JSON.stringify(paper(signatures, policy, request("ask")));
    fc.assert(
      fc.property(fc.shuffledSubarray([...signatures], { minLength: 3 }), (mixed) => {
        expect(JSON.stringify(paper(mixed, policy, request("ask")))).toBe(all);
      }),
      { numRuns: 20 },
    );
  });

  test("may ask for one role in two steps", () => {
    const twice = policyOf(
      step({ id: "first", by: { role: "wide" } }),
      step({ id: "between", by: { role: "narrow" } }),
      step({ id: "again", by: { role: "wide" } }),
    );
    const signed = paper(signatures, twice, request("ask"));
    expect(codes(signed.decision)).toContain("approval-granted");
    expect(signed.approval?.steps.map(({ votes }) => votes.map(({ by }) => by))).toEqual([
      ["a"],
      ["c"],
      ["b"],
    ]);
    const [a, , c] = signatures as [Signature, Signature, Signature];
    const early = { role: "wide", by: "b", on: addDays(DAY, 1) };
    const tooEarly = paper([a, early, { ...c, on: addDays(DAY, 2) }], twice, request("ask"));
    expect(codes(tooEarly.decision)).toEqual(["vote-before-step"]);
    expect(tooEarly.approval?.outcome).toBe("pending");
  });
});
