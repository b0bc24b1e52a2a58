import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { VoteChoice } from "./approval-event.js";
import type { ApprovalRequest } from "./approval-request.js";
import type { ApprovalChain, ChainStep } from "./approval.policy.js";
import type { RoleHolder } from "./role-holder.js";
import type { RosterChange } from "./roster-change.js";

/** How an approval stands, or ended. */
export type ApprovalOutcome = "pending" | "approved" | "rejected" | "withdrawn" | "expired";

/**
 * A request on its way through its chain. It carries the chain it was opened with, so that a later policy does not
 * change what is asked of it, and holds everything that its state rests on.
 */
export interface Approval {
  readonly request: ApprovalRequest;
  readonly chain: ApprovalChain;
  /** Who holds which role as it was opened, sorted. */
  readonly roster: readonly RoleHolder[];
  /** The rosters since then, by day; without it there was no change. */
  readonly rosterChanges?: readonly RosterChange[];
  /** By which deadlines in business days are counted; `null` where the chain has none. */
  readonly calendar: BusinessCalendar | null;
  /** The steps that were opened, in order; while it is pending the last one is open. */
  readonly steps: readonly StepProgress[];
  readonly outcome: ApprovalOutcome;
  /** The day it ended; `null` while pending. */
  readonly closedOn: PlainDate | null;
  readonly policy: PolicyRef;
}

/** How far one step is. */
export interface StepProgress {
  readonly step: string;
  readonly openedOn: PlainDate;
  /** The last day for votes; `null` for none. */
  readonly dueOn: PlainDate | null;
  /**
   * The persons asked, sorted: while the step is open by the newest roster, afterwards by that of the day it ended. Who
   * voted stays among them. A seat is voted by its person or by a substitute.
   */
  readonly seats: readonly string[];
  /** Sorted by seat. */
  readonly votes: readonly CastVote[];
}

/** A vote that counts. */
export interface CastVote {
  readonly seat: string;
  readonly by: string;
  readonly on: PlainDate;
  readonly choice: VoteChoice;
  /** Why a substitute voted; `null` where the seat's own person did. */
  readonly cause: string | null;
  readonly opinion: string | null;
}

/** The step that is open, and its rule. */
export interface OpenStep {
  readonly rule: ChainStep;
  readonly progress: StepProgress;
}

/** The step that is open; none once the approval has ended. */
export function openStepOf(approval: Approval): OpenStep | undefined {
  const { chain, steps, outcome } = approval;
  const progress = steps.at(-1);
  const rule = chain.steps[steps.length - 1];
  return outcome !== "pending" || progress === undefined || rule === undefined
    ? undefined
    : { rule, progress };
}

/** The step a person voted in, if any. */
export function stepVotedBy(person: string, steps: readonly StepProgress[]): string | undefined {
  return steps.find(({ votes }) => votes.some(({ by }) => by === person))?.step;
}
