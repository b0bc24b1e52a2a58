import * as z from "zod";
import { MisuseError } from "../../misuse/index.js";
import { policySchema } from "../policy.schema.js";
import { type PolicyVersions, policyVersions } from "./policy-versions.js";

/** Reads {@link PolicyVersions} from policies in any order, as `policyVersions` puts them into theirs. */
export const policyVersionsSchema: z.ZodType<PolicyVersions> = z
  .array(policySchema)
  .min(1)
  .transform((policies, context): PolicyVersions => {
    try {
      return policyVersions(policies);
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
