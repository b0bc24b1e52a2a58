import type { AgedItem } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { subtractMoney } from "../money/index.js";
import type { Claim } from "./claim.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { type ItemHistory, NO_HISTORY } from "./history.js";
import type { ItemEscalation } from "./item-escalation.js";
import { earliestOf } from "./earliest-of.js";
import { outsideStages } from "./outside-stages.js";
import { pausesOfItem } from "./pauses-of-item.js";
import { rowsByScope, rowsNaming } from "./rows-naming.js";
import type { PromisedPart } from "./settle-promises.js";
import { stageOfItem } from "./stage-of-item.js";
import { overrideChange, overrideOn } from "./stage-override.js";
import { rankOfStage } from "./stage-table.js";

/** The items of a run: those in a stage, and those in none with the reason. */
export interface ScreenedItems {
  readonly claims: readonly Claim[];
  readonly outside: readonly ItemEscalation[];
}

/**
 * Tells the items that are in a stage from the others, in the order of their ids.
 *
 * @throws MisuseError `duplicate-item`, `aged-on-another-day`.
 */
export function screenItems(
  facts: EscalationFacts,
  promised: readonly PromisedPart[],
  histories: ReadonlyMap<string, ItemHistory>,
  policy: EscalationPolicy,
): ScreenedItems {
  const { asOf, disputes = [], holds = [], overrides = [] } = facts;
  const promisedOf = grouped(promised, (part) => part.item);
  const disputesOf = grouped(disputes, (dispute) => dispute.item);
  const holdsOf = rowsByScope(holds);
  const overridesOf = rowsByScope(overrides.filter(({ stage }) => rankOfStage(stage, policy) !== undefined));
  const claims: Claim[] = [];
  const outside: ItemEscalation[] = [];
  for (const aged of inOrder(facts.items, asOf)) {
    const { item } = aged;
    const own = overridesOf(item);
    const place = outsideStages(aged, policy);
    if (place !== undefined && place.standing !== "before-first-stage") {
      outside.push(place);
      continue;
    }
    if (place !== undefined && overrideOn(asOf, own) === undefined) {
      outside.push({ ...place, nextChangeOn: earliestOf([place.nextChangeOn, overrideChange(asOf, own)]) });
      continue;
    }
    const stage = stageOfItem(
      aged,
      { history: histories.get(item.id) ?? NO_HISTORY, overrides: own },
      policy,
    );
    const pauses = pausesOfItem(
      item,
      {
        asOf,
        promised: promisedOf.get(item.id) ?? [],
        disputes: rowsNaming(item, disputesOf),
        holds: holdsOf(item),
      },
      policy,
    );
    claims.push({ ...stage, aged, pauses, pressed: subtractMoney(item.open, pauses.paused) });
  }
  return { claims, outside };
}

function inOrder(items: readonly AgedItem[], asOf: PlainDate): readonly AgedItem[] {
  const sorted = items.toSorted((a, b) => compareText(a.item.id, b.item.id));
  sorted.forEach((aged, i) => {
    if (aged.asOf !== asOf) {
      throw new MisuseError({
        code: "aged-on-another-day",
        field: "items",
        value: aged.item.id,
        problem: `aged as of ${aged.asOf}, the run is of ${asOf}`,
        remedy: "Age the items as of the day of the run.",
      });
    }
    if (sorted[i + 1]?.item.id === aged.item.id) {
      throw new MisuseError({
        code: "duplicate-item",
        field: "items",
        value: aged.item.id,
        problem: "given twice",
        remedy: "Give each open item once.",
      });
    }
  });
  return sorted;
}
