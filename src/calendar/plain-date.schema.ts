import * as z from "zod";
import { type PlainDate, isPlainDate } from "./plain-date.js";

/** Reads a {@link PlainDate} from a `YYYY-MM-DD` string. */
export const plainDateSchema: z.ZodType<PlainDate> = z.custom<PlainDate>(
  (value) => typeof value === "string" && isPlainDate(value),
  { error: "not a calendar day; write YYYY-MM-DD" },
);
