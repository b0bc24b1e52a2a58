import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { name } from "./amounts.schema.js";
import type { DealingsFacts } from "./dealings-of.js";

/** Reads {@link DealingsFacts}. */
export const dealingsFactsSchema: z.ZodType<DealingsFacts> = z.strictObject({
  customer: name,
  items: z.array(openItemSchema),
  asOf: plainDateSchema,
});
