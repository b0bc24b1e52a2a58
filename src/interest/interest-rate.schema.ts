import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema } from "../money/schemas.js";
import type { InterestRate } from "./interest-rate.js";

/** Reads an {@link InterestRate}; none is below zero. */
export const interestRateSchema: z.ZodType<InterestRate> = z.strictObject({
  from: plainDateSchema,
  rate: decimalSchema.refine((value) => compareDecimals(value, "0") >= 0, { error: "less than 0" }),
  per: z.enum(["year", "day"]),
});
