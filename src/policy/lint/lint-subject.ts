import type { Appointment } from "../../escalation/index.js";
import type { InterestRate } from "../../interest/index.js";
import type { Policy, PolicySections } from "../policy.js";

/** What else is known of the firm, for faults that a policy alone does not show. */
export interface LintFacts {
  /** Who holds which role; without it no role is missed. */
  readonly people?: readonly Appointment[];
  /**
   * One-year loan prime rates 一年期贷款市场报价利率, from the day of each on, which late interest may not be below; without
   * them only a rate of zero is.
   */
  readonly lpr?: readonly InterestRate[];
}

/** A policy as the rules of the linter look at it. */
export interface LintSubject extends LintFacts {
  /** Only the sections of `sound` may be read. */
  readonly policy: Policy;
  readonly sound: ReadonlySet<keyof PolicySections>;
}
