import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { ledgerSchema } from "../ledger/schemas.js";
import { agingReportSchema } from "./aging-report.schema.js";
import type { FutureReceiptFacts } from "./future-receipts.js";

/** Reads {@link FutureReceiptFacts}. */
export const futureReceiptFactsSchema: z.ZodType<FutureReceiptFacts> = z.strictObject({
  report: agingReportSchema,
  ledger: ledgerSchema,
  until: plainDateSchema,
});
