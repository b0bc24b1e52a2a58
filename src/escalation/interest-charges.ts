import { type PlainDate, laterOf } from "../calendar/index.js";
import { grouped } from "../decision/index.js";
import { dayOfReceipt, type OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { type ItemHistory, NO_HISTORY, chargeKey } from "./history.js";
import { reachedStage } from "./reached-stage.js";
import type { StageRule } from "./stage.js";
import { type StageCharge, stageCharge } from "./stage-charge.js";
import { stageByDays, stageOfRank } from "./stage-table.js";

/** The late interest to claim, by item. */
export type InterestByItem = ReadonlyMap<string, Money>;

/**
 * The late interest of a run by item.
 *
 * @throws MisuseError `duplicate-interest` for an item with two amounts.
 */
export function interestByItem({ interest = [] }: EscalationFacts): InterestByItem {
  const byItem = grouped(interest, ({ item }) => item);
  for (const [item, amounts] of byItem) {
    if (amounts.length === 1) continue;
    throw new MisuseError({
      code: "duplicate-interest",
      field: "interest",
      value: item,
      problem: "given twice",
      remedy: "Give one amount for each item: what accrued less what was charged before.",
    });
  }
  return new Map(interest.map(({ item, amount }) => [item, amount]));
}

/** What an item in a stage is charged in late interest: once a day, and none on a fee or on late interest itself. */
export function interestCharge(
  { item, asOf, history, stage }: ChargedItem,
  interest: InterestByItem,
): readonly StageCharge[] {
  const amount = interest.get(item.id);
  if (stage.consequences.interest === null || item.charge !== undefined) return [];
  if (amount === undefined || signOfMoney(amount) <= 0) return [];
  if (history.recorded.has(chargeKey("interest", asOf))) return [];
  const { citation } = stage.consequences.interest;
  return [stageCharge({ kind: "interest", occasion: asOf, stage: stage.id, amount, citation, item })];
}

/** An item in a stage, with what was charged on it. */
export interface ChargedItem {
  readonly item: OpenItem;
  readonly asOf: PlainDate;
  readonly history: ItemHistory;
  readonly stage: StageRule;
}

/**
 * The late interest that is left to claim on items that have been paid, as the stage says that each was in when it
 * was: interest is not lost with its principal.
 */
export function interestOnSettled(
  { asOf, settledItems = [] }: EscalationFacts,
  histories: ReadonlyMap<string, ItemHistory>,
  interest: InterestByItem,
  policy: EscalationPolicy,
): readonly StageCharge[] {
  return settledItems.flatMap((item) => {
    const days = item.settlements.map(dayOfReceipt);
    if (item.dueOn === null || days.length === 0 || !policy.kinds.includes(item.kind)) return [];
    const paidOn = days.reduce(laterOf);
    const byDays = stageByDays(paidOn, item.dueOn, policy);
    if (byDays === undefined) return [];
    const history = histories.get(item.id) ?? NO_HISTORY;
    const { rank } = reachedStage({ asOf: paidOn, byDays: byDays.rank, history }, policy);
    return interestCharge({ item, asOf, history, stage: stageOfRank(rank, policy) }, interest);
  });
}
