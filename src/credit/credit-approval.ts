import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** One role's agreement to more than a new customer's share (Art. 10). */
export interface CreditApproval {
  readonly role: string;
  /** Who signed for it. */
  readonly by: string;
  readonly on: PlainDate;
  /** Whether all members of the role were of one opinion. */
  readonly unanimous: boolean;
  /** Up to which limit; left out where only the term is raised. */
  readonly limit?: Money;
  /** Up to which term, in days; left out where only the limit is raised. */
  readonly term?: number;
}
