import * as z from "zod";
import { days, notNegative } from "./amounts.schema.js";
import type { ClassRule, ExposureClass, ExposureRule } from "./exposure.policy.js";

const exposureClass: z.ZodType<ClassRule> = z.strictObject({
  weight: notNegative,
  most: notNegative.nullable(),
});

const exposureClasses: Record<ExposureClass, typeof exposureClass> = {
  orders: exposureClass,
  delivered: exposureClass,
  drafts: exposureClass,
  notDue: exposureClass,
  overdue: exposureClass,
  other: exposureClass,
  bills: exposureClass,
};

/** Reads an {@link ExposureRule}. */
export const exposureRuleSchema: z.ZodType<ExposureRule> = z.strictObject({
  overdueAfterDays: days,
  horizonDays: days.nullable(),
  classes: z.strictObject(exposureClasses),
});
