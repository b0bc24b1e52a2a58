export {
  type PlainDate,
  type PlainDateInput,
  addDays,
  addMonths,
  compareDates,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  earlierOf,
  endOfMonth,
  isPlainDate,
  laterOf,
  plainDate,
  startOfMonth,
} from "./plain-date.js";
export { plainDateSchema } from "./plain-date.schema.js";
