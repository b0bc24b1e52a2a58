import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { lawRulesSchema } from "../law/schemas.js";
import { instrumentKindSchema } from "./instrument.schema.js";
import { instrumentFaultSchema } from "./collection.policy.schema.js";
import type { InstrumentLaw } from "./instrument-law.js";

const name = z.string().min(1);
const row = {
  id: name,
  from: plainDateSchema,
  citation: name,
  source: name,
  certainty: z.enum(["sure", "assumed"]),
  note: name.exactOptional(),
};
const instruments = z.array(instrumentKindSchema);

/** Reads an {@link InstrumentLaw}. */
export const instrumentLawSchema: z.ZodType<InstrumentLaw> = z.strictObject({
  presentment: z.array(
    z.strictObject({
      ...row,
      instruments,
      counted: z.enum(["issue", "due"]),
      period: z.union([z.strictObject({ days: z.int().min(0) }), z.strictObject({ months: z.int().min(1) })]),
    }),
  ),
  form: z.array(
    z.strictObject({
      ...row,
      faults: z.array(instrumentFaultSchema),
      consequence: z.enum(["void", "unproved", "no-effect", "not-liable", "may-refuse"]),
    }),
  ),
  rules: lawRulesSchema,
});
