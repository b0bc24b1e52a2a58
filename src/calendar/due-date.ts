import { MisuseError } from "../misuse/index.js";
import { dayOfMonth, endOfMonth } from "./month-day.js";
import type { DueRule } from "./payment-terms.js";
import { type PlainDate, addDays, addMonths } from "./plain-date.js";

/**
 * The day that a rule gives, before business days; `null` while the delivery is not confirmed. Throws MisuseError
 * `not-a-count`, `not-a-day-of-month`, `date-out-of-range`, `unknown-terms`.
 */
export function dueDate(rule: DueRule, issuedOn: PlainDate, deliveredOn?: PlainDate): PlainDate | null {
  switch (rule.kind) {
    case "due-on-receipt":
      return issuedOn;
    case "net":
      return addDays(issuedOn, count(rule.days, "days"));
    case "net-after-month-end":
      return addDays(endOfMonth(issuedOn), count(rule.days, "days"));
    case "day-of-month":
      return dayOfMonth(addMonths(issuedOn, count(rule.months, "months", 1)), rule.day);
    case "monthly-settlement": {
      const closing = closingOf(issuedOn, rule.closingDay);
      return MisuseError.within("due", () => dueDate(rule.due, closing));
    }
    case "on-delivery-confirmation": {
      const days = count(rule.days, "days");
      return deliveredOn === undefined ? null : addDays(deliveredOn, days);
    }
    default:
      throw new MisuseError({
        code: "unknown-terms",
        field: "kind",
        value: (rule satisfies never as DueRule).kind,
        problem: "not a kind of payment terms",
        remedy: "Read terms of outside sources with paymentTermsSchema.",
      });
  }
}

function closingOf(issuedOn: PlainDate, closingDay: number): PlainDate {
  const closing = dayOfMonth(issuedOn, closingDay, "closingDay");
  return issuedOn <= closing ? closing : dayOfMonth(addMonths(issuedOn, 1), closingDay);
}

function count(value: number, field: "days" | "months", least = 0): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw new MisuseError({
    code: "not-a-count",
    field,
    value,
    problem: `not a whole number of ${least} or more`,
    remedy: `Count whole ${field} forward; nothing falls due before it is issued.`,
  });
}
