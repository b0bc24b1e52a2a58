import type { Citation, PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";

/** The room's section of the policy: which chain of steps approves what. */
export interface ApprovalPolicy {
  readonly policy: PolicyRef;
  /** What a refusal cites that no use's own rule speaks of. */
  readonly citation: Citation;
  /** The chains by name. Where a rule can be read in two ways there is one for each, and a use names one. */
  readonly chains: Readonly<Record<string, ApprovalChain>>;
  /** What is approved, by name: `"credit-raise"`, `"discount"`, `"bad-debt"`. */
  readonly uses: Readonly<Record<string, ApprovalUse>>;
}

/** Which chain a use goes through. */
export interface ApprovalUse {
  readonly citation: Citation;
  /** Whether the request must say in writing why (Art. 20). */
  readonly reasonNeeded: boolean;
  /** From the smallest amount to the largest, in one currency; the first that the amount fits in is taken. */
  readonly bands: readonly ApprovalBand[];
}

/** The chain for amounts of a range. */
export interface ApprovalBand {
  /** The largest amount of the range, included; `null` for any, which only the last band has and must have. */
  readonly upTo: Money | null;
  /** Name of a chain. */
  readonly chain: string;
}

/** Steps that are taken one after the other; each must approve. */
export interface ApprovalChain {
  readonly citation: Citation;
  readonly steps: readonly ChainStep[];
}

/** One step of a chain. */
export interface ChainStep {
  /** Names the step in its chain. */
  readonly id: string;
  readonly by: StepVoters;
  /**
   * Roles whose holders have no seat here although they hold the step's role: the general manager who chairs the
   * committee and approves after it (Art. 8, 10).
   */
  readonly without: readonly string[];
  readonly voting: VotingRule;
  /** Whether each vote must carry a written opinion 签署意见 (Art. 26). */
  readonly opinionNeeded: boolean;
  /** `null` for none. */
  readonly deadline: StepDeadline | null;
  /** `null` where nobody may stand in. */
  readonly substitutes: SubstituteRule | null;
}

/** Who has a seat in a step: all holders of a role, or one person by name. */
export type StepVoters = { readonly role: string } | { readonly person: string };

/**
 * How the votes of a step decide.
 *
 * - `one`: the first vote for or against.
 * - `all`: everybody for it; one vote against, or one abstention, rejects.
 * - `majority`: more votes for it than against; a tie rejects, abstentions count for the quorum only.
 * - `unanimous`: of one opinion: some votes for it, none against; abstentions are no opinion.
 *
 * `majority` is decided once the votes still to come cannot change it, `unanimous` once all have voted, and both at
 * the deadline by the votes there are; never below the quorum.
 */
export type VotingRule =
  | { readonly mode: "one" }
  | { readonly mode: "all" }
  | { readonly mode: "majority"; readonly quorum: Quorum }
  | { readonly mode: "unanimous"; readonly quorum: Quorum };

/** How many must have voted at least: a number of votes, or a share of the seats, above 0 up to 1. */
export type Quorum = { readonly votes: number } | { readonly share: DecimalString };

/** Until when a step must be decided, counted from the day it opened; the last day is included. */
export interface StepDeadline {
  /** 0 or more; 0 is the same day, or the next business day where it is none. */
  readonly days: number;
  readonly counted: "calendar" | "business";
}

/** Who may vote in another's seat, and on which grounds. */
export interface SubstituteRule {
  readonly roles: readonly string[];
  /** The grounds that are known: `"leave"`, `"illness"`, `"own-request"`. */
  readonly causes: readonly string[];
}
