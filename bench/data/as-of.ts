import { plainDate, type PlainDate } from "receivables/calendar";

/** The day as of which everything is done. */
export const AS_OF: PlainDate = plainDate("2026-06-30");

/** Days from 1970-01-01 to {@link AS_OF}. */
export const AS_OF_DAY: number = Date.UTC(2026, 5, 30) / 86_400_000;
