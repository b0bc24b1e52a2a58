import * as z from "zod";
import { plainDateSchema } from "../calendar/index.js";
import type { Hold } from "./hold.js";

const name = z.string().min(1);

/** Reads a {@link Hold}, which ends on its first day or later. */
export const holdSchema: z.ZodType<Hold> = z
  .strictObject({
    id: name,
    scope: z.union([z.strictObject({ item: name }), z.strictObject({ customer: name })]),
    from: plainDateSchema,
    to: plainDateSchema,
    because: name,
  })
  .refine(({ from, to }) => from <= to, { error: "before its first day", path: ["to"] });
