import { plainDate } from "receivables/calendar";
import { type LastWagesFacts, mayPayLastWages } from "receivables/handover";
import { describe, expect, test } from "vitest";
import { codes, item, listOf, policy, signaturesOf, signed } from "./handover-case.js";

describe("Art. 37: the last pay comes after the handover is finished", () => {
  const items = [item("A")];
  const list = listOf(items);
  const open: LastWagesFacts = {
    leaver: "wang",
    items,
    handovers: [{ list, signatures: signaturesOf(list).slice(0, 1) }],
    asOf: plainDate("2026-04-30"),
  };

  test("finished: it may be paid", () => {
    expect(mayPayLastWages({ ...open, handovers: [signed(list)] }, policy)).toEqual({
      outcome: "pay",
      reasons: [{ code: "wages-may-be-paid", citation: "Art. 37", facts: { leaver: "wang" } }],
      asOf: "2026-04-30",
      policy: policy.policy,
      answerable: null,
    });
  });

  test("not finished: it waits, and what is missing is said", () => {
    const decision = mayPayLastWages(open, policy);
    expect(decision).toMatchObject({ outcome: "withhold", answerable: null });
    expect(codes(decision.reasons)).toEqual([
      "wages-wait-for-handover",
      "items-not-handed-over",
      "dossiers-not-handed-over",
      "handover-not-complete",
      "refusal-legally-doubtful",
    ]);
  });

  test("paid all the same: the cashier answers for it", () => {
    const decision = mayPayLastWages({ ...open, paidBy: "qian" }, policy);
    expect(decision).toMatchObject({ outcome: "withhold", answerable: "qian" });
    expect(decision.reasons[0]).toMatchObject({
      code: "wages-paid-before-handover",
      facts: { cashier: "qian" },
    });
  });

  test("paid after it was finished: nobody answers", () => {
    const paid = { ...open, handovers: [signed(list)], paidBy: "qian" };
    expect(mayPayLastWages(paid, policy)).toMatchObject({ outcome: "pay", answerable: null });
    expect(mayPayLastWages({ ...paid, asOf: plainDate("2026-03-30") }, policy).answerable).toBe("qian");
  });

  test("a policy may pay in any case", () => {
    expect(mayPayLastWages(open, { ...policy, wages: { afterHandover: false } }).outcome).toBe("pay");
  });
});
