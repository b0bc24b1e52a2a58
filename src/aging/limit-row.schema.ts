import * as z from "zod";
import { signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type { LimitRow } from "./limit-row.js";

const row: z.ZodType<LimitRow> = z.strictObject({
  customer: z.string().min(1),
  limit: moneySchema
    .refine((limit) => signOfMoney(limit) >= 0, { error: "a limit of less than 0" })
    .nullable(),
  termDays: z.int().min(0).nullable(),
});

/** Reads the table of limits: a customer has one row in each currency. */
export const limitTableSchema: z.ZodType<readonly LimitRow[]> = z.array(row).superRefine((rows, context) => {
  rows.forEach(({ customer, limit }, i) => {
    const first = rows.findIndex(
      (other) => other.customer === customer && other.limit?.currency === limit?.currency,
    );
    if (first < i)
      context.addIssue({ code: "custom", path: [i], message: "a second row of this customer and currency" });
  });
});
