import type { PlainDate } from "../calendar/index.js";

/** Kinds of events that can restart limitation. */
export const LIMITATION_EVENT_KINDS = [
  "demand",
  "acknowledgement",
  "part-payment",
  "statement-confirmed",
  "proceedings",
] as const;

/**
 * A `demand` of the creditor that reached the debtor; an `acknowledgement` by which the debtor agrees to pay; a
 * `part-payment`; a statement of account that the debtor confirmed; `proceedings`, once for the day on which they
 * were begun and once for the day on which they ended.
 */
export type LimitationEventKind = (typeof LIMITATION_EVENT_KINDS)[number];

/** Something that can restart the limitation of claims. */
export interface LimitationEvent {
  readonly id: string;
  readonly kind: LimitationEventKind;
  readonly on: PlainDate;
  /** The items that it concerns, or their documents: a document stands for all of its items. */
  readonly items: readonly string[];
}
