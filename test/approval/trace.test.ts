import fc from "fast-check";
import {
  type Approval,
  type ApprovalDifference,
  type ApprovalOutcome,
  approvalStatus,
  recordApproval,
  traceApproval,
} from "receivables/approval";
import { addDays, type PlainDate } from "receivables/calendar";
import { explainTrace } from "receivables/decision/texts";
import { describe, expect, test } from "vitest";
import { approval, events } from "./approval-arbitraries.js";
import {
  after,
  DAY,
  FIRM,
  opened,
  policyOf,
  request,
  regulation,
  roles,
  step,
  vote,
} from "./approval-case.js";

const RUNS = { numRuns: 150 };
const days = addDays(DAY, 5);
const states = fc
  .tuple(approval, events)
  .map(([opening, offered]) =>
    offered.reduce((so, event) => recordApproval({ approval: so, event, asOf: days }).approval, opening),
  );

/** The outcome once a change's parts came about, by the room's own verbs. */
function outcomeWith(own: Approval, parts: readonly ApprovalDifference[], asOf: PlainDate): ApprovalOutcome {
  let [now, day] = [own, asOf];
  for (const part of parts) {
    if (part.kind === "date") day = part.on;
    else if (part.kind === "withdrawal") {
      const event = { kind: "withdraw", by: part.by, on: asOf } as const;
      now = recordApproval({ approval: now, event, asOf }).approval;
    } else {
      const { step: at, by, choice, insteadOf } = part;
      const event = { ...vote(by, at), choice, on: asOf, ...(insteadOf !== null && { insteadOf }) };
      const recorded = recordApproval({ approval: now, event, asOf });
      expect(recorded.decision.outcome).toBe("accept");
      now = recorded.approval;
    }
  }
  return approvalStatus(now, day).outcome;
}

describe("the trace of an approval", () => {
  test("a committee of four: who decides it, step by step", () => {
    const own = opened(regulation, FIRM, request("credit-raise", { reason: "season" }));
    const trace = traceApproval(own, DAY);
    expect(
      trace.changes.map(({ outcome, parts }) => [outcome, parts.map(({ facts }) => facts["by"])]),
    ).toMatchObject([
      ["approved", expect.any(Array)],
      ["rejected", expect.any(Array)],
      ["withdrawn", ["wang"]],
    ]);
    expect(trace.rules.map(({ rule, notAsked }) => [rule, notAsked?.code ?? null]).at(-1)).toEqual([
      own.chain.steps.at(-1)?.id,
      own.chain.steps.length > 1 ? "step-awaits-earlier" : null,
    ]);
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
    }
  });

  test("with a deadline fewer votes are enough once it is over", () => {
    const voting = { mode: "majority", quorum: { votes: 1 } } as const;
    const deadline = { days: 3, counted: "calendar" } as const;
    const own = opened(policyOf(step({ voting, deadline })), roles("role", "a", "b", "c", "d", "e"));
    const sizes = traceApproval(own, DAY).changes.map(({ outcome, parts }) => [
      outcome,
      parts.map(({ kind }) => kind),
    ]);
    expect(sizes).toEqual([
      ["approved", ["vote", "vote", "vote"]],
      ["rejected", ["vote", "vote", "vote"]],
      ["approved", ["vote", "date"]],
      ["rejected", ["vote", "date"]],
      ["expired", ["date"]],
      ["withdrawn", ["withdrawal"]],
    ]);
  });

  test("an approval that has ended has nothing that would change it", () => {
    const own = after(opened(policyOf(step()), roles("role", "a")), vote("a", "step"));
    expect(traceApproval(own, DAY)).toMatchObject({ decision: { outcome: "approved" }, changes: [] });
  });

  test("the decision in it is that of approvalStatus, and its reasons are looks that fired", () => {
    fc.assert(
      fc.property(states, (own) => {
        const { decision, rules } = traceApproval(own, days);
        expect(JSON.stringify(decision)).toBe(JSON.stringify(approvalStatus(own, days)));
        const fired = rules.flatMap(({ looks }) => looks.filter((look) => look.fired));
        expect(fired).toEqual(decision.reasons.map((reason) => ({ ...reason, fired: true })));
        expect(rules.map(({ rule }) => rule)).toEqual(own.chain.steps.map(({ id }) => id));
      }),
      RUNS,
    );
  });

  test("each change gives the outcome that is stated, and without any one of its parts another", () => {
    fc.assert(
      fc.property(states, (own) => {
        const { changes } = traceApproval(own, days);
        for (const { parts, outcome } of changes) {
          expect(outcomeWith(own, parts, days)).toBe(outcome);
          const votes = parts.filter(({ kind }) => kind === "vote");
          const date = parts.filter(({ kind }) => kind === "date");
          if (votes.length > 0) {
            expect(outcomeWith(own, [...votes.slice(0, -1), ...date], days)).not.toBe(outcome);
          }
          for (const part of parts) {
            if (part.kind !== "date") continue;
            const before = { ...part, on: addDays(part.on, -1) };
            expect(outcomeWith(own, [...votes, before], days)).not.toBe(outcome);
          }
        }
      }),
      RUNS,
    );
  });

  test("in one step no fewer votes of one choice approve it", () => {
    fc.assert(
      fc.property(states, (own) => {
        if (own.outcome !== "pending" || own.steps.length < own.chain.steps.length) return;
        const change = traceApproval(own, days).changes.find(
          ({ outcome, parts }) => outcome === "approved" && parts.every(({ kind }) => kind === "vote"),
        );
        for (const spare of change?.parts ?? []) {
          const less = (change?.parts ?? []).filter((part) => part !== spare);
          expect(outcomeWith(own, less, days)).not.toBe("approved");
        }
      }),
      RUNS,
    );
  });
});
