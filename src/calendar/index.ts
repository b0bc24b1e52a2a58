export { addBusinessDays } from "./add-business-days.js";
export {
  BUSINESS_DAY_CONVENTIONS,
  type BusinessDayConvention,
  adjustToBusinessDay,
} from "./adjust-to-business-day.js";
export { type BusinessCalendar, isBusinessDay } from "./business-calendar.js";
export { dayOfMonth, endOfMonth, startOfMonth } from "./month-day.js";
export { overdueDays } from "./overdue-days.js";
export { type PaymentFacts, type ScheduledPayment, paymentSchedule } from "./payment-schedule.js";
export type {
  DayOfMonth,
  DueOnReceipt,
  DueRule,
  InstalmentTerms,
  Instalments,
  MonthlySettlement,
  NetAfterMonthEnd,
  NetDays,
  OnDeliveryConfirmation,
  PaymentTerms,
} from "./payment-terms.js";
export {
  type Cycle,
  type Period,
  cycleOf,
  monthOf,
  nextPeriod,
  periodContains,
  quarterOf,
  yearOf,
} from "./period.js";
export {
  type PlainDate,
  type PlainDateInput,
  addDays,
  addMonths,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  earlierOf,
  isPlainDate,
  laterOf,
  plainDate,
} from "./plain-date.js";
