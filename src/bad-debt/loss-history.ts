import { addMonths, startOfMonth } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { LossRateCode } from "./bad-debt.reason.js";
import type { MonthEndBuckets } from "./loss-rates.js";

/** The month of a row, `YYYY-MM`. */
export function monthOfRow({ asOf }: MonthEndBuckets): string {
  return asOf.slice(0, 7);
}

/** The month after another. */
export function monthAfter(month: string): string {
  return addMonths(startOfMonth(`${month}-01` as MonthEndBuckets["asOf"]), 1).slice(0, 7);
}

/** The gaps between months in their order. */
export function monthsMissing(months: readonly string[]): readonly Finding<LossRateCode>[] {
  return months.flatMap((month, i) => gapAfter(month, months[i + 1]));
}

function gapAfter(month: string, next: string | undefined): readonly Finding<LossRateCode>[] {
  if (next === undefined || next === monthAfter(month)) return [];
  return [badDebtFinding("history-month-missing", "CAS 22 Art. 63", [month], { after: month, before: next })];
}

/** What stood in buckets that no rate is computed for. */
export function unknownBuckets(
  months: readonly MonthEndBuckets[],
  buckets: readonly string[],
): readonly Finding<LossRateCode>[] {
  return months.flatMap((row) =>
    row.buckets
      .filter(({ bucket }) => !buckets.includes(bucket))
      .map(({ bucket, amount }, i) =>
        badDebtFinding(
          "history-bucket-unknown",
          "CAS 22 Art. 63",
          [monthOfRow(row), row.segment ?? "", row.currency, bucket, `${i + 1}`],
          { month: monthOfRow(row), segment: row.segment, currency: row.currency, bucket, amount },
        ),
      ),
  );
}
