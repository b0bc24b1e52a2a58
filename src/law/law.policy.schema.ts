import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import type { LawPolicy } from "./law.policy.js";

/** Reads the law section of a policy. */
export const lawPolicySchema: z.ZodType<LawPolicy> = z.strictObject({
  policy: policyRefSchema,
  jurisdiction: z.enum(["CN"]).nullable(),
  expiringWithinDays: z.int().nonnegative(),
});
