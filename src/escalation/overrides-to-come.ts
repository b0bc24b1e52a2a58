import { type PlainDate, earlierOf } from "../calendar/index.js";
import { carrierKey } from "./carrier-key.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { ItemEscalation } from "./item-escalation.js";
import { rowsByScope } from "./rows-naming.js";
import { overrideChange } from "./stage-override.js";
import { rankOfStage } from "./stage-table.js";

/** The next day on which an override may bring what no stage has yet into one, by what carries the stage. */
export function overridesToCome(
  outside: readonly ItemEscalation[],
  { asOf, overrides = [] }: Pick<EscalationFacts, "asOf" | "overrides">,
  policy: EscalationPolicy,
): ReadonlyMap<string, PlainDate> {
  const overridesOf = rowsByScope(overrides.filter(({ stage }) => rankOfStage(stage, policy) !== undefined));
  const days = new Map<string, PlainDate>();
  for (const { aged, standing } of outside) {
    const day = standing === "before-first-stage" ? overrideChange(asOf, overridesOf(aged.item)) : null;
    if (day === null) continue;
    const key = carrierKey(aged.item, policy);
    days.set(key, earlierOf(day, days.get(key) ?? day));
  }
  return days;
}
