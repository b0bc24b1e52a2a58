import * as z from "zod";
import { agingReportSchema } from "./aging-report.schema.js";
import type { LimitComparisonFacts } from "./compare-with-limits.js";
import { limitTableSchema } from "./limit-row.schema.js";

/** Reads {@link LimitComparisonFacts}. */
export const limitComparisonFactsSchema: z.ZodType<LimitComparisonFacts> = z.strictObject({
  report: agingReportSchema,
  limits: limitTableSchema.exactOptional(),
});
