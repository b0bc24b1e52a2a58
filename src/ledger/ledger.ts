import type { BusinessCalendar } from "../calendar/index.js";
import type { Customer } from "./customer.js";
import type { LedgerDocument } from "./document.js";

/** What was posted, and who the customers are: everything that positions and movements are computed from. */
export interface Ledger {
  /** In any order; the order of the rows changes nothing. */
  readonly documents: readonly LedgerDocument[];
  /** Gives items their group, area, department and handler. A customer who is not listed has none. */
  readonly customers?: readonly Customer[];
  /** Needed by payment terms with a business-day convention. */
  readonly calendar?: BusinessCalendar;
}
