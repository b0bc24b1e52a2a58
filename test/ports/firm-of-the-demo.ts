import { plainDate, type PlainDate, type Policy } from "receivables";
import type { MemoryData } from "receivables/adapters/memory";
import { loadFirm } from "../../examples/firm/load-firm.js";

/** The day on which the bundled firm closes its month. */
export const MONTH_END: PlainDate = plainDate("2026-10-31");

/** What the bundled firm has on file. */
export function demoData(): MemoryData {
  return loadFirm("examples/data", MONTH_END).firm.data;
}

/** The policy of the bundled firm. */
export function demoPolicy(): Policy {
  return loadFirm("examples/data", MONTH_END).firm.policy;
}
