import { approvalHistorySchema } from "receivables";
import type { ApprovalOnRecord } from "receivables/ports";
import * as z from "zod";

const approvalOnRecord: z.ZodType<ApprovalOnRecord> = z.strictObject({
  history: approvalHistorySchema,
  digest: z.string().exactOptional(),
});

/** Reads approvals as they are kept. */
export const approvalBooksSchema: z.ZodType<readonly ApprovalOnRecord[]> = z.array(approvalOnRecord);
