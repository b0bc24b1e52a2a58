import * as z from "zod";
import type { Cycle, Period } from "./period.js";
import { plainDateSchema } from "./plain-date.schema.js";

/** Reads a {@link Period}. */
export const periodSchema: z.ZodType<Period> = z
  .strictObject({ from: plainDateSchema, to: plainDateSchema })
  .refine(({ from, to }) => from <= to, { error: "before the period's first day", path: ["to"] });

/** Reads a {@link Cycle}. */
export const cycleSchema: z.ZodType<Cycle> = z.strictObject({
  anchor: plainDateSchema,
  days: z.int().min(1),
});
