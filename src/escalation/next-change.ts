import type { PlainDate } from "../calendar/index.js";
import type { Claim } from "./claim.js";
import { earliestOf } from "./earliest-of.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { broughtPastOn, reachableOn } from "./reached-stage.js";
import { firstDateOfRank } from "./stage-table.js";

/** The first day on which claims that share a stage may come to another one; `null` for never. */
export function nextChange(
  rank: number,
  claims: readonly Claim[],
  policy: EscalationPolicy,
): PlainDate | null {
  const ends = rank > policy.stages.length || claims.some((claim) => isBeyondTable(claim, rank));
  const ownWay = claims.filter(({ override, fallen }) => override === undefined && fallen === undefined);
  return earliestOf([
    ...claims.map(({ changesOn = null }) => changesOn),
    ...(ends
      ? []
      : ownWay.flatMap((claim) => [
          reachableOn(rank + 1, claim, claim.reached, policy),
          broughtPastOn(rank, claim, policy),
        ])),
  ]);
}

/** Whether a claim has come to the last stage and past its last day, and the policy does not say what follows. */
export function isBeyondTable({ stated, byDays }: Claim, rank: number): boolean {
  return !stated && rank === byDays;
}

/** The day on which an item comes to the first stage; `null` when it has. */
export function nextChangeBeforeStages(
  asOf: PlainDate,
  dueOn: PlainDate,
  policy: EscalationPolicy,
): PlainDate | null {
  const firstOn = firstDateOfRank(1, dueOn, policy);
  return firstOn > asOf ? firstOn : null;
}
