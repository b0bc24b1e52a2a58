import type { DecimalString } from "../money/index.js";

/** The classes of commitment that can be weighted and limited, on the way from the order to what is not paid. */
export const EXPOSURE_CLASSES = [
  "orders",
  "delivered",
  "drafts",
  "notDue",
  "overdue",
  "other",
  "bills",
] as const;

/** Name of a class of commitment; each commitment is in exactly one. */
export type ExposureClass = (typeof EXPOSURE_CLASSES)[number];

/** How commitments are classed, and how far each class counts. */
export interface ExposureRule {
  /** Days past due until a claim is in the class `overdue`: 0 puts it there from the day after the due date on. */
  readonly overdueAfterDays: number;
  /**
   * Deliveries that are planned more than this many days after the day do not count; the last day does. `null` counts
   * them all.
   */
  readonly horizonDays: number | null;
  readonly classes: Readonly<Record<ExposureClass, ClassRule>>;
}

/** How far a class counts, and the most that may stand in it. */
export interface ClassRule {
  /** Each amount counts times this, 0 or more: `"1"` in full, `"0"` not at all. Receipts always count in full. */
  readonly weight: DecimalString;
  /**
   * The most that may stand in the class, before its weight, as a share of the limit; that much passes. `null` for no
   * limit of its own. A row of the table of limits may state an amount, which goes before this.
   */
  readonly most: DecimalString | null;
}

/** What counts as exposure, besides the kinds of receivable. */
export interface ExposurePolicy {
  readonly exposure: ExposureRule;
}
