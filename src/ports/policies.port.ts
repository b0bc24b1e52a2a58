import type { Policy } from "../policy/index.js";

/** Where the firm's policy comes from. */
export interface PoliciesPort {
  /**
   * Every version, in any order, as `policySchema` reads them. At least one must be in force on the day of a
   * run, else the run rejects with `no-policy-in-force`.
   */
  policies(): Promise<readonly Policy[]>;
}
