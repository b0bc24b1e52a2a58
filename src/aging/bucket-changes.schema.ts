import * as z from "zod";
import { agingReportSchema } from "./aging-report.schema.js";
import type { BucketChangeFacts } from "./bucket-changes.js";

/** Reads {@link BucketChangeFacts}. */
export const bucketChangeFactsSchema: z.ZodType<BucketChangeFacts> = z.strictObject({
  before: agingReportSchema,
  after: agingReportSchema,
});
