import * as z from "zod";
import type { PolicyRef } from "./decision.js";

/** Reads a {@link PolicyRef}. */
export const policyRefSchema: z.ZodType<PolicyRef> = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
});
