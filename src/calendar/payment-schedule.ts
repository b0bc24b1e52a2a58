import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  decimalString,
  multiplyDecimals,
  multiplyMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import { adjustToBusinessDay } from "./adjust-to-business-day.js";
import type { BusinessCalendar } from "./business-calendar.js";
import { dueDate } from "./due-date.js";
import { type DueRule, type InstalmentTerms, type PaymentTerms, sumToWhole } from "./payment-terms.js";
import type { PlainDate } from "./plain-date.js";

/** What the due dates of an amount rest on. */
export interface PaymentFacts {
  readonly issuedOn: PlainDate;
  /** The whole; negative for a credit. */
  readonly amount: Money;
  /** The day on which the customer confirmed the delivery; left out while it has not. */
  readonly deliveredOn?: PlainDate;
  /** Needed by terms with a business-day convention. */
  readonly calendar?: BusinessCalendar;
}

/** One amount and its due date. */
export interface ScheduledPayment {
  /** `null` while the delivery that it waits for is not confirmed. */
  readonly dueOn: PlainDate | null;
  readonly amount: Money;
}

/**
 * What is due when, by payment terms: one entry, or one for each instalment in the order of the terms. The
 * amounts sum to the whole. An instalment is its percentage of the whole with fractions of the smallest unit
 * cut off; the last takes what is left.
 *
 * @throws MisuseError `percent-not-100` for instalments that do not sum to exactly 100 or of which one is
 *   not more than 0, `calendar-missing` for terms with a business-day convention and no calendar,
 *   `not-a-count` for days or months that are not whole or too few, `not-a-day-of-month`, `unknown-terms`,
 *   `unknown-convention`, `no-business-day`, `date-out-of-range`, and for each percentage those of
 *   `decimalString`.
 * @example
 * import { money, paymentSchedule, plainDate } from "receivables";
 *
 * const facts = { issuedOn: plainDate("2026-01-26"), amount: money("100.01", "CNY") };
 * const monthly = { kind: "monthly-settlement", closingDay: 25, due: { kind: "net", days: 30 } } as const;
 * paymentSchedule(monthly, facts); // => [{ dueOn: "2026-03-27", amount: { amount: "100.01", currency: "CNY" } }]
 *
 * const halves = {
 *   kind: "instalments",
 *   instalments: [
 *     { percent: "50", due: { kind: "due-on-receipt" } },
 *     { percent: "50", due: { kind: "day-of-month", day: 31, months: 1 } },
 *   ],
 * } as const;
 * const schedule = paymentSchedule(halves, facts);
 * schedule.map(({ dueOn }) => dueOn); // => ["2026-01-26", "2026-02-28"]
 * schedule.map(({ amount }) => amount.amount); // => ["50.00", "50.01"]
 */
export function paymentSchedule(terms: PaymentTerms, facts: PaymentFacts): readonly ScheduledPayment[] {
  const { issuedOn, amount, deliveredOn, calendar } = facts;
  const dueOn = (rule: DueRule, field: string): PlainDate | null =>
    onBusinessDay(
      MisuseError.within(field, () => dueDate(rule, issuedOn, deliveredOn)),
      terms,
      calendar,
    );
  if (terms.kind !== "instalments") return [{ dueOn: dueOn(terms, "terms"), amount }];
  const amounts = partAmounts(amount, terms.instalments);
  return terms.instalments.map(({ due }, i) => ({
    dueOn: dueOn(due, `terms.instalments[${i}].due`),
    amount: amounts[i] as Money,
  }));
}

function partAmounts(whole: Money, parts: readonly InstalmentTerms[]): readonly Money[] {
  parts.forEach(({ percent }, i) => decimalString(percent, `terms.instalments[${i}].percent`));
  if (!sumToWhole(parts)) {
    throw new MisuseError({
      code: "percent-not-100",
      field: "terms.instalments",
      value: parts.map(({ percent }) => percent).join(" + "),
      problem: "percentages of more than 0 that sum to exactly 100 are needed",
      remedy: `Put the remainder on the last, as in "33.33", "33.33", "33.34".`,
    });
  }
  const cut = parts
    .slice(0, -1)
    .map(({ percent }) => multiplyMoney(whole, multiplyDecimals(percent, "0.01"), "down"));
  return [...cut, subtractMoney(whole, sumMoney(cut, whole.currency))];
}

function onBusinessDay(
  day: PlainDate | null,
  { businessDays = "unadjusted" }: PaymentTerms,
  calendar: BusinessCalendar | undefined,
): PlainDate | null {
  if (businessDays === "unadjusted") return day;
  if (calendar === undefined) {
    throw new MisuseError({
      code: "calendar-missing",
      field: "calendar",
      value: calendar,
      problem: `terms with business days "${businessDays}" need a business-day calendar`,
      remedy: "Pass { calendar: { weekend, holidays, workingDays } } as well.",
    });
  }
  return day === null ? null : adjustToBusinessDay(day, businessDays, calendar);
}
