import type { CreditLine, LimitSource } from "../../credit/index.js";
import type { Policy } from "../policy.js";

/** A policy that is replayed, with the limits that it goes by and what is assumed of those whom it holds. */
export interface SimulatedPolicy {
  /** Names it in the report; each once. */
  readonly id: string;
  readonly policy: Policy;
  /** Rows of the table of limits and terms, each from the day on which it was fixed. */
  readonly lines?: readonly CreditLine[];
  /** Whose row a customer takes over while it has none of its own, the nearest first. */
  readonly inherits?: readonly LimitSource[];
  /**
   * Limits that are assessed by the policy (`assessCredit`) on what was known then: in the morning of a customer's first
   * order, and of its first order in each later month. `as-happened`: on the customer's dealings as they were in fact.
   * `as-simulated`: on those that this policy let happen. Where an assessment gives no limit, the customer has no row of
   * its own. Left out, only `lines` count.
   */
  readonly assess?: "as-happened" | "as-simulated";
  readonly assume: SimulationAssumptions;
}

/** What nobody can know of a past that did not happen, stated. */
export interface SimulationAssumptions {
  readonly held: HeldAssumption;
  /** What becomes of an order that is referred: those who are asked let it pass, or it is held like the others. */
  readonly referred: "passes" | "held";
  /**
   * A claim is a bad debt as far as it was written off, and where it is open on the last day and overdue by more than so
   * many days.
   */
  readonly badAfterDays: number;
}

/**
 * What becomes of an order that is held. `lost`: the customer buys elsewhere; its invoices drop out, and with them what
 * was paid, credited, disputed or written off on them. `shipped`: it is shipped all the same, and the hold is only
 * counted. `delayed`: it waits, is asked about every morning, and once it is released everything that rests on it comes
 * later by as many days as it waited; after `lostAfterDays` days it is lost, `null` for never.
 */
export type HeldAssumption =
  | { readonly kind: "lost" }
  | { readonly kind: "shipped" }
  | { readonly kind: "delayed"; readonly lostAfterDays: number | null };
