import { type BusinessCalendar, plainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { compareDecimals, decimalString } from "../money/index.js";
import type { Invoice } from "./document.js";
import { invoiceParts } from "./invoice-parts.js";

/**
 * Refuses an invoice that has no items or none with a due date. Throws MisuseError `due-date-missing`,
 * `due-date-twice`, `retention-out-of-range`, and those of `paymentSchedule`, with the invoice's path and id.
 */
export function checkInvoice(invoice: Invoice, path: string, calendar: BusinessCalendar | undefined): void {
  checkDue(invoice, path);
  checkRetention(invoice, path);
  try {
    invoiceParts(invoice, { calendar, deliveredOn: invoice.deliveredOn });
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    // The calendar is the ledger's, everything else that terms can be wrong in is the invoice's.
    const { code, value, problem, remedy } = error;
    const field = error.field.startsWith("terms") ? `${path}.${error.field}` : error.field;
    throw new MisuseError({ code, field, value, problem: `invoice ${invoice.id}: ${problem}`, remedy });
  }
}

function checkDue({ id, terms, dueOn }: Invoice, path: string): void {
  if (terms === undefined && dueOn === undefined) {
    throw new MisuseError({
      code: "due-date-missing",
      field: `${path}.dueOn`,
      value: dueOn,
      problem: `invoice ${id} has neither payment terms nor a due date`,
      remedy: "Give it terms, or the day it is due.",
    });
  }
  if (terms !== undefined && dueOn !== undefined) {
    throw new MisuseError({
      code: "due-date-twice",
      field: `${path}.dueOn`,
      value: dueOn,
      problem: `invoice ${id} has payment terms as well`,
      remedy: "Give either terms or the day it is due.",
    });
  }
}

function checkRetention({ id, retention }: Invoice, path: string): void {
  if (retention === undefined) return;
  const percent = decimalString(retention.percent, `${path}.retention.percent`);
  plainDate(retention.dueOn, `${path}.retention.dueOn`);
  if (compareDecimals(percent, "0") > 0 && compareDecimals(percent, "100") < 0) return;
  throw new MisuseError({
    code: "retention-out-of-range",
    field: `${path}.retention.percent`,
    value: percent,
    problem: `invoice ${id} needs a percentage of more than 0 and less than 100`,
    remedy: "Leave retention out where nothing is held back.",
  });
}
