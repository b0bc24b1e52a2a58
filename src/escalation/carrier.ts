import { grouped } from "../decision/index.js";
import { carrierKey } from "./carrier-key.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { StageRule } from "./stage.js";
import { stageOfRank } from "./stage-table.js";

/** Claims of one customer that share a stage: one claim, or all that are escalated, as the policy says. */
export interface Carrier {
  /** See `carrierKey`. */
  readonly key: string;
  readonly customer: string;
  /** The highest that one of them has come to. */
  readonly rank: number;
  readonly stage: StageRule;
  /** Sorted by item. */
  readonly claims: readonly Claim[];
}

/** What carries the stages. */
export function carriersOf(claims: readonly Claim[], policy: EscalationPolicy): readonly Carrier[] {
  const groups = grouped(claims, ({ aged }) => carrierKey(aged.item, policy));
  return Array.from(groups, ([key, group]) => {
    const rank = group.reduce((highest, { reached }) => Math.max(highest, reached.rank), 1);
    const { customer } = (group[0] as Claim).aged.item;
    return { key, customer, rank, stage: stageOfRank(rank, policy), claims: group };
  });
}
