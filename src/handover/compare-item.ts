import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import type { HandoverRow } from "./handover-list.js";
import type { HandoverDifference, UncheckedCode } from "./handover.reason.js";

/** What each source says about one item. */
export interface Subject {
  readonly item: string;
  readonly customer: string;
  readonly row: HandoverRow | undefined;
  readonly booked: OpenItem | undefined;
  readonly confirmation: CustomerConfirmation | undefined;
}

/** One comparison of an item that did not come out. */
export interface Found {
  readonly code: HandoverDifference | UncheckedCode;
  readonly expected: Money | null;
  readonly actual: Money | null;
  readonly on: PlainDate;
}

/** Compares the list with the ledger, and what is owed by the list with what the customer says. */
export function compareItem(
  { row, booked, confirmation }: Subject,
  { asOf, checkBy }: { readonly asOf: PlainDate; readonly checkBy: PlainDate },
): readonly Found[] {
  const listed = row?.open ?? null;
  const ledger = booked?.open ?? null;
  const owed = listed ?? ledger;
  const found: Found[] = [];
  if (owed === null) {
    if (confirmation !== undefined && confirmation.amount !== null) {
      const { amount, on } = confirmation;
      found.push({ code: "customer-names-unknown-item", expected: null, actual: amount, on });
    }
    return found;
  }
  if (listed === null) found.push({ code: "missing-from-list", expected: ledger, actual: null, on: asOf });
  else if (ledger === null) found.push({ code: "not-in-ledger", expected: null, actual: listed, on: asOf });
  else if (!same(listed, ledger)) {
    found.push({ code: "ledger-amount-differs", expected: ledger, actual: listed, on: asOf });
  }
  if (confirmation === undefined) {
    if (row !== undefined && asOf > checkBy) {
      found.push({ code: "not-checked-in-time", expected: owed, actual: null, on: addDays(checkBy, 1) });
    }
  } else if (confirmation.amount === null) {
    found.push({ code: "customer-does-not-answer", expected: owed, actual: null, on: confirmation.on });
  } else if (!same(owed, confirmation.amount)) {
    const { amount, on } = confirmation;
    found.push({ code: "customer-amount-differs", expected: owed, actual: amount, on });
  }
  return found.sort((a, b) => compareText(a.code, b.code));
}

/** Whether two amounts are written alike, as equal ones are: each amount has one way to be written. */
export function same(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}
