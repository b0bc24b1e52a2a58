import type { PlainDate } from "../calendar/index.js";
import { recordsOf } from "../escalation/index.js";
import { closeMonth } from "./close-month.js";
import type { MonthEnd } from "./month-end.js";
import { outboxEntries } from "./outbox-entries.js";
import type { MonthEndPorts } from "./ports.js";
import { readMonthEndFacts } from "./read-month-end-facts.js";

/**
 * Closes a month: reads through the ports, decides with `closeMonth`, writes the decisions to the outbox and the
 * planned tasks, deductions and charges to the task log. Over tables of the caller's it is the same run.
 *
 * It can be repeated. Entries have ids of their content, so that a run that failed half-way is made whole; a
 * second run on the same day plans no task again. A day before the last run's is refused by the escalation's
 * plan, as data, and nothing is recorded for it.
 *
 * @throws MisuseError `no-policy-in-force`, as `policyVersions` does, and whatever a port rejects with.
 * @example
 * import { memoryAdapter } from "receivables/adapters/memory";
 * import { net30, plainDate } from "receivables";
 * import { runMonthEnd } from "receivables/ports";
 *
 * const ports = memoryAdapter({ ledger: { documents: [] }, policies: [net30] });
 * const { aging } = await runMonthEnd(ports, { asOf: plainDate("2026-10-31") });
 * aging.currencies; // => []
 */
export async function runMonthEnd(
  ports: MonthEndPorts,
  { asOf }: { readonly asOf: PlainDate },
): Promise<MonthEnd> {
  const closed = closeMonth(await readMonthEndFacts(ports, asOf));
  await ports.outbox.put(outboxEntries(closed));
  if (closed.escalation.outcome === "planned") await ports.taskLog.append(asOf, recordsOf(closed.escalation));
  return closed;
}
