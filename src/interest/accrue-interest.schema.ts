import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import type { InterestFacts } from "./accrue-interest.js";

/** Reads {@link InterestFacts}. */
export const interestFactsSchema: z.ZodType<InterestFacts> = z.strictObject({
  item: openItemSchema,
  asOf: plainDateSchema,
});
