import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "./open-item.schema.js";
import type { DifferenceFacts } from "./write-off-differences.js";

// A position carries more than is read here, so that what is not known is passed over.
/** Reads {@link DifferenceFacts}, such as a position as of a day. */
export const differenceFactsSchema: z.ZodType<DifferenceFacts> = z.object({
  asOf: plainDateSchema,
  items: z.array(openItemSchema),
});
