import { compareText, grouped, inOrderOfId } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { subtractMoney, zeroMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import { monthAfter, monthOfRow, monthsMissing, unknownBuckets } from "./loss-history.js";
import type { LossHistory, LossRateTable, MonthEndBuckets, SegmentLossRates } from "./loss-rates.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import { segmentLossRates } from "./segment-loss-rates.js";

/**
 * Loss rates from past month ends by roll rates: what stands in a bucket one month and in the next bucket a month
 * later has rolled on, and the loss rate of a bucket is the product of the rates from there to the end. Each bucket
 * should be about a month long; an open last one holds more than one month's roll and makes rates higher, at most 1. A
 * month without its next one shows nothing, and neither does a bucket that was empty. Negative amounts count as none.
 *
 * @throws MisuseError `duplicate-id` for two rows of one month, segment and currency, or two buckets of one name;
 *   `no-buckets`, `currency-mismatch` for a bucket in another currency than its row.
 * @example
 * import { computeLossRates, money, plainDate } from "receivables";
 *
 * const month = (asOf: string, current: string, late: string) => ({
 *   asOf: plainDate(asOf), segment: null, currency: "CNY",
 *   buckets: [{ bucket: "not-due", amount: money(current, "CNY") }, { bucket: "1-30", amount: money(late, "CNY") }],
 * });
 * const months = [month("2026-01-31", "1000.00", "0.00"), month("2026-02-28", "1000.00", "50.00")];
 * const fromHistory = { lastBucketLoss: "0.4", average: "pooled", forwardFactor: "1", places: 4 } as const;
 * const table = computeLossRates(
 *   { buckets: ["not-due", "1-30"], months },
 *   { policy: { id: "firm", version: "1" }, provision: { fromHistory } },
 * );
 * table.segments[0]?.rates.map(({ bucket, rate }) => `${bucket} ${rate}`); // => ["not-due 0.02", "1-30 0.4"]
 */
export function computeLossRates(
  { buckets, months }: LossHistory,
  { policy, provision: { fromHistory } }: LossRatePolicy,
): LossRateTable {
  if (buckets.length === 0) throw noBuckets();
  refuseDuplicates(buckets, "buckets", (bucket) => bucket);
  refuseDuplicates(months, "months", (row) => JSON.stringify([monthOfRow(row), row.segment, row.currency]));
  months.forEach(refuseMixedCurrencies);
  const known = [...new Set(months.map(monthOfRow))].sort();
  const pairs = known.filter((month) => known.includes(monthAfter(month)));
  const segments = [
    ...grouped(months, ({ segment, currency }) => JSON.stringify([segment, currency])).values(),
  ]
    .map((rows) => segmentLossRates(rows, { buckets, pairs, rule: fromHistory }))
    .sort((a, b) => bySegment(a.table, b.table));
  return {
    policy,
    months: known,
    segments: segments.map(({ table }) => table),
    findings: inOrderOfId([
      ...segments.flatMap(({ findings }) => findings),
      ...unknownBuckets(months, buckets),
      ...monthsMissing(known),
      ...(pairs.length === 0
        ? [badDebtFinding("history-too-short", "CAS 22 Art. 63", [], { months: known.length })]
        : []),
      ...(fromHistory.lastBucketLoss === null
        ? [
            badDebtFinding("last-bucket-loss-not-set", "CAS 22 Art. 63", [], {
              bucket: buckets.at(-1) ?? null,
            }),
          ]
        : []),
    ]),
  };
}

/** The parts of the policy that loss rates need. */
export interface LossRatePolicy extends Pick<BadDebtPolicy, "policy"> {
  readonly provision: Pick<BadDebtPolicy["provision"], "fromHistory">;
}

function refuseMixedCurrencies({ currency, buckets }: MonthEndBuckets, at: number): void {
  buckets.forEach(({ amount }, i) => {
    MisuseError.within(`months[${at}].buckets[${i}].amount`, () =>
      subtractMoney(zeroMoney(currency), amount),
    );
  });
}

function bySegment(a: SegmentLossRates, b: SegmentLossRates): -1 | 0 | 1 {
  if ((a.segment === null) !== (b.segment === null)) return a.segment === null ? 1 : -1;
  return compareText(a.segment ?? "", b.segment ?? "") || compareText(a.currency, b.currency);
}

function noBuckets(): MisuseError {
  return new MisuseError({
    code: "no-buckets",
    field: "buckets",
    value: "",
    problem: "no bucket has a rate",
    remedy: "Name the buckets from the youngest to the oldest, as an aging report's scheme does.",
  });
}
