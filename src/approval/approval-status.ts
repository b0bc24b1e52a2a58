import type { PlainDate } from "../calendar/index.js";
import type { Decision, Reason } from "../decision/index.js";
import { settled } from "./advance-approval.js";
import { type Approval, type ApprovalOutcome, openStepOf } from "./approval.js";
import type { ApprovalStatusCode } from "./approval.reason.js";
import { closingReason } from "./closing-reason.js";
import { entitlementFaults } from "./entitlement-faults.js";
import { seatedOn } from "./open-step.js";
import { holdersOf } from "./role-holder.js";
import { rosterOn } from "./roster-change.js";

/** A seat whose vote is awaited. */
export interface NextApprover {
  readonly step: string;
  /** `null` where the step asks a person by name. */
  readonly role: string | null;
  readonly person: string;
  /** Whether the person may vote; otherwise, such as in an own request, only a substitute can. */
  readonly mayVote: boolean;
  /** Who may vote in the seat on one of the step's grounds, sorted. */
  readonly substitutes: readonly string[];
  /** The last day; `null` for none. */
  readonly dueOn: PlainDate | null;
}

/** Where an approval stands on a day. */
export interface ApprovalStatus extends Decision<ApprovalOutcome, ApprovalStatusCode> {
  /** Id of the request. */
  readonly request: string;
  /** The step that is open; `null` once it has ended. */
  readonly step: string | null;
  /** Who is next, sorted by person; empty once it has ended. */
  readonly next: readonly NextApprover[];
  /** The last day of the open step; `null` for none. */
  readonly dueOn: PlainDate | null;
  /** The day it ended; `null` while pending. */
  readonly closedOn: PlainDate | null;
}

/**
 * Where an approval stands on a day, from the events recorded so far: a step whose last day is over is decided by
 * the votes that make a quorum, and without one the approval has expired. For an earlier state replay the history.
 *
 * @throws MisuseError `calendar-missing`.
 * @example
 * import { approvalStatus, openApproval, plainDate } from "receivables";
 *
 * const step = {
 *   id: "manager",
 *   by: { role: "manager" },
 *   without: [],
 *   voting: { mode: "one" },
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
 * const { approval } = openApproval({ request, roster: [{ role: "manager", person: "li" }], asOf: on }, policy);
 * approval && approvalStatus(approval, plainDate("2026-05-07")).outcome; // => "pending"
 * approval && approvalStatus(approval, plainDate("2026-05-08")).outcome; // => "expired"
 */
export function approvalStatus(approval: Approval, asOf: PlainDate): ApprovalStatus {
  const now = settled(approval, asOf);
  const { request, outcome, closedOn, policy } = now;
  const next = seatsAwaited(now, asOf);
  const progress = openStepOf(now)?.progress;
  return {
    request: request.id,
    outcome,
    reasons: [closingReason(now) ?? awaited(now, next)],
    step: progress?.step ?? null,
    next,
    dueOn: progress?.dueOn ?? null,
    closedOn,
    asOf,
    policy,
  };
}

/**
 * Who is next on a day: each seat of the open step that has not voted, whether its person may, and who could stand in.
 *
 * @throws MisuseError `calendar-missing`.
 * @example
 * import { nextApprovers, openApproval, plainDate } from "receivables";
 *
 * const step = {
 *   id: "manager",
 *   by: { role: "manager" },
 *   without: [],
 *   voting: { mode: "one" },
 *   opinionNeeded: false,
 *   deadline: null,
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
 * const { approval } = openApproval({ request, roster: [{ role: "manager", person: "li" }], asOf: on }, policy);
 * approval && nextApprovers(approval, on).map(({ person }) => person); // => ["li"]
 */
export function nextApprovers(approval: Approval, asOf: PlainDate): readonly NextApprover[] {
  return seatsAwaited(settled(approval, asOf), asOf);
}

function seatsAwaited(approval: Approval, on: PlainDate): readonly NextApprover[] {
  const open = openStepOf(approval);
  if (open === undefined) return [];
  const { rule } = open;
  const progress = seatedOn(approval, open, on);
  const { substitutes } = rule;
  const roster = rosterOn(approval, on);
  const reserves = new Set(substitutes?.roles.flatMap((role) => holdersOf({ role }, roster, on)) ?? []);
  return progress.seats
    .filter((person) => !progress.votes.some(({ seat }) => seat === person))
    .map((person) => ({
      step: rule.id,
      role: "role" in rule.by ? rule.by.role : null,
      person,
      mayVote: entitlementFaults(approval, open, { by: person, on }).length === 0,
      substitutes: [...reserves].sort().filter((by) => {
        const insteadOf = { person, cause: substitutes?.causes[0] ?? "" };
        return entitlementFaults(approval, open, { by, on, insteadOf }).length === 0;
      }),
      dueOn: progress.dueOn,
    }));
}

function awaited(
  { request, chain, steps }: Approval,
  next: readonly NextApprover[],
): Reason<ApprovalStatusCode> {
  const { citation } = chain;
  const facts = { request: request.id, step: steps.at(-1)?.step ?? null };
  const able = next.filter(({ mayVote }) => mayVote).map(({ person }) => person);
  if (able.length > 0) {
    const dueOn = next[0]?.dueOn ?? null;
    return { code: "approval-awaited", citation, facts: { ...facts, from: able, dueOn } };
  }
  const standIns = [...new Set(next.flatMap(({ substitutes }) => substitutes))].sort();
  return standIns.length > 0
    ? { code: "only-substitutes-can-act", citation, facts: { ...facts, substitutes: standIns } }
    : { code: "nobody-can-act", citation, facts };
}
