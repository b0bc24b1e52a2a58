import { type PlainDate, addDays } from "../../calendar/index.js";
import { valueById } from "../../decision/index.js";
import { orderKey } from "./as-under-policy.js";
import type { SimulationShard, World } from "./simulation-state.js";

/** The day on which an order is closed, later where it waited. */
export function closesOn(
  id: string,
  placed: SimulationShard["placed"],
  { fates }: Pick<World, "fates">,
): PlainDate | undefined {
  const closedOn = valueById(placed, id)?.closedOn;
  const fate = valueById(fates, orderKey(id));
  return closedOn === undefined || fate?.kind !== "later" ? closedOn : addDays(closedOn, fate.days);
}
