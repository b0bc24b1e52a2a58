import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { name } from "./amounts.schema.js";
import { creditGroupSchema, creditLineSchema, limitSourceSchema } from "./credit-line.schema.js";
import type { LineFacts } from "./lines-in-force.js";

/** Reads {@link LineFacts}. */
export const lineFactsSchema: z.ZodType<LineFacts> = z.strictObject({
  lines: z.array(creditLineSchema),
  customer: name,
  account: name.exactOptional(),
  group: creditGroupSchema.exactOptional(),
  inherits: z.array(limitSourceSchema).exactOptional(),
  company: name.exactOptional(),
  asOf: plainDateSchema,
});
