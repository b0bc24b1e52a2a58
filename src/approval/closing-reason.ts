import type { Reason } from "../decision/index.js";
import type { Approval } from "./approval.js";
import type { ApprovalStatusCode } from "./approval.reason.js";

/** How an approval ended; `null` while it is pending. */
export function closingReason(approval: Approval): Reason<ApprovalStatusCode> | null {
  const { request, chain, steps, outcome, closedOn } = approval;
  const { citation } = chain;
  const { step = null, votes = [], seats = [] } = steps.at(-1) ?? {};
  const facts = { request: request.id, on: closedOn };
  const voters = (choice: string): readonly string[] =>
    votes.filter((vote) => vote.choice === choice).map(({ by }) => by);
  if (outcome === "pending") return null;
  if (outcome === "approved") {
    const by = steps.flatMap((taken) => taken.votes.filter(({ choice }) => choice === "for"));
    return { code: "approval-granted", citation, facts: { ...facts, by: by.map((vote) => vote.by) } };
  }
  if (outcome === "rejected") {
    const against = { against: voters("against"), abstained: voters("abstain") };
    return { code: "approval-rejected", citation, facts: { ...facts, step, ...against } };
  }
  if (outcome === "withdrawn") return { code: "approval-withdrawn", citation, facts };
  const cast = { votes: votes.length, seats: seats.length };
  return { code: "approval-expired", citation, facts: { ...facts, step, ...cast } };
}
