import type { Approval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Decision, Finding } from "../decision/index.js";
import type { Position } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { BadDebtApplication } from "./bad-debt-application.js";
import type { ApplicationCode } from "./bad-debt.reason.js";

/** What applications are checked against. */
export interface ApplicationFacts {
  readonly applications: readonly BadDebtApplication[];
  /** The ledger as of the day. */
  readonly position: Position;
  /** Of all uses; each names its application as `subject`. */
  readonly approvals: readonly Approval[];
}

/**
 * `approved`: in order and approved over the paper as it stands; `awaiting-approval`: in order, not decided yet;
 * `not-in-order`: something must be put right first; `not-approved`: rejected, withdrawn or expired.
 */
export type ApplicationOutcome = "approved" | "awaiting-approval" | "not-in-order" | "not-approved";

/** How an application stands. */
export interface ApplicationDecision extends Decision<
  "approved" | "awaiting-approval" | "not-in-order" | "not-approved",
  ApplicationCode
> {
  readonly application: string;
  readonly customer: string;
  readonly digest: string;
  readonly items: readonly JudgedItem[];
  /** Everything the outcome rests on; what is wrong among it is in `findings` of the check as well. */
  readonly reasons: readonly Finding<ApplicationCode>[];
}

/** What an application asks for of an item, and how much of it is a debt that can be given up. */
export interface JudgedItem {
  readonly item: string;
  readonly asked: Money;
  /** What the ledger has of it; `null` for an item that it does not have open. */
  readonly open: Money | null;
  /** What of it the application may take: never more than is open, and nothing that another application took. */
  readonly accepted: Money;
  /** What was given up of it for this application before. */
  readonly writtenOff: Money;
}

/** Every application with how it stands. */
export interface ApplicationCheck {
  readonly asOf: PlainDate;
  /** By id. */
  readonly applications: readonly ApplicationDecision[];
  /** What is wrong, and what the policy leaves open; by id. */
  readonly findings: readonly Finding<ApplicationCode>[];
}
