import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Appointment } from "../escalation/index.js";

/** What is known of the firm itself. */
export interface FirmPort {
  /**
   * Who holds which role on the day, in any order. A role that nobody holds leaves its tasks without a person,
   * which the plan shows. Rejects when the store cannot be read.
   */
  appointments(asOf: PlainDate): Promise<readonly Appointment[]>;
  /**
   * Weekends, holidays and make-up working days, for deadlines in business days; for at least a year after the
   * day of a run. A calendar without any business day lets the run reject with `no-business-day`.
   */
  businessCalendar(): Promise<BusinessCalendar>;
}
