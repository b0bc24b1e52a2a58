import * as z from "zod";
import { plainDateSchema } from "../calendar/index.js";
import { days, isDistinct, name } from "./amounts.schema.js";
import { creditLimitSchema } from "./credit-limit.schema.js";
import type { CreditGroup, CreditLine } from "./credit-line.js";

/** Reads a {@link CreditLine}. */
export const creditLineSchema: z.ZodType<CreditLine> = z.strictObject({
  scope: z.enum(["customer", "group"]),
  holder: name,
  limit: creditLimitSchema,
  term: days.nullable(),
  fixedOn: plainDateSchema,
  reviewDueOn: plainDateSchema,
  validUntil: plainDateSchema.exactOptional(),
});

/** Reads a {@link CreditGroup}. */
export const creditGroupSchema: z.ZodType<CreditGroup> = z.strictObject({
  id: name,
  members: z.array(name).min(1).refine(isDistinct, { error: "a member twice" }),
});
