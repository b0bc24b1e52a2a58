export { businessCalendarSchema, businessDayConventionSchema } from "./business-calendar.schema.js";
export { paymentFactsSchema } from "./payment-schedule.schema.js";
export { paymentTermsSchema } from "./payment-terms.schema.js";
export { cycleSchema, periodSchema } from "./period.schema.js";
export { plainDateSchema } from "./plain-date.schema.js";
