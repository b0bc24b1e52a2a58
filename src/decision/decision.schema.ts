import * as z from "zod";
import { moneySchema } from "../money/schemas.js";
import type { PolicyRef } from "./decision.js";
import type { Facts, FactValue } from "./reason.js";

/** Reads a {@link PolicyRef}. */
export const policyRefSchema: z.ZodType<PolicyRef> = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
});

/** Reads a {@link FactValue}. */
export const factValueSchema: z.ZodType<FactValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), moneySchema, z.array(factValueSchema)]),
);

/** Reads the {@link Facts} of a reason or a finding. */
export const factsSchema: z.ZodType<Facts> = z.record(z.string(), factValueSchema);
