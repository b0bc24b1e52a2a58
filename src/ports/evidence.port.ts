import type { Period } from "../calendar/index.js";
import type { Evidence, StatementClaim } from "../statement/index.js";
import type { Page, PageRequest } from "./page.js";

/** Where statements and the papers behind them come from. */
export interface EvidencePort {
  /**
   * The statements that were prepared for a period, each with the closing of the one before, sorted by customer
   * and currency, each once. A customer without one gets no verification. Rejects when the store cannot be
   * read.
   */
  statements(period: Period, page: PageRequest): Promise<Page<StatementClaim>>;
  /**
   * The notes dated in the period, of every customer; the quotations and price lists that may govern them,
   * whatever their date; the conversions of units. A note that the statements name may be dated outside the
   * period: give it as well, so that it is not taken for missing. It is read after `statements` and of the same
   * state: a note that came between the two is taken for one that was not billed. Rejects when the store cannot
   * be read.
   */
  evidence(period: Period): Promise<Evidence>;
}
