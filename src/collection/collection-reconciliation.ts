import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { Ledger } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { CollectionReceipt, PayIn } from "./collection-receipt.js";
import type { CollectionReconciliationCode } from "./collection.reason.js";

/** What receipts are held against. */
export interface CollectionReconciliationFacts {
  readonly receipts: readonly CollectionReceipt[];
  readonly payIns: readonly PayIn[];
  /** A payment or bill is the posting of a receipt whose id it has, or names as its `reference`. */
  readonly ledger: Ledger;
  /** Needed where the deadline is counted in business days. */
  readonly calendar?: BusinessCalendar;
  readonly asOf: PlainDate;
}

/** Where the collected money is. */
export interface CollectionReconciliation {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By receipt. */
  readonly receipts: readonly ReceiptState[];
  /** By currency. */
  readonly totals: readonly ReconciliationTotal[];
  readonly findings: readonly Finding<CollectionReconciliationCode>[];
}

/** One receipt on its way into the books. */
export interface ReceiptState {
  readonly receipt: string;
  readonly customer: string;
  readonly salesman: string;
  readonly on: PlainDate;
  readonly collected: Money;
  /** Paid in, at most what was collected. */
  readonly paidIn: Money;
  /** Still to be paid in. */
  readonly outstanding: Money;
  /** The last day for paying it in; `null` where none is stated. */
  readonly payInBy: PlainDate | null;
  /** Posted in the ledger as of the day. */
  readonly posted: Money;
  /** What its postings settled of the items of its lines 销帐. */
  readonly cleared: Money;
}

/** What a currency comes to. `collected` is `paidIn` and `outstanding`; all pay-ins are `paidIn` and `unassigned`. */
export interface ReconciliationTotal {
  readonly currency: string;
  readonly collected: Money;
  readonly paidIn: Money;
  readonly outstanding: Money;
  /** Paid in for no known receipt, or above it. */
  readonly unassigned: Money;
  readonly posted: Money;
  readonly cleared: Money;
}
