import type { AgedItem } from "../aging/index.js";
import { addDays } from "../calendar/index.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { ItemHistory } from "./history.js";
import { reachedStage } from "./reached-stage.js";
import { type StageOverride, overrideChange, overrideOn } from "./stage-override.js";
import { rankOfStage, stageByDays } from "./stage-table.js";

/** The stage that an item has come to. */
export type StageOfItem = Omit<Claim, "aged" | "pauses" | "pressed">;

/** The stage of an item by somebody's decision, else by its days and steps. */
export function stageOfItem(
  { asOf, overdueDays: days }: AgedItem,
  { history, overrides }: { readonly history: ItemHistory; readonly overrides: readonly StageOverride[] },
  policy: EscalationPolicy,
): StageOfItem {
  const overdueDays = days as number;
  const dueOn = addDays(asOf, -overdueDays);
  const { rank: byDays, stated } = stageByDays(asOf, dueOn, policy) ?? { rank: 0, stated: true };
  const changesOn = overrideChange(asOf, overrides);
  const facts = { asOf, dueOn, overdueDays, byDays, history, ...(changesOn !== null && { changesOn }) };
  const override = overrideOn(asOf, overrides);
  if (override === undefined) return { ...facts, stated, reached: reachedStage(facts, policy) };
  const rank = rankOfStage(override.stage, policy) as number;
  return { ...facts, stated: true, reached: { rank, readyOn: null }, override };
}
