import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { name } from "./amounts.schema.js";
import type { CreditEvent } from "./credit-event.js";
import { creditGroupSchema, creditLineSchema } from "./credit-line.schema.js";
import type { ReviewFacts } from "./review-credit.js";

/** Reads a {@link CreditEvent}. */
export const creditEventSchema: z.ZodType<CreditEvent> = z.strictObject({
  customer: name,
  kind: name,
  on: plainDateSchema,
});

/** Reads {@link ReviewFacts}. */
export const reviewFactsSchema: z.ZodType<ReviewFacts> = z.strictObject({
  line: creditLineSchema,
  group: creditGroupSchema.exactOptional(),
  customer: name.exactOptional(),
  events: z.array(creditEventSchema),
  asOf: plainDateSchema,
});
