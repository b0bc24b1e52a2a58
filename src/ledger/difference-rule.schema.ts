import * as z from "zod";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type { DifferenceRule } from "./difference-rule.js";

/** Reads a {@link DifferenceRule}. */
export const differenceRuleSchema: z.ZodType<DifferenceRule> = z.strictObject({
  because: z.string().min(1),
  of: z.enum(["claim", "credit"]),
  most: moneySchema,
  percent: decimalSchema.exactOptional(),
});
