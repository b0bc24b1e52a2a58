import type { AccountabilityEntry, PayFacts } from "../accountability/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Page, PageRequest } from "./page.js";

/** The pay of a month, and what was taken from pay so far. */
export type MonthPay = Pick<PayFacts, "wages" | "commissions"> & Required<Pick<PayFacts, "made">>;

/** Where what people answer for, and what they are paid, comes from. */
export interface AccountabilityPort {
  /**
   * Everything that was entered up to the day, sorted by id, each once. A run puts what it enters into the outbox;
   * what was entered before is known by its id and not entered again. Rejects when the store cannot be read.
   */
  entries(asOf: PlainDate, page: PageRequest): Promise<Page<AccountabilityEntry>>;
  /** Wages and commissions of the day's month, and all deductions made up to it. Rejects when the store cannot be read. */
  pay(asOf: PlainDate): Promise<MonthPay>;
}
