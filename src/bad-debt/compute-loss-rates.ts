import { addMonths, startOfMonth } from "../calendar/index.js";
import { type Finding, compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import {
  type DecimalString,
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import { badDebtFinding, inOrderOfId } from "./bad-debt-finding.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { LossRateCode } from "./bad-debt.reason.js";
import type {
  BucketLossRate,
  LossHistory,
  LossRateTable,
  MonthEndBuckets,
  SegmentLossRates,
} from "./loss-rates.js";
import type { HistoryRule } from "./provision-rule.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import { rollRate } from "./roll-rate.js";

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
    .map((rows) => ratesOf(rows, { buckets, pairs, rule: fromHistory }))
    .sort((a, b) => bySegment(a.table, b.table));
  return {
    policy,
    months: known,
    segments: segments.map(({ table }) => table),
    findings: inOrderOfId([
      ...segments.flatMap(({ findings }) => findings),
      ...unknownBuckets(months, buckets),
      ...known.flatMap((month, i) => gapAfter(month, known[i + 1])),
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

interface RateFacts {
  readonly buckets: readonly string[];
  /** Months whose next one is known as well. */
  readonly pairs: readonly string[];
  readonly rule: HistoryRule;
}

// Rates are carried with more places than they are given with, so that a product is not rounded at every bucket.
const EXACT_PLACES = 20;

function ratesOf(
  rows: readonly MonthEndBuckets[],
  { buckets, pairs, rule }: RateFacts,
): { readonly table: SegmentLossRates; readonly findings: readonly Finding<LossRateCode>[] } {
  const { segment, currency } = rows[0] as MonthEndBuckets;
  const byMonth = new Map(rows.map((row) => [monthOfRow(row), row]));
  const heldIn = (month: string, bucket: string): DecimalString => {
    const rows = byMonth.get(month)?.buckets.filter((one) => one.bucket === bucket) ?? [];
    const amount = rows.reduce((sum, one) => addDecimals(sum, one.amount.amount), "0");
    return compareDecimals(amount, "0") > 0 ? amount : "0";
  };
  const findings: Finding<LossRateCode>[] = [];
  const said = (code: LossRateCode, bucket: string, computed: DecimalString | null): void => {
    const facts = { segment, currency, bucket, computed };
    findings.push(badDebtFinding(code, "CAS 22 Art. 63", [segment ?? "", currency, bucket], facts));
  };
  const onwards = buckets.map((bucket, i) => {
    const next = buckets[i + 1];
    if (next === undefined) return rule.lastBucketLoss;
    const steps = pairs.map((month) => ({
      from: heldIn(month, bucket),
      to: heldIn(monthAfter(month), next),
    }));
    const rolled = rollRate(steps, rule.average, EXACT_PLACES);
    if (rolled === null) said("roll-rate-unknown", bucket, null);
    else if (compareDecimals(rolled, "1") > 0) said("roll-rate-capped", bucket, rounded(rolled, rule.places));
    return rolled !== null && compareDecimals(rolled, "1") > 0 ? "1" : rolled;
  });
  const products: (DecimalString | null)[] = [];
  onwards.toReversed().forEach((onward, i) => {
    products.unshift(i === 0 ? onward : product(onward, products[0] ?? null));
  });
  const rates = buckets.map((bucket, i): BucketLossRate => {
    const past = products[i] ?? null;
    const onward = onwards[i] ?? null;
    const ahead = past === null ? null : multiplyDecimals(past, rule.forwardFactor);
    const over = ahead !== null && compareDecimals(ahead, "1") > 0;
    if (over) said("loss-rate-capped", bucket, rounded(ahead, rule.places));
    return {
      bucket,
      onward: onward === null ? null : rounded(onward, rule.places),
      rate: ahead === null ? null : over ? "1" : rounded(ahead, rule.places),
    };
  });
  return { table: { segment, currency, rates }, findings };
}

/** Of nothing that rolls on nothing is lost, whatever comes of the rest. */
function product(onward: DecimalString | null, later: DecimalString | null): DecimalString | null {
  if (onward !== null && compareDecimals(onward, "0") === 0) return "0";
  if (onward === null || later === null) return null;
  return rounded(multiplyDecimals(onward, later), EXACT_PLACES);
}

function rounded(value: DecimalString, places: number): DecimalString {
  return divideDecimals(value, "1", places, "half-up");
}

function refuseMixedCurrencies({ currency, buckets }: MonthEndBuckets, at: number): void {
  buckets.forEach(({ amount }, i) => {
    MisuseError.within(`months[${at}].buckets[${i}].amount`, () =>
      subtractMoney(zeroMoney(currency), amount),
    );
  });
}

function monthOfRow({ asOf }: MonthEndBuckets): string {
  return asOf.slice(0, 7);
}

function monthAfter(month: string): string {
  return addMonths(startOfMonth(`${month}-01` as MonthEndBuckets["asOf"]), 1).slice(0, 7);
}

function gapAfter(month: string, next: string | undefined): readonly Finding<LossRateCode>[] {
  if (next === undefined || next === monthAfter(month)) return [];
  return [badDebtFinding("history-month-missing", "CAS 22 Art. 63", [month], { after: month, before: next })];
}

function unknownBuckets(
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
