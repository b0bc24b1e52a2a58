import type { PlainDate } from "../calendar/index.js";
import { type Decision, type Reason, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { decided, settled } from "./advance-approval.js";
import type { Approval, CastVote } from "./approval.js";
import type { ApprovalEvent, VoteEvent } from "./approval-event.js";
import type { ApprovalCode, ApprovalStatusCode, RecordedCode } from "./approval.reason.js";
import { closingReason } from "./closing-reason.js";
import { eventFaults } from "./event-faults.js";
import { inOrder } from "./role-holder.js";
import { changedRoster } from "./roster-change.js";

/** What happened to an approval, and when it is put down. */
export interface ApprovalRecording {
  readonly approval: Approval;
  readonly event: ApprovalEvent;
  /** The day on which it is recorded; the event may be of an earlier day and of no later one. */
  readonly asOf: PlainDate;
}

/** The approval after an event was offered, and whether it was taken. */
export interface ApprovalRecorded {
  readonly decision: Decision<"accept" | "refuse", ApprovalCode>;
  /** After the event where it was accepted, otherwise as it was. */
  readonly approval: Approval;
}

/**
 * Records a vote, a withdrawal or a change of the people in roles. An event counts for the state on its own day,
 * whenever it is recorded up to `asOf`. It is refused, with every reason, from somebody without the role or whose
 * own request it is, from one who has voted already in this step or another, for a step that is not open, in
 * another's seat without a known cause, before the request or the step, after the end, and in the future; a withdrawal
 * or a roster also where it is dated before a vote that counts, and a roster before a newer one. A roster holds from its
 * own day on: a late vote of a day before it is judged by the roster of that day.
 *
 * @throws MisuseError `unknown-event`, `calendar-missing`.
 * @example
 * import { money, openApproval, plainDate, recordApproval } from "receivables";
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
 *   uses: { discount: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] } },
 * };
 * const on = plainDate("2026-05-04");
 * const request = { id: "R1", use: "discount", subject: "C1", by: "wang", on, amount: money("50.00", "CNY") };
 * const roster = ["wang", "li"].map((person) => ({ role: "manager", person }));
 * const { approval } = openApproval({ request, roster, asOf: on }, policy);
 * const vote = { kind: "vote", step: "manager", by: "wang", on, choice: "for" } as const;
 * const refused = approval && recordApproval({ approval, event: vote, asOf: on });
 * refused?.decision.reasons.map(({ code }) => code); // => ["own-request", "seat-not-given"]
 * const taken = approval && recordApproval({ approval, event: { ...vote, by: "li" }, asOf: on });
 * taken?.approval.outcome; // => "approved"
 */
export function recordApproval({ approval, event, asOf }: ApprovalRecording): ApprovalRecorded {
  checkKind(event);
  const before = settled(approval, event.on);
  const faults = eventFaults(before, event, asOf);
  const base = { asOf, policy: approval.policy };
  if (faults.length > 0) return { decision: { outcome: "refuse", reasons: faults, ...base }, approval };
  const after = applied(before, event);
  return {
    decision: {
      outcome: "accept",
      reasons: [recorded(before, event), ...verdictReasons(before, after)],
      ...base,
    },
    approval: after,
  };
}

function checkKind({ kind }: ApprovalEvent): void {
  if (kind === "vote" || kind === "withdraw" || kind === "roster") return;
  throw new MisuseError({
    code: "unknown-event",
    field: "event.kind",
    value: kind,
    problem: "not a kind of event",
    remedy: "Read events of outside sources with approvalEventSchema.",
  });
}

function applied(approval: Approval, event: ApprovalEvent): Approval {
  if (event.kind === "withdraw") return { ...approval, outcome: "withdrawn", closedOn: event.on };
  if (event.kind === "roster") {
    const change = { on: event.on, roster: inOrder(event.roster) };
    return decided({ ...approval, rosterChanges: changedRoster(approval, change) });
  }
  const last = approval.steps.length - 1;
  const steps = approval.steps.map((step, at) =>
    at === last ? { ...step, votes: withVote(step.votes, event) } : step,
  );
  return decided({ ...approval, steps });
}

function withVote(
  votes: readonly CastVote[],
  { by, on, choice, opinion, insteadOf }: VoteEvent,
): readonly CastVote[] {
  const vote: CastVote = {
    seat: insteadOf?.person ?? by,
    by,
    on,
    choice,
    cause: insteadOf?.cause?.trim() ?? null,
    opinion: opinion ?? null,
  };
  return [...votes, vote].sort((a, b) => compareText(a.seat, b.seat));
}

function recorded({ chain, request }: Approval, event: ApprovalEvent): Reason<RecordedCode> {
  const { citation } = chain;
  const { by, on } = event;
  if (event.kind === "withdraw") {
    const facts = { by, on, request: request.id, reason: event.reason ?? null };
    return { code: "withdrawal-recorded", citation, facts };
  }
  if (event.kind === "roster") {
    return { code: "roster-recorded", citation, facts: { by, on, persons: event.roster.length } };
  }
  const { step, choice, insteadOf } = event;
  return {
    code: "vote-recorded",
    citation,
    facts: { by, on, step, choice, insteadOf: insteadOf?.person ?? null },
  };
}

/** What the event decided: the step, and with it perhaps the whole. */
function verdictReasons(
  before: Approval,
  after: Approval,
): readonly Reason<RecordedCode | ApprovalStatusCode>[] {
  const { citation } = after.chain;
  const step = before.steps.at(-1)?.step ?? null;
  const moved = after.steps.length > before.steps.length;
  const next = moved ? (after.steps.at(-1)?.step ?? null) : null;
  const reasons: readonly (Reason<RecordedCode | ApprovalStatusCode> | false | null)[] = [
    (moved || after.outcome === "approved") && { code: "step-approved", citation, facts: { step, next } },
    after.outcome === "rejected" && { code: "step-rejected", citation, facts: { step } },
    closingReason(after),
  ];
  return reasons.filter((reason) => reason !== false && reason !== null);
}
