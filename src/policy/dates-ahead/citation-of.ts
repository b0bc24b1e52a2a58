import type { Citation } from "../../decision/index.js";
import { originOf } from "../origin-of.js";
import type { Policy } from "../policy.js";

/** The rule behind a place of the policy; where the policy does not say, the policy itself. */
export function citationOf(policy: Policy, pointer: string): Citation {
  return originOf(policy, pointer)?.citation ?? `${policy.id} ${policy.version}`;
}
