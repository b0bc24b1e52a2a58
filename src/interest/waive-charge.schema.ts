import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { moneySchema } from "../money/schemas.js";
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
