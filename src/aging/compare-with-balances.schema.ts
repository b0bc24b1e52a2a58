import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
import { AGING_KEYS, type KeyValues } from "./aging-key.js";
import { agingReportSchema } from "./aging-report.schema.js";
import type { BalanceFacts } from "./balance-comparison.js";

const agingKey = z.enum(AGING_KEYS);
const key: z.ZodType<KeyValues> = z.partialRecord(agingKey, z.string().min(1).nullable());

/** Reads {@link BalanceFacts}. */
export const balanceFactsSchema: z.ZodType<BalanceFacts> = z.strictObject({
  report: agingReportSchema,
  by: z.array(agingKey),
  balances: z.array(z.strictObject({ key, balance: moneySchema })),
  entries: z
    .array(
      z.strictObject({ key, document: z.string().min(1), postedOn: plainDateSchema, amount: moneySchema }),
    )
    .exactOptional(),
  settled: z.array(openItemSchema).exactOptional(),
});
