import * as z from "zod";
import { approvalSchema } from "../../approval/schemas.js";
import { plainDateSchema } from "../../calendar/schemas.js";
import { gradeChangeSchema } from "../../customer/schemas.js";
import type { ProfileFacts } from "./customer-profile-as-of.js";

const name = z.string().min(1);

/** Reads {@link ProfileFacts}. */
export const profileFactsSchema: z.ZodType<ProfileFacts> = z.strictObject({
  // A customer's master data carry more than is read here, so that what is not known is passed over.
  customer: z.object({
    id: name,
    area: name.exactOptional(),
    kind: name.exactOptional(),
    department: name.exactOptional(),
    group: name.exactOptional(),
    dealingSince: plainDateSchema.exactOptional(),
  }),
  dealings: z.array(plainDateSchema),
  changes: z.array(gradeChangeSchema),
  approvals: z.array(approvalSchema).exactOptional(),
  asOf: plainDateSchema,
});
