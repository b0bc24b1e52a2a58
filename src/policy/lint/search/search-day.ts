import { type PlainDate, plainDate } from "../../../calendar/index.js";
import type { BusinessCalendar } from "../../../calendar/index.js";

/** The day on which the linter tries its facts, in the middle of a month. */
export const SEARCH_DAY: PlainDate = /* @__PURE__ */ plainDate("2026-06-15");

/** For deadlines in business days. */
export const SEARCH_CALENDAR: BusinessCalendar = { weekend: [6, 7], holidays: [], workingDays: [] };
