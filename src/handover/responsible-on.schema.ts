import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { handoverRecordSchema } from "./handover-record.schema.js";
import type { HeldItem } from "./held-item.js";
import type { ResponsibilityFacts } from "./responsible-on.js";

const name = z.string().min(1);

// An open item carries more than is read here, so that what is not known is passed over.
/** Reads a {@link HeldItem}. */
export const heldItemSchema: z.ZodType<HeldItem> = z.object({
  id: name,
  customer: name,
  postedOn: plainDateSchema,
  handler: name.exactOptional(),
});

/** Reads {@link ResponsibilityFacts}. */
export const responsibilityFactsSchema: z.ZodType<ResponsibilityFacts> = z.strictObject({
  item: heldItemSchema,
  handovers: z.array(handoverRecordSchema),
});
