import type * as z from "zod";
import { type Money, signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";

/** Reads an amount above zero. */
export const positiveMoneySchema: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "an amount above zero is needed",
});
