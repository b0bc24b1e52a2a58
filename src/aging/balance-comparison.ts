import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { AgingKey, KeyValues } from "./aging-key.js";
import type { AgingHeader, AgingReport } from "./aging-report.js";
import type { BalanceCode } from "./aging.reason.js";

/** A balance of the general ledger. */
export interface LedgerBalance {
  /** Whose or of what: a value for each key of the comparison. One that is left out is `null`. */
  readonly key: KeyValues;
  /** Positive where it is owed to us. */
  readonly balance: Money;
}

/** One posting of which a balance of the general ledger is made. */
export interface LedgerEntry {
  readonly key: KeyValues;
  /** The document that it is of; of a reversal the one that it reverses, so that both together come to nothing. */
  readonly document: string;
  readonly postedOn: PlainDate;
  /** Positive where it is owed to us, a debit. */
  readonly amount: Money;
}

/** What is compared. */
export interface BalanceFacts {
  readonly report: AgingReport;
  /** What the balances are kept by: `["customer"]`, `["account"]`, `["kind"]`, or none for one control account. */
  readonly by: readonly AgingKey[];
  readonly balances: readonly LedgerBalance[];
  /** What the balances are made of. Without them a difference is found and not explained. */
  readonly entries?: readonly LedgerEntry[];
  /** The items of the position that are settled; without them, entries of what is paid look as if it were missing. */
  readonly settled?: readonly OpenItem[];
}

/** A balance beside what is open. */
export interface ComparedBalance {
  readonly key: KeyValues;
  readonly currency: string;
  /** What the aging says is open. */
  readonly open: Money;
  /** What the general ledger says; zero where it has no such balance. */
  readonly balance: Money;
  /** The balance less what is open. */
  readonly difference: Money;
  /** Where they are not the same. What each expects, the ledger's figure, less what it found makes up the difference. */
  readonly findings: readonly Finding<BalanceCode>[];
}

/** An aging report beside the general ledger. */
export interface BalanceComparison extends AgingHeader {
  readonly by: readonly AgingKey[];
  /** By currency, then by the values of the keys; every group of the report and every balance is in one. */
  readonly rows: readonly ComparedBalance[];
}
