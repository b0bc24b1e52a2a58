import { compareText } from "../decision/index.js";
import { type HandoverReconciliation, mayRelease, reconcileHandover } from "../handover/index.js";
import type { LeaverRelease } from "./month-end.js";
import type { MonthEndFacts } from "./month-end-facts.js";
import type { MonthPolicies } from "./month-policies.js";

/** Checks every handover against the ledger of its day and what customers and takers said since. */
export function checkHandovers(
  { asOf, handovers }: MonthEndFacts,
  policies: MonthPolicies,
): readonly HandoverReconciliation[] {
  const records = handovers.map(({ record }) => record);
  return handovers
    .map(({ items, ...handover }) =>
      reconcileHandover(
        { ...handover, position: { asOf: handover.record.list.on, items }, handovers: records, asOf },
        policies.governing("handover", { handover: handover.record.list.on }).handover,
      ),
    )
    .sort((a, b) => compareText(a.handover, b.handover));
}

/** Decides for everybody who wants to leave whether nothing is missing. */
export function decideReleases(
  { asOf, handovers, items, leavers, policy }: MonthEndFacts,
  reconciliations: readonly HandoverReconciliation[],
): readonly LeaverRelease[] {
  const records = handovers.map(({ record }) => record);
  return leavers
    .map((leaver) => ({
      leaver: leaver.leaver,
      decision: mayRelease({ ...leaver, items, handovers: records, reconciliations, asOf }, policy.handover),
    }))
    .sort((a, b) => compareText(a.leaver, b.leaver));
}
