import * as z from "zod";
import type { CustomerProfile } from "./customer-profile.js";

const word = z.string().min(1).exactOptional();

/** Reads a {@link CustomerProfile}. */
export const customerProfileSchema: z.ZodType<CustomerProfile> = z.strictObject({
  grade: word,
  area: word,
  kind: word,
  department: word,
  group: word,
  dealingMonths: z.int().min(0).exactOptional(),
});
