import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { AgingListFacts } from "./check-aging-list.js";

const name: z.ZodType<string> = z.string().min(1);

/** Reads {@link AgingListFacts}. */
export const agingListFactsSchema: z.ZodType<AgingListFacts> = z.strictObject({
  of: plainDateSchema,
  supplied: z.array(z.strictObject({ to: name, on: plainDateSchema })),
  handlers: z.array(name).exactOptional(),
  checked: z.array(z.strictObject({ by: name, on: plainDateSchema })).exactOptional(),
  asOf: plainDateSchema,
});
