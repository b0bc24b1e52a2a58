import { type ApprovalPolicy, chooseChain } from "../approval/index.js";
import type { Money } from "../money/index.js";
import type { NeededApproval } from "./order-trace.js";

/** The approval that a request would go through; `undefined` where the policy has no chain for it, so that nobody can give it. */
export function neededApproval(
  { amount, subject, use }: { readonly use: string; readonly subject: string; readonly amount: Money | null },
  policy: ApprovalPolicy,
): NeededApproval | undefined {
  const chosen = chooseChain({ use, ...(amount !== null && { amount }) }, policy);
  if ("fault" in chosen) return undefined;
  const by = chosen.chain.steps.map((step) => ("role" in step.by ? step.by.role : step.by.person));
  return { use, subject, amount, chain: chosen.name, by };
}
