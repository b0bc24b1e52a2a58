import type { PlainDate } from "../calendar/index.js";
import { type Decision, compareText } from "../decision/index.js";
import { type Approval, openStepOf } from "./approval.js";
import type { VoteEvent } from "./approval-event.js";
import type { ApprovalPolicy } from "./approval.policy.js";
import type { ApprovalCode } from "./approval.reason.js";
import { settled } from "./advance-approval.js";
import { type ApprovalFacts, openApproval } from "./open-approval.js";
import { type ApprovalRecorded, recordApproval } from "./record-approval.js";

/** Who signed a paper, as what, and when. */
export interface Signature {
  readonly role: string;
  readonly by: string;
  readonly on: PlainDate;
  /** What was written beside it. */
  readonly opinion?: string;
}

/** A paper that goes round to be signed. */
export interface SignedPaper extends ApprovalFacts {
  /** The signatures that stand on it, in any order. */
  readonly signatures: readonly Signature[];
}

/** What the signatures under a paper come to. */
export interface PaperApproval {
  /** `accept` when every signature counts, else `refuse`, with the reasons of those that do not. */
  readonly decision: Decision<"accept" | "refuse", ApprovalCode>;
  /** With the signatures that count; `null` where no approval was opened. */
  readonly approval: Approval | null;
}

/**
 * The approval that the signatures under a paper amount to, for a firm that has it signed by hand. Each signature is
 * a vote for it, in the step of its role that is open by then; all that holds of votes holds of signatures: one of somebody without the
 * role, of the one who asks, before the paper or after the day does not count.
 *
 * @throws MisuseError `chain-without-steps`, `calendar-missing`.
 * @example
 * import { approvalFromSignatures, chinaTradeRegulation, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const request = { id: "K1", use: "contract", subject: "O1", by: "wang", on };
 * const roster = [{ role: "head-in-charge", person: "li" }];
 * const signatures = [{ role: "head-in-charge", by: "li", on }];
 * const paper = { request, roster, signatures, asOf: on };
 * approvalFromSignatures(paper, chinaTradeRegulation.approval).approval?.outcome; // => "approved"
 */
export function approvalFromSignatures(
  { signatures, ...facts }: SignedPaper,
  policy: ApprovalPolicy,
): PaperApproval {
  const { asOf } = facts;
  const opening = openApproval(facts, policy);
  if (opening.approval === null) return opening;
  const { approval, taken, refused } = signed(opening.approval, signatures, asOf);
  return {
    decision: {
      outcome: refused.length > 0 ? "refuse" : "accept",
      reasons: (refused.length > 0 ? refused : [opening.decision, ...taken]).flatMap(
        ({ reasons }) => reasons,
      ),
      asOf,
      policy: policy.policy,
    },
    approval,
  };
}

interface SignedApproval {
  readonly approval: Approval;
  readonly taken: readonly ApprovalRecorded["decision"][];
  readonly refused: readonly ApprovalRecorded["decision"][];
}

/** One after the other the first signature that counts, until none of the others does. */
function signed(opened: Approval, signatures: readonly Signature[], asOf: PlainDate): SignedApproval {
  let approval = opened;
  let left = inOrderOfDay(signatures);
  const taken: ApprovalRecorded["decision"][] = [];
  for (;;) {
    const offered = left.map((signature) =>
      recordApproval({ approval, event: voteOf(signature, approval), asOf }),
    );
    const at = offered.findIndex(({ decision }) => decision.outcome === "accept");
    const next = offered[at];
    if (next === undefined) return { approval, taken, refused: offered.map(({ decision }) => decision) };
    ({ approval } = next);
    taken.push(next.decision);
    left = left.filter((_, other) => other !== at);
  }
}

/** In the open step where that is signed in this role, or else in the first that is. */
function voteOf(signature: Signature, approval: Approval): VoteEvent {
  const { by, on, role, opinion } = signature;
  const open = openStepOf(settled(approval, on))?.rule;
  const step = [...(open === undefined ? [] : [open]), ...approval.chain.steps].find(({ by: voters }) =>
    "role" in voters ? voters.role === role : voters.person === by,
  );
  return {
    kind: "vote",
    step: step?.id ?? role,
    by,
    on,
    choice: "for",
    ...(opinion !== undefined && { opinion }),
  };
}

function inOrderOfDay(signatures: readonly Signature[]): readonly Signature[] {
  return signatures.toSorted(
    (a, b) => compareText(a.on, b.on) || compareText(a.by, b.by) || compareText(a.role, b.role),
  );
}
