import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What columns are made of: the fields of an open item that kernels look at. An `OpenItem` of the ledger is one. */
export interface ColumnItem {
  readonly id: string;
  readonly customer: string;
  readonly handler?: string;
  readonly issuedOn: PlainDate;
  readonly postedOn: PlainDate;
  readonly deliveredOn?: PlainDate;
  /** `null` while it is not known. */
  readonly dueOn: PlainDate | null;
  /** Negative for a credit. */
  readonly open: Money;
  readonly disputed: Money;
}
