import { type PlainDate, laterOf } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import { type Approval, openStepOf } from "./approval.js";
import type { ApprovalEvent, VoteEvent } from "./approval-event.js";
import { requestersOf } from "./approval-request.js";
import type { RefusedEventCode } from "./approval.reason.js";
import { entitlementFaults } from "./entitlement-faults.js";

type Fault = Reason<RefusedEventCode>;

/**
 * Why an event does not count for an approval as it stood on the event's day, every reason; empty for one that does.
 */
export function eventFaults(approval: Approval, event: ApprovalEvent, asOf: PlainDate): readonly Fault[] {
  const { request, outcome, closedOn, chain } = approval;
  const { citation } = chain;
  const { by, on } = event;
  const dates: readonly (Fault | false)[] = [
    on > asOf && { code: "event-in-future", citation, facts: { by, on, asOf } },
    on < request.on && { code: "event-before-request", citation, facts: { by, on, requested: request.on } },
    closedOn !== null && {
      code: "approval-closed",
      citation,
      facts: { by, on, request: request.id, outcome, closedOn },
    },
  ];
  return [...dates, ...ownFaults(approval, event)].filter((fault) => fault !== false);
}

function ownFaults(approval: Approval, event: ApprovalEvent): readonly (Fault | false)[] {
  if (event.kind === "vote") return voteFaults(approval, event);
  const { request, chain } = approval;
  const { citation } = chain;
  const { by } = event;
  const requesters = requestersOf(request);
  const own = requesters.includes(by);
  return [
    event.kind === "withdraw" &&
      !own && {
        code: "not-the-requester",
        citation,
        facts: { by, request: request.id, expected: requesters },
      },
    event.kind === "roster" && own && { code: "own-request", citation, facts: { by } },
    ...orderFaults(approval, event),
  ];
}

function voteFaults(approval: Approval, event: VoteEvent): readonly (Fault | false)[] {
  const { chain, steps } = approval;
  const { citation } = chain;
  const { by, on, step } = event;
  const open = openStepOf(approval);
  const at = chain.steps.findIndex(({ id }) => id === step);
  if (at === -1) return [{ code: "step-unknown", citation, facts: { by, step } }];
  if (open === undefined) return [];
  if (at > steps.length - 1) {
    return [{ code: "step-not-open-yet", citation, facts: { by, step, open: open.rule.id } }];
  }
  if (at < steps.length - 1) {
    return [{ code: "step-closed", citation, facts: { by, step, open: open.rule.id } }];
  }
  const { openedOn } = open.progress;
  return [
    on < openedOn && { code: "vote-before-step", citation, facts: { by, on, step, openedOn } },
    ...entitlementFaults(approval, open, event),
    open.rule.opinionNeeded &&
      (event.opinion ?? "").trim() === "" && { code: "opinion-missing", citation, facts: { by, step } },
  ];
}

/**
 * Only votes may come late: what ends an approval or seats others must not be put before a vote that counts, nor a
 * roster before a newer one.
 */
function orderFaults(
  { chain, steps, rosterChanges = [] }: Approval,
  { kind, by, on }: ApprovalEvent,
): readonly (Fault | false)[] {
  const days = [
    ...steps.flatMap(({ openedOn, votes }) => [openedOn, ...votes.map((vote) => vote.on)]),
    ...(kind === "roster" ? rosterChanges.map((change) => change.on) : []),
  ];
  const last = days.reduce(laterOf, on);
  return [on < last && { code: "event-out-of-order", citation: chain.citation, facts: { by, on, last } }];
}
