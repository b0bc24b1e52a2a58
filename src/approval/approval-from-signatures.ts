import type { PlainDate } from "../calendar/index.js";
import { type Decision, compareText } from "../decision/index.js";
import type { Approval } from "./approval.js";
import type { VoteEvent } from "./approval-event.js";
import type { ApprovalChain, ApprovalPolicy } from "./approval.policy.js";
import type { ApprovalCode } from "./approval.reason.js";
import { type ApprovalFacts, openApproval } from "./open-approval.js";
import { recordApproval } from "./record-approval.js";

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
 * a vote for it, in the step of its role; all that holds of votes holds of signatures: one of somebody without the
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
  const { chain } = opening.approval;
  let { approval } = opening;
  const decisions = inChainOrder(signatures, chain).map((signature) => {
    const recorded = recordApproval({ approval, event: voteOf(signature, chain), asOf });
    ({ approval } = recorded);
    return recorded.decision;
  });
  const refused = decisions.filter(({ outcome }) => outcome === "refuse");
  return {
    decision: {
      outcome: refused.length > 0 ? "refuse" : "accept",
      reasons: (refused.length > 0 ? refused : [opening.decision, ...decisions]).flatMap(
        ({ reasons }) => reasons,
      ),
      asOf,
      policy: policy.policy,
    },
    approval,
  };
}

function voteOf(signature: Signature, { steps }: ApprovalChain): VoteEvent {
  const { by, on, role, opinion } = signature;
  const step = steps[stepOf(signature, steps)]?.id ?? role;
  return { kind: "vote", step, by, on, choice: "for", ...(opinion !== undefined && { opinion }) };
}

/** By day; those of one day in the order of the chain. */
function inChainOrder(signatures: readonly Signature[], { steps }: ApprovalChain): readonly Signature[] {
  return signatures.toSorted(
    (a, b) => compareText(a.on, b.on) || stepOf(a, steps) - stepOf(b, steps) || compareText(a.by, b.by),
  );
}

/** The place of the step that is signed in a role, or by a person; -1 for none. */
function stepOf({ role, by }: Signature, steps: ApprovalChain["steps"]): number {
  return steps.findIndex((step) => ("role" in step.by ? step.by.role === role : step.by.person === by));
}
