import type { Decision, Reason } from "../decision/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { GateCode } from "./arrears.reason.js";
import { GATE_CONDITIONS } from "./gate-conditions.js";
import { checkDecision } from "./gate-decision.js";
import type { GateFacts } from "./project-file.js";

/**
 * Whether a project may be approved, put out to tender or started (R4.8–R4.10, R4.12, R4.13), with every condition
 * that it misses. Approvals of other bodies are facts: one dated after `asOf`, without a paper, or from a body that
 * may not give it does not count, nor one of the works before the project's. The approving body's own decision is an
 * approval of the policy's use. Where there is one, no other body's paper stands for it, and one that was not granted
 * closes every gate. One of the day on which work started is in time.
 *
 * @throws MisuseError `currency-mismatch` where the cash flow is in two currencies, `calendar-missing`.
 * @example
 * import { gateProject, money, plainDate } from "receivables";
 *
 * const project = {
 *   id: "village", government: true, cost: money("1000000.00", "CNY"), funds: [], fundBalancePlan: null,
 *   cashFlow: null, debtFinance: null, prefinancing: true, settlementTerms: null, approvals: [], startedOn: null,
 * } as const;
 * const { outcome, reasons } = gateProject(
 *   { project, stage: "approval", asOf: plainDate("2026-03-01") },
 *   {
 *     policy: { id: "county", version: "1" },
 *     gate: {
 *       conditions: { approval: ["funds-source", "no-prefinancing"], tender: [], start: [] },
 *       approvalUse: "project-gate",
 *       approvers: { project: [], works: [] },
 *       noPrefinancing: "government",
 *     },
 *   },
 * );
 * outcome; // => "refuse"
 * reasons.map(({ code }) => code); // => ["funds-source-missing", "prefinancing-asked"]
 */
export function gateProject(
  facts: GateFacts,
  { policy, gate }: Pick<ArrearsPolicy, "policy" | "gate">,
): Decision<"approve" | "refuse", GateCode> {
  const { project, stage, asOf } = facts;
  const conditions = [...new Set(gate.conditions[stage])];
  const missed = [
    ...conditions.flatMap((condition) => GATE_CONDITIONS[condition](facts, gate)),
    ...(conditions.includes("project-approval") ? [] : refusedDecision(facts, gate)),
  ];
  const passed: Reason<GateCode> = {
    code: "project-meets-conditions",
    citation: stage === "tender" ? "R4.13" : "R4.12",
    facts: { project: project.id, stage, conditions },
  };
  return missed.length > 0
    ? { outcome: "refuse", reasons: missed, asOf, policy }
    : { outcome: "approve", reasons: [passed], asOf, policy };
}

/** Why the approving body's decision stands against the project. One that is not taken yet does not. */
function refusedDecision(facts: GateFacts, gate: ArrearsPolicy["gate"]): readonly Reason<GateCode>[] {
  const decision = checkDecision(facts, gate);
  return decision?.outcome === "refuse" ? decision.reasons : [];
}
