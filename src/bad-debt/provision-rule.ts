import type { ReceivableKind } from "../ledger/index.js";
import type { DecimalString, RoundingMode } from "../money/index.js";

/** How expected losses are provided for. */
export interface ProvisionRule {
  /**
   * `expected-loss`: an allowance of lifetime expected losses by bucket, against which debts are written off;
   * `direct-write-off`: no allowance; a bad debt is an expense when it occurs.
   */
  readonly method: "expected-loss" | "direct-write-off";
  /** Kinds of receivable that an allowance is made for. */
  readonly kinds: readonly ReceivableKind[];
  /** By what the portfolio is cut into parts with rates of their own; `null` for one. */
  readonly segmentBy: "group" | "area" | "department" | "kind" | "customer" | null;
  /** Loss rates that are used where none were computed; `null` while the firm has set none. */
  readonly rates: readonly GivenLossRate[] | null;
  readonly fromHistory: HistoryRule;
  /** How each item's allowance is rounded. */
  readonly rounding: RoundingMode;
  /** When an overdue item is presumed to be a worse risk; both can be rebutted. */
  readonly presumptions: {
    /** Overdue by more than so many days: the credit risk has risen significantly; `null` for no presumption. */
    readonly significantAfterDays: number | null;
    /** Overdue by more than so many days: in default; `null` for no presumption. */
    readonly defaultAfterDays: number | null;
  };
}

/** The share of a bucket that is expected to be lost. */
export interface GivenLossRate {
  /** A value of the key that `segmentBy` names; `null` for all that have no rate of their own. */
  readonly segment: string | null;
  /** `null` for every currency that has no rate of its own. */
  readonly currency: string | null;
  readonly bucket: string;
  /** From `"0"` to `"1"`. */
  readonly rate: DecimalString;
}

/** How loss rates are computed from past month ends. */
export interface HistoryRule {
  /** Of the last bucket, what is lost in the end, from `"0"` to `"1"`; `null` while the firm has not set it. */
  readonly lastBucketLoss: DecimalString | null;
  /** `pooled`: the sums of all months; `mean`: every month has the same weight. */
  readonly average: "pooled" | "mean";
  /** By which a loss rate of the past is multiplied for what is expected of the future; `"1"` leaves it. */
  readonly forwardFactor: DecimalString;
  /** Decimal places of a rate, rounded half up. */
  readonly places: number;
}
