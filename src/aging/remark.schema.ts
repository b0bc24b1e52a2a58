import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Remark } from "./remark.js";

/** Reads a {@link Remark}. A blank text may be read; it is no remark to `remarksDue`. */
export const remarkSchema: z.ZodType<Remark> = z.strictObject({
  item: z.string().min(1),
  by: z.string().min(1),
  on: plainDateSchema,
  text: z.string(),
  proposal: z.string().exactOptional(),
});
