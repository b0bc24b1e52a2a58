import { type PlainDate, addDays, earlierOf } from "../calendar/index.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { reachableOn } from "./reached-stage.js";
import { firstDayOfRank } from "./stage-table.js";

/** The first day on which claims that share a stage may come to a later one; `null` for never. */
export function nextChange(
  rank: number,
  claims: readonly Claim[],
  policy: EscalationPolicy,
): PlainDate | null {
  if (rank > policy.stages.length || claims.some((claim) => isBeyondTable(claim, rank))) return null;
  return claims.map((claim) => reachableOn(rank + 1, claim, claim.reached, policy)).reduce(earlierOf);
}

/** Whether a claim has come to the last stage and past its last day, and the policy does not say what follows. */
export function isBeyondTable({ stated, byDays }: Claim, rank: number): boolean {
  return !stated && rank === byDays;
}

/** The day on which an item comes to the first stage; `null` when it has. */
export function nextChangeBeforeStages(
  asOf: PlainDate,
  overdueDays: number,
  policy: EscalationPolicy,
): PlainDate | null {
  const daysLeft = firstDayOfRank(1, policy) - overdueDays;
  return daysLeft > 0 ? addDays(asOf, daysLeft) : null;
}
