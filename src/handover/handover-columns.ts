import { dayNumber } from "../calendar/index.js";
import { dictionary } from "../columnar/kernels.js";
import type { OpenItem } from "../ledger/index.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import { handoverDigest } from "./handover-list.js";
import type { ReconciliationFacts } from "./handover-reconciliation.js";
import type { HandoverRecord } from "./handover-record.js";
import { type ItemCodes, itemCodes } from "./item-codes.js";
import { refuseOtherDay } from "./refuse-other-day.js";
import { type WrittenAmounts, writtenAmounts } from "./written-amounts.js";

/** What {@link handoverColumns} reads: the two lists, and what the customers say so far. */
export type HandoverColumnFacts = Pick<
  ReconciliationFacts,
  "record" | "position" | "handovers" | "confirmations"
>;

/**
 * The list of a handover and the ledger in columns, for {@link reconcileColumns}. It is a handle, and never changes;
 * make one with {@link handoverColumns}.
 */
export interface HandoverColumns {
  readonly record: HandoverRecord;
  /** Of the list as it was put into columns. */
  readonly digest: string;
  readonly items: readonly OpenItem[];
  readonly confirmations: readonly CustomerConfirmation[];
  /**
   * The items of both lists by one numbering, in which the rows of the list come first.
   *
   * @internal
   */
  readonly codes: ItemCodes;
  /** @internal */
  readonly listed: WrittenAmounts;
  /** @internal */
  readonly booked: WrittenAmounts;
  /** @internal */
  readonly confirmed: WrittenAmounts;
  /** The days of the confirmations, counted from 1970-01-01. */
  readonly confirmedOn: Int32Array;
}

/**
 * Puts the list of a handover, the ledger and the customers' confirmations into columns, once for any day and any
 * policy: items by number, amounts in whole smallest units. The list's digest is reckoned here, and not again.
 * The facts must not be changed while the columns are used.
 *
 * @throws MisuseError `position-of-another-day` unless the position is as of the day on the list.
 * @example
 * import { chinaTradeRegulation, handoverColumns, makeHandoverList, plainDate } from "receivables";
 *
 * const position = { asOf: plainDate("2026-03-31"), items: [] };
 * const supervisor = { id: "zhao", role: "business-supervisor" };
 * const shares = [{ taker: "li" }];
 * const list = makeHandoverList({ giver: "wang", shares, supervisor, position }, chinaTradeRegulation.handover);
 * handoverColumns({ record: { list, signatures: [] }, position }).digest === list.digest; // => true
 */
export function handoverColumns(facts: HandoverColumnFacts): HandoverColumns {
  refuseOtherDay(facts);
  const { record, position, confirmations = [] } = facts;
  const { items } = position;
  const codes = itemCodes(facts);
  const currencies = dictionary();
  const openOf = ({ open }: Pick<OpenItem, "open">) => open;
  return {
    record,
    digest: handoverDigest(record.list),
    items,
    confirmations,
    codes,
    listed: writtenAmounts(codes.rows.map(openOf), currencies),
    booked: writtenAmounts(items.map(openOf), currencies),
    confirmed: writtenAmounts(
      confirmations.map(({ amount }) => amount),
      currencies,
    ),
    confirmedOn: Int32Array.from(confirmations, ({ on }) => dayNumber(on)),
  };
}
