import type { PlainDate } from "../../calendar/index.js";
import type { CreditLine, Dealings } from "../../credit/index.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { SimulationSetup, SimulationShard, SimulationWork, WorldOfDay } from "./simulation-state.js";

/** A group of customers on a day that is replayed. It belongs to one step and never leaves it. */
export interface ShardOfDay extends Pick<SimulationShard, "members" | "group" | "placed" | "orderOf"> {
  readonly day: PlainDate;
  readonly setup: SimulationSetup;
  readonly fact: WorldOfDay;
  /** Counted up as the work is done. */
  readonly work: { -readonly [Key in keyof SimulationWork]: SimulationWork[Key] };
  /** Dealings in fact that were read this morning, by customer and months: policies that ask for the same share them. */
  readonly dealings: Map<string, Dealings>;
  /** The rows of a policy's table that may concern these customers. */
  readonly linesOf: (policy: SimulatedPolicy) => readonly CreditLine[];
}

/** The rows of a table that may concern some customers. */
export function linesConcerning(
  { inherits = [], lines = [] }: SimulatedPolicy,
  { id, members }: Pick<SimulationShard, "id" | "members">,
): readonly CreditLine[] {
  const own = new Set([
    ...members,
    ...inherits.filter(({ scope }) => scope === "customer").map(({ holder }) => holder),
  ]);
  return lines.filter(
    ({ holder, scope }) =>
      scope === "class" || scope === "account" || (scope === "group" ? holder === id : own.has(holder)),
  );
}
