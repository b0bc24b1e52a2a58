import {
  type BusinessCalendar,
  type PlainDate,
  type ScheduledPayment,
  paymentSchedule,
} from "../calendar/index.js";
import { type Money, multiplyDecimals, multiplyMoney, subtractMoney } from "../money/index.js";
import type { Invoice } from "./document.js";

/** What is particular to one item of an invoice. */
export interface InvoicePart {
  readonly id: string;
  readonly amount: Money;
  readonly dueOn: PlainDate | null;
  readonly retention?: true;
}

/**
 * What an invoice is split into: one part for each instalment, then one for what is held back. The delivery is
 * given apart, for on an earlier day it was not known yet.
 */
export function invoiceParts(
  { id, amount: whole, terms, dueOn, issuedOn, retention }: Invoice,
  {
    calendar,
    deliveredOn,
  }: { readonly calendar: BusinessCalendar | undefined; readonly deliveredOn: PlainDate | undefined },
): readonly InvoicePart[] {
  const held = retention && {
    amount: multiplyMoney(whole, multiplyDecimals(retention.percent, "0.01"), "half-up"),
    dueOn: retention.dueOn,
    retention: true as const,
  };
  const amount = held === undefined ? whole : subtractMoney(whole, held.amount);
  const scheduled: readonly ScheduledPayment[] =
    terms === undefined
      ? [{ dueOn: dueOn ?? null, amount }]
      : paymentSchedule(terms, {
          issuedOn,
          amount,
          ...(deliveredOn !== undefined && { deliveredOn }),
          ...(calendar !== undefined && { calendar }),
        });
  const parts = [...scheduled, ...(held === undefined ? [] : [held])];
  return parts.map((part, i) => ({ ...part, id: parts.length === 1 ? id : `${id}#${i + 1}` }));
}
