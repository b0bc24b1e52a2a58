import type { PlainDate } from "../calendar/index.js";
import { canonicalJson } from "../decision/index.js";
import type { Money } from "../money/index.js";

/** What a customer said about one item when it was asked, by mail or telephone or on site (Art. 39). */
export interface CustomerConfirmation {
  readonly item: string;
  readonly customer: string;
  /** The day of the answer; without one, of the question. */
  readonly on: PlainDate;
  readonly how: "mail" | "phone" | "on-site";
  /** Who asked: the taker, or finance in a check of its own. */
  readonly by: string;
  /** What the customer owed on the day of the handover, by its own books; `null` for no answer. */
  readonly amount: Money | null;
}

/**
 * Whether of two confirmations of one item the first counts: an answer before a question, then the later one. Of two
 * of one day it is the one that has the greater content, so that their order does not matter.
 */
export function outweighs(one: CustomerConfirmation, other: CustomerConfirmation): boolean {
  if ((one.amount === null) !== (other.amount === null)) return one.amount !== null;
  if (one.on !== other.on) return one.on > other.on;
  return canonicalJson(one) > canonicalJson(other);
}
