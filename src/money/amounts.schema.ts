import * as z from "zod";
import { signOfMoney } from "./comparison.js";
import type { Money } from "./money.js";
import { moneySchema } from "./money.schema.js";

/** Reads amounts of zero or more, one for each currency, such as the minimums of a policy. */
export const amountsSchema: z.ZodType<readonly Money[]> = z
  .array(moneySchema)
  .refine((amounts) => amounts.every((amount) => signOfMoney(amount) >= 0), {
    error: "an amount of less than 0",
  })
  .refine((amounts) => new Set(amounts.map(({ currency }) => currency)).size === amounts.length, {
    error: "two amounts of one currency",
  });
