import * as z from "zod";
import { appointmentSchema } from "../../escalation/schemas.js";
import { interestRateSchema } from "../../interest/schemas.js";
import type { LintFacts } from "./lint-subject.js";

/** Reads {@link LintFacts}. */
export const lintFactsSchema: z.ZodType<LintFacts> = z.strictObject({
  people: z.array(appointmentSchema).exactOptional(),
  lpr: z.array(interestRateSchema).exactOptional(),
});
