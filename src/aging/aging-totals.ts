import { type Money, addMoney, subtractMoney, sumMoney } from "../money/index.js";
import { isOverdue } from "./is-overdue.js";
import type { AgedItem } from "./aged-item.js";
import { type Bucket, type BucketScheme, CREDITS_COLUMN } from "./bucket-scheme.js";

/** What one bucket holds. */
export interface BucketTotal {
  /** The bucket's id. */
  readonly bucket: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly amount: Money;
  /** Items in it. */
  readonly count: number;
}

/**
 * Sums over items of one currency. The buckets and `credits` make up `open`, and so do `notDue`, `overdue` and
 * `credits`.
 */
export interface AgingTotals {
  /** What is owed in all, credits taken off. */
  readonly open: Money;
  /** Of what the buckets hold: what is not past its due date, or has none yet. */
  readonly notDue: Money;
  /** Of what the buckets hold: what is past its due date. */
  readonly overdue: Money;
  /** The customer's credits, zero or negative; zero where the policy nets them into the buckets. */
  readonly credits: Money;
  /** The part of `open` that customers contest. */
  readonly disputed: Money;
  /** Every bucket of the scheme in its order, also those that hold nothing. */
  readonly buckets: readonly BucketTotal[];
  /** Items, credits among them. */
  readonly count: number;
}

/** The sums over items that are all of the currency. */
export function totalsOf(items: readonly AgedItem[], currency: string, scheme: BucketScheme): AgingTotals {
  const inBuckets = items.filter(({ bucket }) => bucket !== CREDITS_COLUMN);
  return {
    open: openOf(items, currency),
    notDue: openOf(
      inBuckets.filter((aged) => !isOverdue(aged)),
      currency,
    ),
    overdue: openOf(inBuckets.filter(isOverdue), currency),
    credits: openOf(
      items.filter(({ bucket }) => bucket === CREDITS_COLUMN),
      currency,
    ),
    disputed: sumMoney(
      items.map(({ item }) => item.disputed),
      currency,
    ),
    buckets: scheme.map((bucket) => bucketTotal(bucket, inBuckets, currency)),
    count: items.length,
  };
}

/** The totals of two sets of items that share none, by one scheme. */
export function addTotals(a: AgingTotals, b: AgingTotals): AgingTotals {
  return combined(a, b, { of: addMoney, counts: (x, y) => x + y });
}

/** The totals of items without those of some of them. */
export function subtractTotals(a: AgingTotals, b: AgingTotals): AgingTotals {
  return combined(a, b, { of: subtractMoney, counts: (x, y) => x - y });
}

function combined(
  a: AgingTotals,
  b: AgingTotals,
  by: { readonly of: (x: Money, y: Money) => Money; readonly counts: (x: number, y: number) => number },
): AgingTotals {
  return {
    open: by.of(a.open, b.open),
    notDue: by.of(a.notDue, b.notDue),
    overdue: by.of(a.overdue, b.overdue),
    credits: by.of(a.credits, b.credits),
    disputed: by.of(a.disputed, b.disputed),
    buckets: a.buckets.map((bucket, i) => {
      const other = b.buckets[i] as BucketTotal;
      return {
        ...bucket,
        amount: by.of(bucket.amount, other.amount),
        count: by.counts(bucket.count, other.count),
      };
    }),
    count: by.counts(a.count, b.count),
  };
}

function bucketTotal({ id, from, to }: Bucket, items: readonly AgedItem[], currency: string): BucketTotal {
  const held = items.filter(({ bucket }) => bucket === id);
  return { bucket: id, from, to, amount: openOf(held, currency), count: held.length };
}

function openOf(items: readonly AgedItem[], currency: string): Money {
  return sumMoney(
    items.map(({ item }) => item.open),
    currency,
  );
}
