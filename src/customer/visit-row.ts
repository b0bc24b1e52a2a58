import type { Period, PlainDate } from "../calendar/index.js";

/**
 * How the visits of a period stand: `made`; `open` while what is missing can still be made; `out-of-reach` when the
 * days left are too few, at one visit a day; `missed` when the last day is over.
 */
export type VisitState = "made" | "open" | "out-of-reach" | "missed";

/** The visits of one person to one customer in one period. */
export interface VisitRow {
  readonly customer: string;
  /** Who was in charge; `null` for nobody. */
  readonly person: string | null;
  /** The whole calendar period, also where the person was in charge for a part of it. */
  readonly period: Period;
  readonly required: number;
  /** All that count, also those above what is required. */
  readonly made: number;
  /** Of what is required. */
  readonly missing: number;
  /** The last day for what is missing: that of the period, or of the person's charge where it ended before. */
  readonly dueOn: PlainDate;
  readonly state: VisitState;
  /** Ids of the visits that count; those of one day may count as one. Sorted. */
  readonly visits: readonly string[];
}
