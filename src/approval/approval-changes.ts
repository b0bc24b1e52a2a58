import { type PlainDate, addDays } from "../calendar/index.js";
import { type Change, neededChanges } from "../decision/index.js";
import { settled } from "./advance-approval.js";
import type { Approval, ApprovalOutcome } from "./approval.js";
import type { ApprovalEvent, VoteChoice } from "./approval-event.js";
import { requestersOf } from "./approval-request.js";
import { type NextApprover, approvalStatus, nextApprovers } from "./approval-status.js";
import type { ApprovalDifference } from "./approval-trace.js";
import { recordApproval } from "./record-approval.js";

type Vote = ApprovalDifference & { readonly kind: "vote" };

/** What ends a pending approval; each is tried by recording it. */
export function approvalChanges(
  approval: Approval,
  asOf: PlainDate,
): readonly Change<ApprovalDifference, ApprovalOutcome>[] {
  if (settled(approval, asOf).outcome !== "pending") return [];
  const outcomeOf = (parts: readonly ApprovalDifference[]): ApprovalOutcome =>
    outcomeWith(approval, parts, asOf);
  const approving = votesThatEnd(approval, "for", asOf);
  const rejecting = votesThatEnd(approval, "against", asOf);
  const ending = endingDay(approval, asOf);
  const fewer =
    ending === null ? undefined : [approving, rejecting].flatMap((votes) => fewest(votes, ending, outcomeOf));
  const tried = [
    approving,
    rejecting,
    ...(fewer ?? []),
    ending === null ? [] : [ending],
    withdrawal(approval),
  ];
  return neededChanges({ tried, outcomeOf });
}

/** The approval's outcome when the votes and the withdrawal are recorded and the day, if one is named, has come. */
function outcomeWith(
  approval: Approval,
  parts: readonly ApprovalDifference[],
  asOf: PlainDate,
): ApprovalOutcome {
  const events = parts.flatMap((part) => (part.kind === "date" ? [] : [eventOf(part, asOf)]));
  const after = events.reduce(
    (now, event) => recordApproval({ approval: now, event, asOf }).approval,
    approval,
  );
  const day = parts.find((part) => part.kind === "date");
  return approvalStatus(after, day?.on ?? asOf).outcome;
}

function eventOf(part: Exclude<ApprovalDifference, { readonly kind: "date" }>, on: PlainDate): ApprovalEvent {
  if (part.kind === "withdrawal") return { kind: "withdraw", by: part.by, on };
  const { step, by, choice, insteadOf } = part;
  const vote = { kind: "vote", step, by, on, choice, opinion: "opinion" } as const;
  return insteadOf === null ? vote : { ...vote, insteadOf };
}

/** Votes of one choice, one after the other, until the approval has ended; none where nobody can bring that about. */
function votesThatEnd(approval: Approval, choice: VoteChoice, asOf: PlainDate): readonly Vote[] {
  const votes: Vote[] = [];
  let now = settled(approval, asOf);
  while (now.outcome === "pending") {
    const voted = nextVotes(now, choice, asOf)
      .map((vote) => ({ vote, ...recordApproval({ approval: now, event: eventOf(vote, asOf), asOf }) }))
      .find(({ decision }) => decision.outcome === "accept");
    if (voted === undefined) return [];
    votes.push(voted.vote);
    now = settled(voted.approval, asOf);
  }
  return votes;
}

/** The votes that may come next: first of those with a seat of their own, then of who stands in where fewest can. */
function nextVotes(approval: Approval, choice: VoteChoice, asOf: PlainDate): readonly Vote[] {
  const next = nextApprovers(approval, asOf);
  const own = next.filter(({ mayVote }) => mayVote);
  const others = next
    .filter(({ mayVote }) => !mayVote)
    .toSorted((a, b) => a.substitutes.length - b.substitutes.length);
  return [
    ...own.map(({ step, person }) => voteOf(approval, { step, by: person, choice, insteadOf: null })),
    ...others.flatMap((seat) =>
      seat.substitutes.map((by) => voteOf(approval, { by, choice, ...inSeat(approval, seat) })),
    ),
  ];
}

function inSeat({ chain }: Approval, { step, person }: NextApprover): Pick<Vote, "step" | "insteadOf"> {
  const cause = chain.steps.find(({ id }) => id === step)?.substitutes?.causes[0] ?? "";
  return { step, insteadOf: { person, cause } };
}

function voteOf(
  { chain: { citation } }: Approval,
  vote: Pick<Vote, "step" | "by" | "choice" | "insteadOf">,
): Vote {
  const { step, by, choice, insteadOf } = vote;
  const facts = { step, by, choice: choice, insteadOf: insteadOf?.person ?? null };
  return { kind: "vote", code: "vote-cast", citation, facts, ...vote };
}

/** The fewest of some votes that are enough once a day has come. */
function fewest(
  votes: readonly Vote[],
  day: ApprovalDifference,
  outcomeOf: (parts: readonly ApprovalDifference[]) => ApprovalOutcome,
): readonly (readonly ApprovalDifference[])[] {
  const wanted = outcomeOf(votes);
  const enough = votes
    .map((_, i) => [...votes.slice(0, i), day])
    .find((parts) => parts.length > 1 && outcomeOf(parts) === wanted);
  return enough === undefined ? [] : [enough];
}

/** The first day on which the approval has ended with the votes there are. */
function endingDay(approval: Approval, asOf: PlainDate): ApprovalDifference | null {
  const { citation } = approval.chain;
  let now = approvalStatus(approval, asOf);
  while (now.outcome === "pending" && now.dueOn !== null) {
    const on = addDays(now.dueOn, 1);
    now = approvalStatus(approval, on);
    if (now.outcome !== "pending")
      return { kind: "date", code: "deadline-over", citation, facts: { on }, on };
  }
  return null;
}

function withdrawal({ request, chain: { citation } }: Approval): readonly ApprovalDifference[] {
  const [by = ""] = requestersOf(request);
  return [
    { kind: "withdrawal", code: "request-withdrawn", citation, facts: { by, request: request.id }, by },
  ];
}
