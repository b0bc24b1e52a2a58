import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import type { AgingFacts } from "./age-receivables.js";

/** Reads {@link AgingFacts}. */
export const agingFactsSchema: z.ZodType<AgingFacts> = z.strictObject({
  items: z.array(openItemSchema),
  asOf: plainDateSchema,
  knownOn: plainDateSchema.exactOptional(),
});
