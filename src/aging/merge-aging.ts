import type { PlainDate } from "../calendar/index.js";
import { canonicalJson } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type AgingHeader, type AgingReport, headerOf, reportOf } from "./aging-report.js";
import type { AgingPolicy } from "./aging.policy.js";

/**
 * The report on no items: what {@link mergeAging} begins with.
 *
 * @example
 * import { emptyAging, net30, plainDate } from "receivables";
 *
 * emptyAging(plainDate("2026-05-02"), net30.aging).currencies; // => []
 */
export function emptyAging(asOf: PlainDate, policy: AgingPolicy): AgingReport {
  return reportOf(headerOf(asOf, policy), []);
}

/**
 * The report on the items of two reports, as if they had been aged together. The order of merging changes
 * nothing, so that shards can be aged wherever they are.
 *
 * @throws MisuseError `aging-differs` for reports of two days, policies, base dates, schemes or treatments of
 *   credits; `duplicate-item` for an item that is in both.
 * @example
 * import { ageReceivables, emptyAging, mergeAging, net30, plainDate } from "receivables";
 *
 * const asOf = plainDate("2026-05-02");
 * const reports = [ageReceivables({ items: [], asOf }, net30.aging)];
 * reports.reduce(mergeAging, emptyAging(asOf, net30.aging)).items; // => []
 */
export function mergeAging(a: AgingReport, b: AgingReport): AgingReport {
  for (const field of ["asOf", "policy", "baseDate", "credits", "scheme"] as const)
    refuseDifference(field, a, b);
  return reportOf(headerOf(a.asOf, a), [...a.items, ...b.items]);
}

function refuseDifference(field: keyof AgingHeader, a: AgingHeader, b: AgingHeader): void {
  const [ours, theirs] = [canonicalJson(a[field]), canonicalJson(b[field])];
  if (ours === theirs) return;
  throw new MisuseError({
    code: "aging-differs",
    field,
    value: theirs,
    problem: `expected ${ours}`,
    remedy: "Age all parts as of one day by one policy before merging them.",
  });
}
