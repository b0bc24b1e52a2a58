import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Hold } from "./hold.js";

const name = z.string().min(1);

/** Reads the scope of a {@link Hold}. */
export const holdScopeSchema: z.ZodType<Hold["scope"]> = z.union([
  z.strictObject({ item: name }),
  z.strictObject({ customer: name }),
]);

/** Reads a {@link Hold}, which ends on its first day or later. */
export const holdSchema: z.ZodType<Hold> = z
  .strictObject({
    id: name,
    scope: holdScopeSchema,
    from: plainDateSchema,
    to: plainDateSchema.nullable(),
    because: name,
  })
  .refine(({ from, to }) => to === null || from <= to, { error: "before its first day", path: ["to"] });
