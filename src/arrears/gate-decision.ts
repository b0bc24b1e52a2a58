import { type ApprovalCheck, checkApproval } from "../approval/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { GateFacts } from "./project-file.js";

/** Whether the approving body's own decision counts; `undefined` without one. */
export function checkDecision(
  { project: { id, cost }, decision: approval, decisionContent: content, asOf }: GateFacts,
  { approvalUse: use }: ArrearsPolicy["gate"],
): ApprovalCheck | undefined {
  if (approval === undefined) return undefined;
  const named = approval.request.amount !== undefined && { amount: cost };
  const bound = content !== undefined && { content };
  return checkApproval({ approval, use, subject: id, ...named, ...bound, asOf });
}
