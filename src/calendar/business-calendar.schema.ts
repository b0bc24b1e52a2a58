import * as z from "zod";
import { BUSINESS_DAY_CONVENTIONS, type BusinessDayConvention } from "./adjust-to-business-day.js";
import { type BusinessCalendar, hasOpenWeekday } from "./business-calendar.js";
import { plainDateSchema } from "./plain-date.schema.js";

/** Reads a {@link BusinessCalendar}: no day is both a holiday and a working day, and some day is open. */
export const businessCalendarSchema: z.ZodType<BusinessCalendar> = z
  .strictObject({
    weekend: z.array(z.int().min(1).max(7)),
    holidays: z.array(plainDateSchema),
    workingDays: z.array(plainDateSchema),
  })
  .superRefine(({ weekend, holidays, workingDays }, context) => {
    for (const [index, day] of workingDays.entries()) {
      if (!holidays.includes(day)) continue;
      context.addIssue({
        code: "custom",
        path: ["workingDays", index],
        message: "this day is a holiday too",
      });
    }
    if (!hasOpenWeekday({ weekend }) && workingDays.length === 0) {
      context.addIssue({ code: "custom", path: ["weekend"], message: "leaves no business day at all" });
    }
  });

/** Reads a {@link BusinessDayConvention}. */
export const businessDayConventionSchema: z.ZodType<BusinessDayConvention> = z.enum(BUSINESS_DAY_CONVENTIONS);
