import {
  type Approval,
  type ApprovalStatus,
  approvalStatus,
  checkApprovalHistory,
  type HistoryCode,
  replayApproval,
} from "../approval/index.js";
import { compareText, type Decision } from "../decision/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** Where an approval stands, and whether its record is what was recorded. */
export interface ApprovalStanding {
  readonly request: string;
  /** The policy's use, such as `"credit-raise"`. */
  readonly use: string;
  readonly subject: string;
  readonly status: ApprovalStatus;
  readonly evidence: Decision<"intact" | "altered", HistoryCode>;
}

/** Every approval on record as it was on the day, in the order of the records. */
export function approvalsOfDay({ approvals, asOf }: MonthEndFacts): readonly Approval[] {
  return approvals.map(({ history }) => replayApproval(history, asOf));
}

/** Where every approval on record stands on the day, by request. */
export function reviewApprovals({ approvals, asOf }: MonthEndFacts): readonly ApprovalStanding[] {
  return approvals
    .map(({ history, digest }) => {
      const { id: request, use, subject } = history.opened.request;
      return {
        request,
        use,
        subject,
        status: approvalStatus(replayApproval(history, asOf), asOf),
        evidence: checkApprovalHistory({ history, ...(digest !== undefined && { digest }), asOf }),
      };
    })
    .sort((a, b) => compareText(a.request, b.request));
}
