import * as z from "zod";
import { periodSchema } from "../calendar/schemas.js";
import { ledgerSchema } from "../ledger/schemas.js";
import { decimalSchema } from "../money/schemas.js";
import type { CollectionIndicatorFacts } from "./collection-indicators.js";

/** Reads {@link CollectionIndicatorFacts}. */
export const collectionIndicatorFactsSchema: z.ZodType<CollectionIndicatorFacts> = z.strictObject({
  ledger: ledgerSchema,
  period: periodSchema,
  target: decimalSchema.nullable(),
});
