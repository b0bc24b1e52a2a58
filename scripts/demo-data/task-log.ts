import {
  addDays,
  ageReceivables,
  assignHandlers,
  type EscalationRecord,
  type HandoverRecord,
  type Ledger,
  type PlainDate,
  plainDate,
  planEscalation,
  type Policy,
  positionAsOf,
  recordsOf,
} from "receivables";
import { dice } from "./dice.js";
import { HOLDS, PROMISES } from "./promises.js";

/** The earlier runs of the year that are still of interest. */
const RUNS: readonly PlainDate[] = ["2026-09-30", "2026-10-10", "2026-10-20"].map((day) => plainDate(day));

/**
 * What was planned, done and deducted so far: what earlier runs asked for, most of it done within some days. The
 * late interest that was charged is not of these runs.
 */
export function taskLogOf(
  ledger: Ledger,
  handovers: readonly HandoverRecord[],
  policy: Policy,
): readonly EscalationRecord[] {
  const done: EscalationRecord[] = [];
  let previousRunOn: PlainDate | undefined;
  for (const asOf of RUNS) {
    const position = positionAsOf(ledger, asOf);
    const items = assignHandlers({ items: position.items, handovers }, asOf);
    const plan = planEscalation(
      {
        asOf,
        items: ageReceivables({ items, asOf }, policy.aging).items,
        settledItems: position.settled,
        done,
        promises: PROMISES,
        holds: HOLDS,
        disputes: ledger.documents.filter((document) => document.kind === "dispute"),
        ...(ledger.calendar !== undefined && { calendar: ledger.calendar }),
        ...(previousRunOn !== undefined && { previousRunOn }),
      },
      policy.escalation,
    );
    done.push(...recordsOf(plan).map(carriedOut));
    previousRunOn = asOf;
  }
  return done;
}

function carriedOut(record: EscalationRecord): EscalationRecord {
  if (record.kind !== "action") return record;
  const chance = dice(`done ${record.item} ${record.stage} ${record.action}`);
  const days = chance.int(1, 8);
  return chance.chance(80) ? { ...record, state: "done", on: addDays(record.on, days) } : record;
}
