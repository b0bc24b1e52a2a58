import type { AccountabilityEntry } from "../accountability/index.js";
import type { Period, PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiabilityCode, LiabilityReasonCode } from "./bad-debt.reason.js";
import type { LiabilityGround } from "./liability-rule.js";
import type { CustomerWarning } from "./problem-check.js";

/** Visits to a customer in a period, as the visit log has them. */
export interface VisitCount {
  readonly customer: string;
  /** Who should have made them; `null` for nobody. */
  readonly person: string | null;
  readonly period: Period;
  readonly required: number;
  readonly made: number;
  readonly missing: number;
}

/** What is missing in the remarks column at the end of a month, as `remarksDue` finds it. */
export interface MissingRemarks {
  readonly asOf: PlainDate;
  readonly findings: readonly Finding[];
}

/** Goods sent on credit. */
export interface CreditShipment {
  readonly id: string;
  readonly customer: string;
  /** The item that it is billed by. */
  readonly item: string;
  /** Who had it sent. */
  readonly person: string;
  readonly on: PlainDate;
  readonly amount: Money;
  /** What a guarantee covers of it. */
  readonly guaranteed: Money;
}

/** What the inquiry into a bad debt found. */
export interface InquiredCause {
  /** Id of the loss. */
  readonly loss: string;
  /** `"lack-of-responsibility"`, `"lax-visits"`, or another in the firm's words, such as `"customer-insolvent"`. */
  readonly cause: string;
  /** Whose fault it was; `null` for nobody's. */
  readonly person: string | null;
  readonly on: PlainDate;
}

/** That somebody answers for more than the least share. */
export interface ShareDecision {
  readonly loss: string;
  readonly ground: LiabilityGround;
  readonly person: string;
  readonly share: DecimalString;
  readonly by: string;
  readonly on: PlainDate;
}

/** What liabilities rest on. What is dated after `asOf` is not known yet. */
export interface BadDebtLiabilityFacts {
  readonly losses: readonly BadDebtLoss[];
  readonly visits: readonly VisitCount[];
  readonly remarks: readonly MissingRemarks[];
  readonly shipments: readonly CreditShipment[];
  readonly warnings: readonly CustomerWarning[];
  readonly causes: readonly InquiredCause[];
  readonly decisions: readonly ShareDecision[];
  readonly asOf: PlainDate;
}

/** What one person answers for of one loss on one ground. */
export interface BadDebtLiability {
  readonly loss: string;
  readonly customer: string;
  readonly item: string;
  readonly ground: LiabilityGround;
  readonly person: string;
  readonly share: DecimalString;
  /** What the share is of. */
  readonly base: Money;
  /** The share of the base, before several liabilities are cut to the loss. */
  readonly claimed: Money;
  /** What the person answers for. */
  readonly amount: Money;
  readonly reasons: readonly Finding<LiabilityReasonCode>[];
}

/** Who answers for what was lost. */
export interface LiabilityAssessment {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By loss, ground and person. */
  readonly liabilities: readonly BadDebtLiability[];
  /**
   * What people answer for by now, by id: compensation, and for Art. 31 a deduction from commission. Pass them to
   * `enterDecided` with the kinds of `LIABILITY_GROUNDS`, which enters what is new and gives back what is too much.
   */
  readonly entries: readonly AccountabilityEntry[];
  /** What is lost in each currency, and what of it somebody answers for. */
  readonly totals: readonly { readonly loss: Money; readonly borne: Money }[];
  /** By id. */
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}
