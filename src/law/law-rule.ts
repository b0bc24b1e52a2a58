import type { PlainDate } from "../calendar/index.js";
import type { Citation } from "../decision/index.js";
import type { ReceivableKind } from "../ledger/index.js";
import type { DecimalString } from "../money/index.js";
import type { LimitationEventKind } from "./limitation-event.js";
import type { BuyerKind, DepositKind } from "./supply-contract.js";

/**
 * How far a rule may be relied on: `sure` where the text of the law was read, `assumed` where it stands from memory
 * or its reading is open; have a lawyer check.
 */
export type LawCertainty = "sure" | "assumed";

/** What every row of the table of rules has: where it stands, from when it holds, and how sure it is. */
export interface LawRow {
  /** Names the row; no two rows of a table share one. */
  readonly id: string;
  /** The first day on which it is in force. It holds until a later row of the same kind and scope takes over. */
  readonly from: PlainDate;
  /** The law's name in its own language and the articles. */
  readonly citation: Citation;
  /** The instrument that put it in force, in English. */
  readonly source: string;
  readonly certainty: LawCertainty;
  /** What a reader should know besides. */
  readonly note?: string;
}

/** Which buyers must follow the rules on paying small and medium enterprises. By the day of the contract. */
export interface SmeScopeRule extends LawRow {
  readonly kind: "sme-scope";
  readonly buyers: readonly BuyerKind[];
}

/** How long buyers of a kind may take to pay. By the day of the contract. */
export interface PaymentTermRule extends LawRow {
  readonly kind: "payment-term";
  readonly buyers: readonly BuyerKind[];
  /** Calendar days where the contract is silent, the last one included; `null` where the law states no number. */
  readonly days: number | null;
  /** The most that may be agreed in days, inclusive; `null` where the law states no number. */
  readonly longestDays: number | null;
  /** Whether more than `days` may be agreed only for as long as the custom of the trade bears out. */
  readonly longerByCustom: boolean;
}

/** That payment may not wait for a third party's payment, for buyers of a kind. By the day of the contract. */
export interface PayWhenPaidRule extends LawRow {
  readonly kind: "pay-when-paid";
  readonly buyers: readonly BuyerKind[];
}

/** From which day the time to pay runs. By the day of the contract. */
export interface TermStartRule extends LawRow {
  readonly kind: "term-start";
}

/** What late payment costs. By the day of the contract. */
export interface DefaultInterestRule extends LawRow {
  readonly kind: "default-interest";
  /** A share per day where no rate is agreed: `"0.0005"` is 0.05 %. */
  readonly ratePerDay: DecimalString;
  /** By which an agreed rate per day is compared with one per year. */
  readonly daysPerYear: number;
}

/**
 * After how long a debtor may refuse because the claim is too old. By the period itself: a new row takes hold of the
 * periods that still run on its first day.
 */
export interface LimitationRule extends LawRow {
  readonly kind: "limitation";
  readonly claims: readonly ReceivableKind[];
  /** Years from the due date, or from what restarted the period; the last day is the same day of the year. */
  readonly years: number;
  /** Years from the due date that no event lengthens; `null` for no such end. */
  readonly longestYears: number | null;
  /** Events that restart a period that is still running. */
  readonly restartedBy: readonly LimitationEventKind[];
  /** Events that begin a new period even after the old one ended. */
  readonly revivedBy: readonly LimitationEventKind[];
}

/** What may be taken from one month's wage. By the day on which the wage is paid. */
export interface WageDeductionRule extends LawRow {
  readonly kind: "wage-deduction";
  /** Of that month's wage, inclusive: `"0.20"` is 20 %. */
  readonly share: DecimalString;
  /** Whether the local minimum wage must be left. */
  readonly keepsMinimumWage: boolean;
  /** Whether the labour contract must provide for it. */
  readonly onlyIfAgreed: boolean;
}

/** That a leaver's papers may not be refused. By the day of leaving. */
export interface LeavingFormalitiesRule extends LawRow {
  readonly kind: "leaving-formalities";
  /** Calendar days after which an employee who gave notice may go. */
  readonly noticeDays: number;
}

/** That a leaver's wages must be paid. By the day of leaving. */
export interface LastPayRule extends LawRow {
  readonly kind: "last-pay";
}

/** How long a commercial draft may run. By its day of issue. */
export interface DraftTenorRule extends LawRow {
  readonly kind: "draft-tenor";
  /** From issue to maturity, inclusive. */
  readonly longestMonths: number;
}

/** Which deposits may be asked of a contractor, and how. By the day of the contract. */
export interface DepositRule extends LawRow {
  readonly kind: "deposit";
  /** In construction, no others. */
  readonly allowed: readonly DepositKind[];
}

/** One rule of law, from a day on. */
export type LawRule =
  | SmeScopeRule
  | PaymentTermRule
  | PayWhenPaidRule
  | TermStartRule
  | DefaultInterestRule
  | LimitationRule
  | WageDeductionRule
  | LeavingFormalitiesRule
  | LastPayRule
  | DraftTenorRule
  | DepositRule;

/** The rule of a kind. */
export type LawRuleOf<Kind extends LawRule["kind"]> = Extract<LawRule, { readonly kind: Kind }>;
