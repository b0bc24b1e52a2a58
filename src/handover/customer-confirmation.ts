import type { PlainDate } from "../calendar/index.js";
import { canonicalJson, compareText } from "../decision/index.js";
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
 * The confirmation that counts for each item as of a day: the latest answer, or the latest question while there
 * was none.
 */
export function latestConfirmations(
  confirmations: readonly CustomerConfirmation[],
  asOf: PlainDate,
): ReadonlyMap<string, CustomerConfirmation> {
  const weighed = confirmations
    .filter(({ on }) => on <= asOf)
    .map((confirmation) => {
      const { amount, on } = confirmation;
      return { confirmation, weight: `${amount === null ? 0 : 1} ${on} ${canonicalJson(confirmation)}` };
    })
    .sort((a, b) => compareText(a.weight, b.weight));
  return new Map(weighed.map(({ confirmation }) => [confirmation.item, confirmation]));
}
