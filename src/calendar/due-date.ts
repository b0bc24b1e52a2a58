import { MisuseError } from "../misuse/index.js";
import { dayOfMonth, endOfMonth } from "./month-day.js";
import type { DueRule } from "./payment-terms.js";
import { type PlainDate, addDays, addMonths } from "./plain-date.js";

/** The day that a rule gives, before business days; `null` while the delivery is not confirmed. */
export function dueDate(rule: DueRule, issuedOn: PlainDate, deliveredOn?: PlainDate): PlainDate | null {
  switch (rule.kind) {
    case "due-on-receipt":
      return issuedOn;
    case "net":
      return addDays(issuedOn, rule.days);
    case "net-after-month-end":
      return addDays(endOfMonth(issuedOn), rule.days);
    case "day-of-month":
      return dayOfMonth(addMonths(issuedOn, rule.months), rule.day);
    case "monthly-settlement":
      return dueDate(rule.due, closingOf(issuedOn, rule.closingDay));
    case "on-delivery-confirmation":
      return deliveredOn === undefined ? null : addDays(deliveredOn, rule.days);
    default:
      throw new MisuseError({
        code: "unknown-terms",
        field: "terms.kind",
        value: (rule satisfies never as DueRule).kind,
        problem: "not a kind of payment terms",
        remedy: "Read terms of outside sources with paymentTermsSchema.",
      });
  }
}

function closingOf(issuedOn: PlainDate, closingDay: number): PlainDate {
  const closing = dayOfMonth(issuedOn, closingDay);
  return issuedOn <= closing ? closing : dayOfMonth(addMonths(issuedOn, 1), closingDay);
}
