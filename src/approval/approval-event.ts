import type { PlainDate } from "../calendar/index.js";
import type { RoleHolder } from "./role-holder.js";

/** For, against, or of no opinion. */
export type VoteChoice = "for" | "against" | "abstain";

/** In whose seat a substitute votes, and why. */
export interface Substitution {
  readonly person: string;
  /** One of the grounds that the step knows; without one the vote is refused. */
  readonly cause?: string;
}

/** Somebody votes in a step. */
export interface VoteEvent {
  readonly kind: "vote";
  readonly step: string;
  readonly by: string;
  readonly on: PlainDate;
  readonly choice: VoteChoice;
  /** The written opinion, or why not. */
  readonly opinion?: string;
  /** Where the vote is cast in another's seat. */
  readonly insteadOf?: Substitution;
}

/** The one who asked takes the request back. */
export interface WithdrawalEvent {
  readonly kind: "withdraw";
  readonly by: string;
  readonly on: PlainDate;
  readonly reason?: string;
}

/** People came into roles or left them while the approval runs: the whole roster anew. */
export interface RosterEvent {
  readonly kind: "roster";
  /** Who keeps the roster. */
  readonly by: string;
  readonly on: PlainDate;
  readonly roster: readonly RoleHolder[];
}

/** Something that happens to an approval. */
export type ApprovalEvent = VoteEvent | WithdrawalEvent | RosterEvent;
