import type { PlainDate } from "../calendar/index.js";

/** News of a customer that may ask for its credit to be looked at again (Art. 11). */
export interface CreditEvent {
  readonly customer: string;
  /** As the policy names it: `"overdue"`, `"dishonoured-bill"`, `"ownership-change"`. */
  readonly kind: string;
  readonly on: PlainDate;
}
