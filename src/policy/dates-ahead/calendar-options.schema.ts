import * as z from "zod";
import { plainDateSchema } from "../../calendar/schemas.js";
import { type CalendarOptions, isDomain, isMailAddress } from "./i-calendar.js";

const count = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** Reads {@link CalendarOptions}: what it takes, `iCalendar` takes too. */
export const calendarOptionsSchema: z.ZodType<CalendarOptions> = z.strictObject({
  madeOn: plainDateSchema,
  domain: z.string().refine(isDomain, { error: "not a domain name in letters, digits, hyphens and dots" }),
  language: z.enum(["en", "zh-CN"]).exactOptional(),
  name: z.string().exactOptional(),
  organizer: z.string().refine(isMailAddress, { error: "not a plain mail address" }).exactOptional(),
  remindDaysBefore: count.exactOptional(),
  sequence: count.exactOptional(),
});
