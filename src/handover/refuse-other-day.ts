import { MisuseError } from "../misuse/index.js";
import type { ReconciliationFacts } from "./handover-reconciliation.js";

/** Refuses a position that is not of the day of the handover. */
export function refuseOtherDay({ record, position }: Pick<ReconciliationFacts, "record" | "position">): void {
  const { on } = record.list;
  if (position.asOf === on) return;
  throw new MisuseError({
    code: "position-of-another-day",
    field: "position.asOf",
    value: position.asOf,
    problem: `the list is as of ${on}`,
    remedy:
      "Pass the ledger's position as of the day of the handover, so that later payments are no differences.",
  });
}
