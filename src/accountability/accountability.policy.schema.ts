import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { roundingModeSchema } from "../money/schemas.js";
import type { AccountabilityPolicy, GivingBack } from "./accountability.policy.js";

const givingBack: z.ZodType<GivingBack> = z.enum(["when-paid-in-full", "in-proportion", "never"]);

/** Reads an {@link AccountabilityPolicy}. */
export const accountabilityPolicySchema: z.ZodType<AccountabilityPolicy> = z.strictObject({
  policy: policyRefSchema,
  joint: z.enum(["equal-parts", "each-for-the-whole"]),
  handover: z.strictObject({ losses: z.array(z.string().min(1)), reversible: z.boolean() }),
  reversal: z.strictObject({
    giveBack: z.record(z.string().min(1), givingBack),
    otherwise: givingBack,
    takenAgain: z.boolean(),
    rounding: roundingModeSchema,
  }),
  commission: z.strictObject({ rest: z.enum(["carried", "lapses"]) }),
  wages: z.strictObject({ capped: z.boolean() }),
});
