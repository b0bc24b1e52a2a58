import type { PlainDate } from "../calendar/index.js";
import { type AgingReport, headerOf, reportOf } from "./aging-report.js";
import type { AgingPolicy } from "./aging.policy.js";
import { joinedReport } from "./joined-report.js";
import { refuseDifferences } from "./refuse-differences.js";
import { reportOn } from "./report-on.js";

/**
 * The report on no items: what {@link mergeAging} begins with.
 *
 * @param knownOn - where the parts are of positions as known on a day.
 * @example
 * import { emptyAging, net30, plainDate } from "receivables";
 *
 * emptyAging(plainDate("2026-05-02"), net30.aging).currencies; // => []
 */
export function emptyAging(asOf: PlainDate, policy: AgingPolicy, knownOn?: PlainDate): AgingReport {
  return reportOf(headerOf({ asOf, ...(knownOn !== undefined && { knownOn }) }, policy), []);
}

/**
 * The report on the items of two reports, as if they had been aged together. The order of merging changes
 * nothing, so that shards can be aged wherever they are.
 *
 * @throws MisuseError `aging-differs` for reports of two days, policies, base dates, units, schemes or
 *   treatments of credits; `duplicate-item` for an item that is in both.
 * @example
 * import { ageReceivables, emptyAging, mergeAging, net30, plainDate } from "receivables";
 *
 * const asOf = plainDate("2026-05-02");
 * const reports = [ageReceivables({ items: [], asOf }, net30.aging)];
 * reports.reduce(mergeAging, emptyAging(asOf, net30.aging)).items; // => []
 */
export function mergeAging(a: AgingReport, b: AgingReport): AgingReport {
  refuseDifferences(["asOf", "knownOn", "policy", "baseDate", "unit", "credits", "scheme"], a, b);
  return (
    joinedReport(a, b) ??
    reportOn(
      headerOf(a, a),
      [...a.items, ...b.items].map(({ item }) => item),
    )
  );
}
