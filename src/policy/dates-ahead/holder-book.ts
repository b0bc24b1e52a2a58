import { assignHandlers } from "../../handover/index.js";
import type { DatesAheadFacts } from "./dates-ahead-facts.js";
import { onceADay } from "./once-a-day.js";
import type { Watched } from "./watch.js";

/** Finds who answers for items, each day's answers once for all of them. */
export function holderBook({ handovers = [], items = [] }: DatesAheadFacts): Watched["heldOn"] {
  if (handovers.length === 0) return (item) => item;
  const records = handovers.map(({ record }) => record);
  const heldOn = onceADay(
    (day) => new Map(assignHandlers({ items, handovers: records }, day).map((own) => [own.id, own])),
  );
  return (item, day) => heldOn(day).get(item.id) ?? item;
}
