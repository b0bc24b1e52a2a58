import type { PlainDate } from "../calendar/index.js";
import type { Look, TraceCode, TracedRule } from "../decision/index.js";
import { settled } from "./advance-approval.js";
import { type Approval, openStepOf, type StepProgress } from "./approval.js";
import { approvalChanges } from "./approval-changes.js";
import { approvalStatus } from "./approval-status.js";
import type { ApprovalTrace } from "./approval-trace.js";
import type { ChainStep, VotingRule } from "./approval.policy.js";
import type { ApprovalStatusCode, ApprovalTraceCode } from "./approval.reason.js";
import type { Reason } from "../decision/index.js";
import { seatedOn } from "./open-step.js";

type Rule = TracedRule<string, ApprovalTraceCode | TraceCode>;

/**
 * How an approval came to where it stands on a day: every step of its chain with its votes and what they make up, and
 * what would end it: the fewest votes that approve or reject it, the day on which it ends by itself, the withdrawal.
 * Each change was tried by recording it.
 *
 * @throws MisuseError `calendar-missing`.
 * @example
 * import { openApproval, plainDate, traceApproval } from "receivables";
 *
 * const step = {
 *   id: "committee",
 *   by: { role: "member" },
 *   without: [],
 *   voting: { mode: "majority", quorum: { votes: 2 } },
 *   opinionNeeded: false,
 *   deadline: { days: 3, counted: "calendar" },
 *   substitutes: null,
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   citation: "House rule",
 *   chains: { short: { citation: "House rule", steps: [step] } },
 *   uses: { contract: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] } },
 * };
 * const on = plainDate("2026-05-04");
 * const request = { id: "R1", use: "contract", subject: "K1", by: "wang", on };
 * const roster = ["li", "wu", "zhao"].map((person) => ({ role: "member", person }));
 * const { approval } = openApproval({ request, roster, asOf: on }, policy);
 * const changes = approval ? traceApproval(approval, on).changes : [];
 * changes.map(({ outcome }) => outcome); // => ["approved", "rejected", "expired", "withdrawn"]
 * changes[0]?.parts.map(({ facts }) => facts["by"]); // => ["li", "wu"]
 */
export function traceApproval(approval: Approval, asOf: PlainDate): ApprovalTrace {
  const decision = approvalStatus(approval, asOf);
  const now = settled(approval, asOf);
  return {
    decision,
    rules: now.chain.steps.map((rule, at) => ruleOfStep(now, rule, { at, asOf, reasons: decision.reasons })),
    changes: approvalChanges(approval, asOf),
  };
}

function ruleOfStep(
  approval: Approval,
  rule: ChainStep,
  {
    at,
    asOf,
    reasons,
  }: {
    readonly at: number;
    readonly asOf: PlainDate;
    readonly reasons: readonly Reason<ApprovalStatusCode>[];
  },
): Rule {
  const { citation } = approval.chain;
  const taken = approval.steps[at];
  const base = { rule: rule.id, citation };
  if (taken === undefined) {
    const open = openStepOf(approval)?.rule.id;
    const code = open === undefined ? "rule-settled-before" : "step-awaits-earlier";
    const facts = { rule: rule.id, step: rule.id, open: open ?? null };
    return { ...base, fired: false, looks: [], notAsked: { code, citation, facts } };
  }
  const isLast = at === approval.steps.length - 1;
  const open = isLast ? openStepOf(approval) : undefined;
  const progress = open === undefined ? taken : seatedOn(approval, open, asOf);
  const fired = isLast ? reasons.map((reason) => ({ ...reason, fired: true })) : [];
  return {
    ...base,
    fired: isLast,
    looks: [...votesOf(progress, citation), tallyOf(rule, progress, citation), ...fired],
    notAsked: null,
  };
}

function votesOf({ step, votes }: StepProgress, citation: string): readonly Look<ApprovalTraceCode>[] {
  return votes.map(({ by, seat, on, choice }) => ({
    code: "vote-looked-at",
    citation,
    facts: { step, by, on, choice: choice, insteadOf: seat === by ? null : seat },
    fired: false,
  }));
}

function tallyOf(
  { voting }: ChainStep,
  { step, seats, votes, dueOn }: StepProgress,
  citation: string,
): Look<ApprovalTraceCode> {
  const count = (choice: string): number => votes.filter((vote) => vote.choice === choice).length;
  const tally = {
    step,
    seats: seats.length,
    yes: count("for"),
    no: count("against"),
    abstained: count("abstain"),
  };
  const facts = { ...tally, mode: `voting-${voting.mode}`, ...quorumOf(voting), dueOn };
  return { code: "step-tally", citation, facts, fired: false };
}

function quorumOf(voting: VotingRule): {
  readonly quorumVotes: number | null;
  readonly quorumShare: string | null;
} {
  if (!("quorum" in voting)) return { quorumVotes: null, quorumShare: null };
  const { quorum } = voting;
  return "votes" in quorum
    ? { quorumVotes: quorum.votes, quorumShare: null }
    : { quorumVotes: null, quorumShare: quorum.share };
}
