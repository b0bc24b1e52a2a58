import * as z from "zod";
import { notNegativeMoney } from "./amounts.schema.js";
import type { CreditLimit } from "./credit-limit.js";

const none = z.strictObject({ kind: z.literal("none") });
const amount = z.strictObject({ kind: z.literal("amount"), amount: notNegativeMoney });
const unlimited = z.strictObject({ kind: z.literal("unlimited") });

/** Reads a {@link CreditLimit}; a bare number or zero is refused, for it could mean any of the three. */
export const creditLimitSchema: z.ZodType<CreditLimit> = z.discriminatedUnion("kind", [
  none,
  amount,
  unlimited,
]);

/** Reads a limit that has been fixed. */
export const fixedLimitSchema: z.ZodType<Exclude<CreditLimit, { kind: "none" }>> = z.discriminatedUnion(
  "kind",
  [amount, unlimited],
);
