import { approvalStatus, replayApproval, type ApprovalStatus } from "../../approval/index.js";
import { addDays } from "../../calendar/index.js";
import { type DatedEvent, upToDayBefore } from "./dated-event.js";
import type { ApprovalAhead } from "./dates-ahead-facts.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import { onceADay } from "./once-a-day.js";
import type { Watch, Watched } from "./watch.js";

/** When the steps of approvals must have been decided. */
export const approvalEvents: Watch = (watched) =>
  (watched.facts.approvals ?? []).flatMap((approval) => stepEvents(approval, watched));

function stepEvents({ history }: ApprovalAhead, { days, policy }: Watched): readonly DatedEvent[] {
  const { request } = history.opened;
  const statusOn = onceADay((asOf) => approvalStatus(replayApproval(history, asOf), asOf));
  const turns = [request.on, ...history.entries.map(({ recordedOn }) => recordedOn)];
  return daysOfChange((day) => stepOf(statusOn(day)), days, turns).flatMap((day) => {
    const { dueOn, next, step } = statusOn(addDays(day, -1));
    if (step === null || dueOn !== addDays(day, -1)) return [];
    const people = next.map(({ person }) => person);
    return [
      upToDayBefore("approval-step-due", day, {
        subject: { kind: "approval", id: request.id },
        about: [step],
        role: next[0]?.role ?? null,
        people,
        amounts: request.amount === undefined ? [] : [request.amount],
        citation: citationOf(policy, `/approval/uses/${request.use}`),
        facts: { request: request.id, use: request.use, about: request.subject, step, from: people },
      }),
    ];
  });
}

function stepOf({ outcome, step }: ApprovalStatus): string {
  return `${outcome} ${step ?? ""}`;
}
