import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Appointment } from "../escalation/index.js";

/** What is known of the firm itself. */
export interface FirmPort {
  /** Who holds which role on the day, in any order. A role that nobody holds leaves its tasks without a person. */
  appointments(asOf: PlainDate): Promise<readonly Appointment[]>;
  /** Weekends, holidays and make-up working days, for deadlines in business days. */
  businessCalendar(): Promise<BusinessCalendar>;
}
