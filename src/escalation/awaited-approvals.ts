import { type Approval, checkApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { canonicalJson, compareText, grouped } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { type WithheldActions, isLeft } from "./withheld-actions.js";

/** The approvals of a use about a subject. */
export type ApprovalFinder = (use: string, subject: string) => readonly Approval[];

/** Sorts approvals for look-up, once for a run. */
export function approvalFinder(approvals: readonly Approval[]): ApprovalFinder {
  const keyOf = (use: string, subject: string): string => JSON.stringify([use, subject]);
  const found = grouped(approvals, ({ request: { use, subject } }) => keyOf(use, subject));
  return (use, subject) => found.get(keyOf(use, subject)) ?? [];
}

/** What a carrier's actions wait for: an approval of the action's use about what carries the stage (Art. 19): an
 * item, an account by its name, or a customer. */
export function awaitedApprovals(
  carrier: Carrier,
  { approvalsOf, asOf }: { readonly approvalsOf: ApprovalFinder; readonly asOf: PlainDate },
  { carriedBy }: Pick<EscalationPolicy, "carriedBy">,
): WithheldActions {
  const { claims, customer, stage } = carrier;
  const { id: item, account = customer } = (claims[0] as Claim).aged.item;
  const subject = { item, account, customer }[carriedBy];
  const awaited = stage.actions.flatMap((action) => {
    const { approvalUse: use, citation, id } = action;
    if (use === undefined || !claims.some((claim) => isLeft(claim, stage.id, action))) return [];
    const checks = approvalsOf(use, subject)
      .map((approval) => checkApproval({ approval, use, subject, asOf }))
      .sort(
        (a, b) =>
          compareText(a.status.request, b.status.request) || compareText(canonicalJson(a), canonicalJson(b)),
      );
    if (checks.some(({ outcome }) => outcome === "accept")) return [];
    const facts = { subject, stage: stage.id, action: id, use };
    const reason = { code: "action-awaits-approval", citation, facts } as const;
    return [[id, [reason, ...checks.flatMap(({ reasons }) => reasons)]] as const];
  });
  return new Map(awaited);
}
