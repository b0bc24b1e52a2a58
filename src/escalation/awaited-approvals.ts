import { checkApproval } from "../approval/index.js";
import { canonicalJson, compareText, type Reason } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { EscalationAction } from "./escalation-action.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import { actionKey } from "./history.js";

/** The actions of a stage that are not planned before they are approved, by id, and why they are not yet. */
export type AwaitedApprovals = ReadonlyMap<string, readonly Reason<EscalationCode>[]>;

/** What a carrier's actions wait for: an approval of the action's use about what carries the stage (Art. 19). */
export function awaitedApprovals(
  carrier: Carrier,
  { approvals = [], asOf }: Pick<EscalationFacts, "approvals" | "asOf">,
  { carriedBy }: Pick<EscalationPolicy, "carriedBy">,
): AwaitedApprovals {
  const { claims, customer, stage } = carrier;
  const subject = carriedBy === "item" ? (claims[0]?.aged.item.id ?? customer) : customer;
  const awaited = stage.actions.flatMap((action) => {
    const { approvalUse: use, citation, id } = action;
    if (use === undefined || !claims.some((claim) => isLeft(claim, stage.id, action))) return [];
    const checks = approvals
      .filter(({ request }) => request.use === use && request.subject === subject)
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

/** Whether an action was neither planned nor done for a claim. */
export function isLeft({ history }: Claim, stage: string, { id }: EscalationAction): boolean {
  return !history.recorded.has(actionKey(stage, id));
}
