import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { ApprovalOutcome } from "./approval.js";
import type { Substitution, VoteChoice } from "./approval-event.js";
import type { ApprovalStatus } from "./approval-status.js";
import type { ApprovalTraceCode } from "./approval.reason.js";

/**
 * What would have to differ for an approval to end. `vote`: somebody votes in a step on the day that is asked about,
 * with a written opinion where the step asks for one. `withdrawal`: the request is taken back. `date`: that day comes.
 */
export type ApprovalDifference =
  | (Difference<"vote", ApprovalTraceCode> & {
      readonly step: string;
      readonly by: string;
      readonly choice: VoteChoice;
      /** In whose seat, and on which ground; `null` in one's own. */
      readonly insteadOf: Substitution | null;
    })
  | (Difference<"withdrawal", ApprovalTraceCode> & { readonly by: string })
  | (Difference<"date", ApprovalTraceCode> & { readonly on: PlainDate });

/** How an approval came to where it stands: a rule for each step of its chain, by the step's id. */
export interface ApprovalTrace extends Trace<
  ApprovalStatus,
  TracedRule<string, ApprovalTraceCode | TraceCode>,
  ApprovalDifference
> {
  /**
   * While it is pending: the votes that approve it, the fewest of each step in turn; the fewest that reject it; the
   * fewer that are enough once the step's last day is over; the day on which it ends by itself; the withdrawal.
   */
  readonly changes: readonly Change<ApprovalDifference, ApprovalOutcome>[];
}
