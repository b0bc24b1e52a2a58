import { madeDeductionSchema, monthCommissionSchema, monthWageSchema } from "receivables";
import type { MonthPay } from "receivables/ports";
import * as z from "zod";

/** Reads the pay of a month. */
export const monthPaySchema: z.ZodType<MonthPay> = z.strictObject({
  wages: z.array(monthWageSchema),
  commissions: z.array(monthCommissionSchema),
  made: z.array(madeDeductionSchema),
});
