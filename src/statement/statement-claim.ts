import type { Money } from "../money/index.js";
import type { StatedAccount } from "./compile-statement.js";
import type { Statement } from "./statement.js";

/** A statement to be verified. */
export interface StatementClaim {
  readonly statement: Statement;
  /**
   * The closing of the customer's last statement in this currency. Without it, the opening is compared with the
   * account in the ledger, or not at all where that is not given either.
   */
  readonly previousClosing?: Money;
  /** The customer's account over the period, from the ledger. Without it, movements are only added up. */
  readonly account?: StatedAccount;
}
