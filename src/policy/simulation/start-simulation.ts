import type { BusinessCalendar } from "../../calendar/index.js";
import { emptyById } from "../../decision/index.js";
import { startPosition } from "../../ledger/index.js";
import { MisuseError } from "../../misuse/index.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { SimulationHistory } from "./simulation-history.js";
import type { SimulationSetup, SimulationState, World } from "./simulation-state.js";

/**
 * A simulation before its first day. `advanceSimulation` replays the days.
 *
 * @param facts - of a history, all but what comes day by day.
 * @throws MisuseError `no-policies`, `duplicate-policy`.
 * @example
 * import { net30, plainDate, startSimulation } from "receivables";
 *
 * const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 180 } as const;
 * const facts = { booksFrom: plainDate("2026-01-01"), from: plainDate("2026-02-01") };
 * startSimulation(facts, [{ id: "now", policy: net30, assume }]).asOf; // => null
 */
export function startSimulation(
  facts: Omit<SimulationHistory, "documents" | "orders" | "to">,
  policies: readonly SimulatedPolicy[],
  calendar?: BusinessCalendar,
): SimulationState {
  if (policies.length === 0)
    throw misuse("no-policies", "policies", policies, "no policy", "Give at least one.");
  policies.forEach(({ id }, i) => {
    if (policies.findIndex((other) => other.id === id) < i)
      throw misuse("duplicate-policy", `policies[${i}].id`, id, "another has this id", "Name each once.");
  });
  const { booksFrom, collateral, customers, events, from, marks, people, rates, standings } = facts;
  const setup: SimulationSetup = {
    booksFrom,
    from,
    policies,
    ...(calendar !== undefined && { calendar }),
    ...(customers !== undefined && { customers }),
    ...(collateral !== undefined && { collateral }),
    ...(rates !== undefined && { rates }),
    ...(marks !== undefined && { marks }),
    ...(events !== undefined && { events }),
    ...(people !== undefined && { people }),
    ...(standings !== undefined && { standings }),
  };
  const work = { days: 0, documents: 0, checks: 0, plans: 0, assessments: 0 };
  return { setup, asOf: null, shards: [], work };
}

/** A world before its first day. */
export function emptyWorld({ calendar, customers }: Pick<SimulationSetup, "calendar" | "customers">): World {
  return {
    run: startPosition({
      ...(customers !== undefined && { customers }),
      ...(calendar !== undefined && { calendar }),
    }),
    open: emptyById(),
    advances: emptyById(),
    escalated: emptyById(),
    disputes: emptyById(),
    creditNotes: emptyById(),
    fates: emptyById(),
    parked: [],
    book: emptyById(),
    held: emptyById(),
    passed: emptyById(),
    lines: emptyById(),
    records: emptyById(),
    plans: emptyById(),
    levels: emptyById(),
    tasks: emptyById(),
    deductions: emptyById(),
    collected: emptyById(),
    writtenOff: emptyById(),
    paidLate: emptyById(),
  };
}

function misuse(code: string, field: string, value: unknown, problem: string, remedy: string): MisuseError {
  return new MisuseError({ code, field, value, problem, remedy });
}
