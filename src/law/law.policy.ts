import type { PolicyRef } from "../decision/index.js";

/** The room's section of the policy: whose law warns, and how early. */
export interface LawPolicy {
  readonly policy: PolicyRef;
  /** Whose law warns: `"CN"` for `chinaLaw`; `null` for none. */
  readonly jurisdiction: "CN" | null;
  /** A claim is named once its last day to sue is at most so many calendar days away; 0 is that day. */
  readonly expiringWithinDays: number;
}
