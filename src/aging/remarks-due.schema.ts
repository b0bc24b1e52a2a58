import * as z from "zod";
import { agingReportSchema } from "./aging-report.schema.js";
import { remarkSchema } from "./remark.schema.js";
import type { RemarkFacts } from "./remarks-due.js";

/** Reads {@link RemarkFacts}. */
export const remarkFactsSchema: z.ZodType<RemarkFacts> = z.strictObject({
  report: agingReportSchema,
  remarks: z.array(remarkSchema),
});
