import * as z from "zod";
import { plainDateSchema } from "../calendar/index.js";
import { openItemSchema } from "../ledger/index.js";
import { moneySchema } from "../money/index.js";
import type { WaiverRequest } from "./waive-charge.js";

/** Reads a {@link WaiverRequest}. Whether it may be granted is for `waiveCharge` to say. */
export const waiverRequestSchema: z.ZodType<WaiverRequest> = z.strictObject({
  charge: openItemSchema,
  amount: moneySchema.exactOptional(),
  by: z.string().min(1),
  role: z.string().min(1),
  because: z.string(),
  asOf: plainDateSchema,
});
