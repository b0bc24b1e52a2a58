import { agedColumnsOf, columnReport } from "./column-report.js";
import type { AgingReport } from "./aging-report.js";

/**
 * The report of two that are on neighbouring customers of the same columns, as shards of them are: their places stand
 * in the same arrays, so that nothing is added up again. `undefined` for any other two.
 */
export function joinedReport(a: AgingReport, b: AgingReport): AgingReport | undefined {
  const [one, other] = [agedColumnsOf(a), agedColumnsOf(b)];
  if (one === undefined || other === undefined || one.base.currencies !== other.base.currencies)
    return undefined;
  const [first, second] = one.base.from <= other.base.from ? [one, other] : [other, one];
  if (first.base.to !== second.base.from) return undefined;
  return columnReport({ ...first, base: { ...first.base, to: second.base.to } });
}
