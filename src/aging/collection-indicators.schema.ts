import * as z from "zod";
import { periodSchema } from "../calendar/index.js";
import { ledgerSchema } from "../ledger/index.js";
import { decimalSchema } from "../money/index.js";
import type { CollectionIndicatorFacts } from "./collection-indicators.js";

/** Reads {@link CollectionIndicatorFacts}. */
export const collectionIndicatorFactsSchema: z.ZodType<CollectionIndicatorFacts> = z.strictObject({
  ledger: ledgerSchema,
  period: periodSchema,
  target: decimalSchema.nullable(),
});
