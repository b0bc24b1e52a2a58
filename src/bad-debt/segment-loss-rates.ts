import type { Finding } from "../decision/index.js";
import {
  type DecimalString,
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
} from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { LossRateCode } from "./bad-debt.reason.js";
import { monthAfter, monthOfRow } from "./loss-history.js";
import type { BucketLossRate, MonthEndBuckets, SegmentLossRates } from "./loss-rates.js";
import type { HistoryRule } from "./provision-rule.js";
import { rollRate } from "./roll-rate.js";

/** What rates are computed by. */
export interface RateFacts {
  readonly buckets: readonly string[];
  /** Months whose next one is known as well. */
  readonly pairs: readonly string[];
  readonly rule: HistoryRule;
}

// Rates are carried with more places than they are given with, so that a product is not rounded at every bucket.
const EXACT_PLACES = 20;

/** The rates of one segment and currency, from all its rows. */
export function segmentLossRates(
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
