import type { PlainDate } from "../calendar/index.js";
import type { Decision, Reason } from "../decision/index.js";
import { type Money, compareMoney } from "../money/index.js";
import { settled } from "./advance-approval.js";
import type { Approval, ApprovalOutcome } from "./approval.js";
import type { ApprovalCheckCode, ApprovalStatusCode } from "./approval.reason.js";
import { type ApprovalStatus, approvalStatus } from "./approval-status.js";
import { votesBearOut } from "./votes-bear-out.js";

/** What an approval is wanted for. */
export interface ApprovalNeed {
  readonly approval: Approval;
  /** The use it must be of. */
  readonly use: string;
  /** What it must be about. */
  readonly subject: string;
  /** It must have been asked for this much or more. */
  readonly amount?: Money;
  /** Digest of the paper as it is now; the request must name the same. Needed where it names one. */
  readonly content?: string;
  readonly asOf: PlainDate;
}

/**
 * Whether an approval counts for something, with every reason. `accept`: it does. `pending`: it would, and is not
 * granted by the day. `refuse`: it is of something else, was rejected, withdrawn or left to expire, or is down as
 * approved while its votes do not come to that.
 */
export interface ApprovalCheck extends Decision<
  "accept" | "pending" | "refuse",
  ApprovalCheckCode | ApprovalStatusCode
> {
  /** Where it stands, and who is next. */
  readonly status: ApprovalStatus;
}

/**
 * Whether an approval counts on a day for what it is wanted for. It does when it was granted by then, for this use
 * and subject, for the paper as it is now, and for no less than the amount, by votes that come to it. Every room that
 * needs an approval asks this way, so that none counts in one room and not in another.
 *
 * @throws MisuseError `calendar-missing`.
 * @example
 * import { checkApproval, openApproval, plainDate, recordApproval } from "receivables";
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
 * const asOf = plainDate("2026-05-04");
 * const request = { id: "R1", use: "contract", subject: "K1", by: "wang", on: asOf };
 * const { approval } = openApproval({ request, roster: [{ role: "manager", person: "li" }], asOf }, policy);
 * const need = { use: "contract", subject: "K1", asOf };
 * approval && checkApproval({ ...need, approval }).reasons.map(({ code }) => code); // => ["approval-awaited"]
 * const event = { kind: "vote", step: "manager", by: "li", on: asOf, choice: "for" } as const;
 * const granted = approval && recordApproval({ approval, event, asOf }).approval;
 * granted && checkApproval({ ...need, approval: granted }).outcome; // => "accept"
 * granted && checkApproval({ ...need, approval: granted, subject: "K2" }).outcome; // => "refuse"
 */
export function checkApproval(need: ApprovalNeed): ApprovalCheck {
  const { asOf } = need;
  const approval = settled(need.approval, asOf);
  const status = approvalStatus(approval, asOf);
  const { outcome, closedOn, request } = status;
  const faults = needFaults({ ...need, approval });
  const base = { asOf, policy: approval.policy, status };
  if (outcome === "approved" && closedOn !== null && closedOn > asOf) {
    const { citation } = approval.chain;
    const later = {
      code: "approval-granted-later",
      citation,
      facts: { request, on: closedOn, asOf },
    } as const;
    return { outcome: faults.length > 0 ? "refuse" : "pending", reasons: [...faults, later], ...base };
  }
  if (faults.length > 0) {
    const standing = outcome === "approved" ? [] : status.reasons;
    return { outcome: "refuse", reasons: [...faults, ...standing], ...base };
  }
  return { outcome: OUTCOMES[outcome], reasons: status.reasons, ...base };
}

const OUTCOMES: Readonly<Record<ApprovalOutcome, ApprovalCheck["outcome"]>> = {
  approved: "accept",
  pending: "pending",
  rejected: "refuse",
  withdrawn: "refuse",
  expired: "refuse",
};

function needFaults({
  approval,
  use,
  subject,
  amount,
  content,
}: ApprovalNeed): readonly Reason<ApprovalCheckCode>[] {
  const { request, chain, outcome, closedOn: on } = approval;
  const { citation } = chain;
  const faults: readonly (Reason<ApprovalCheckCode> | false)[] = [
    request.use !== use && {
      code: "approval-of-other-use",
      citation,
      facts: { request: request.id, use: request.use, needed: use },
    },
    request.subject !== subject && {
      code: "approval-of-other-subject",
      citation,
      facts: { request: request.id, subject: request.subject, needed: subject },
    },
    amount !== undefined &&
      !reaches(request.amount, amount) && {
        code: "approval-below-amount",
        citation,
        facts: { request: request.id, approved: request.amount ?? null, amount },
      },
    content !== undefined &&
      request.content !== content && {
        code: "approval-of-other-content",
        citation,
        facts: { request: request.id },
      },
    content === undefined &&
      request.content !== undefined && {
        code: "approval-content-not-shown",
        citation,
        facts: { request: request.id },
      },
    outcome === "approved" &&
      !votesBearOut(approval) && {
        code: "approval-not-borne-out",
        citation,
        facts: { request: request.id, on },
      },
  ];
  return faults.filter((fault) => fault !== false);
}

function reaches(approved: Money | undefined, amount: Money): boolean {
  return (
    approved !== undefined && approved.currency === amount.currency && compareMoney(approved, amount) >= 0
  );
}
