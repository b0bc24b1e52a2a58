import type { Policy } from "../policy/index.js";

/** Where the firm's policy comes from. */
export interface PoliciesPort {
  /**
   * Every version, in any order, as `policySchema` reads them. At least one must be in force on the day of a
   * run, else the run rejects with `no-policy-in-force`, and they must be versions of one policy, else it rejects as
   * `policyVersions` throws. A version that has governed a run is never changed, so that its decisions can be
   * made again. Rejects when the store cannot be read.
   */
  policies(): Promise<readonly Policy[]>;
}
