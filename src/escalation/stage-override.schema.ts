import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { holdScopeSchema } from "./hold.schema.js";
import type { StageOverride } from "./stage-override.js";

const name = z.string().min(1);

/** Reads a {@link StageOverride}, which ends on its first day or later. */
export const stageOverrideSchema: z.ZodType<StageOverride> = z
  .strictObject({
    id: name,
    scope: holdScopeSchema,
    stage: name,
    from: plainDateSchema,
    to: plainDateSchema.nullable(),
    by: name,
    because: name,
  })
  .refine(({ from, to }) => to === null || from <= to, { error: "before its first day", path: ["to"] });
