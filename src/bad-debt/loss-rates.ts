import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { LossRateCode } from "./bad-debt.reason.js";

/** What stood in the buckets at the end of a month, of one segment and currency. */
export interface MonthEndBuckets {
  /** A day of the month; the month counts. */
  readonly asOf: PlainDate;
  readonly segment: string | null;
  readonly currency: string;
  /** Claims by bucket; a bucket that is left out held nothing. */
  readonly buckets: readonly { readonly bucket: string; readonly amount: Money }[];
}

/** What loss rates are computed from. */
export interface LossHistory {
  /** Ids of the buckets from the youngest to the oldest, each about a month long. */
  readonly buckets: readonly string[];
  readonly months: readonly MonthEndBuckets[];
}

/** A bucket's rates. */
export interface BucketLossRate {
  readonly bucket: string;
  /**
   * What of it stood in the next bucket a month later; of the last one what is lost. `null` where nothing shows it.
   */
  readonly onward: DecimalString | null;
  /** What of it is lost in the end, the future looked at; `null` where nothing shows it. */
  readonly rate: DecimalString | null;
}

/** The rates of one segment and currency, in the order of the buckets. */
export interface SegmentLossRates {
  readonly segment: string | null;
  readonly currency: string;
  readonly rates: readonly BucketLossRate[];
}

/** Loss rates by segment, currency and bucket. */
export interface LossRateTable {
  readonly policy: PolicyRef;
  /** The months that they rest on, `YYYY-MM`, sorted. */
  readonly months: readonly string[];
  /** By segment, `null` last, and currency. */
  readonly segments: readonly SegmentLossRates[];
  /** By id. */
  readonly findings: readonly Finding<LossRateCode>[];
}
