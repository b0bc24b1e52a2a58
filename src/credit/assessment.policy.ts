import type { Citation } from "../decision/index.js";
import type { DecimalString } from "../money/index.js";
import type { CreditLimit } from "./credit-limit.js";

/** How normal limits and terms are found, what a new customer gets of them, and when they are reviewed. */
export interface AssessmentPolicy {
  /** The rule that normal limits and terms are found by (Art. 10: the prudence principle 保守原则). */
  readonly citation: Citation;
  readonly fixedBy: FixingRule;
  readonly review: ReviewRule;
  readonly changes: ChangeRule;
  /** The longest term that anyone gets, in days; `null` for what the grade allows, or while it is not stated. */
  readonly normalTerm: number | null;
  /** `null` where the firm has no grades, or has not stated what they allow (Art. 15, 16). */
  readonly grades: GradeMethod | null;
  /** `null` where it is not used, as with the methods below. */
  readonly netAssets: NetAssetsMethod | null;
  readonly monthlyDealings: MonthlyDealingsMethod | null;
  readonly paymentHistory: PaymentHistoryRule | null;
  /** Calendar months that are over on the day, which past sales and payments are taken from; 1 or more. */
  readonly lookBackMonths: number;
  /** Limits are rounded down to multiples of this many units of their currency; `null` for its smallest unit. */
  readonly limitStep: DecimalString | null;
  readonly newCustomer: NewCustomerRule;
}

/** Who fixes limits and terms together (Art. 3, 8). */
export interface FixingRule {
  readonly citation: Citation;
  readonly departments: readonly string[];
  /** The role that decides: a committee, a person. */
  readonly body: string;
}

/** Who approves that a row of the table of limits is changed (Art. 10). */
export interface ChangeRule {
  readonly citation: Citation;
  /** The use of the section `approval` that a change which allows more is approved by. */
  readonly raiseUse: string;
  /** The use that one which only allows less is approved by; `null` where it needs none. */
  readonly lowerUse: string | null;
}

/** When a limit and term are looked at again (Art. 8, 11). */
export interface ReviewRule {
  readonly citation: Citation;
  /** Due on the same day of the month 3 or 12 months after they were fixed, that day included. */
  readonly every: "quarter" | "year";
  /** Kinds of event that make the review due at once: `"overdue"`, `"dishonoured-bill"`, `"grade-change"`. */
  readonly events: readonly string[];
  /**
   * What a row does from the day after it expired. `counts`: its limit still holds and a review is due, as the rule
   * `limitInForce` says. `lapses`: it holds no more, and the row for every company takes its
   * place, else what is inherited, else nothing.
   */
  readonly expired: "counts" | "lapses";
}

/**
 * What happens when a method's facts are missing. `skip`: it is left out, as long as another one gives a limit.
 * `zero`: it gives zero. `refer`: no limit is proposed. The assessment says so in each case.
 */
export type WhenMissing = "skip" | "zero" | "refer";

/** Limit and term by credit grade 信用等级. */
export interface GradeMethod {
  readonly whenMissing: WhenMissing;
  readonly rows: readonly GradeRow[];
}

/** What a grade allows. */
export interface GradeRow {
  readonly grade: string;
  readonly limit: Exclude<CreditLimit, { kind: "none" }>;
  /** Days, 0 or more. */
  readonly term: number;
}

/** A share of net assets 净资产 less contingent liabilities 潜在或有负债 (Art. 10). */
export interface NetAssetsMethod {
  readonly whenMissing: WhenMissing;
  /** From 0 to 1. */
  readonly share: DecimalString;
}

/** What a customer usually buys within the term (Art. 10): average sales of a month × term ÷ days of a month. */
export interface MonthlyDealingsMethod {
  readonly whenMissing: WhenMissing;
  /** 1 or more; 30 is usual. */
  readonly daysPerMonth: number;
}

/**
 * How past payments lower what the other methods give (Art. 10): by the first band that the customer is in, from
 * the best to the worst, else by `otherwise`.
 */
export interface PaymentHistoryRule {
  readonly whenMissing: WhenMissing;
  readonly bands: readonly PaymentBand[];
  readonly otherwise: PaymentFactors;
}

/** What a customer with a record at least this good keeps. */
export interface PaymentBand extends PaymentFactors {
  /** At least this share of what fell due was paid on time, by amount, from 0 to 1. */
  readonly onTimeShare: DecimalString;
  /** At most this many days late on average, weighted by amount; what was on time counts as 0. */
  readonly averageDaysLate: DecimalString;
}

/** Factors from 0 to 1: a good record raises nothing. */
export interface PaymentFactors {
  readonly limitFactor: DecimalString;
  /** The term is rounded down to whole days. */
  readonly termFactor: DecimalString;
}

/** What a new customer gets (Art. 10). */
export interface NewCustomerRule {
  readonly citation: Citation;
  /** Of the normal limit and of the normal term, each rounded down; from 0 to 1. */
  readonly share: DecimalString;
  readonly until: NewCustomerEnd;
  /** What it gets in turn after that, until it gets all; none where that is at once. */
  readonly furtherSteps: readonly NewCustomerStep[];
  /** The use of the section `approval` that more is approved by, such as `"credit-raise"`. */
  readonly moreUse: string;
}

/** A larger share of the normal limit and term, and until when. */
export interface NewCustomerStep {
  readonly share: DecimalString;
  readonly until: NewCustomerEnd;
}

/** A customer stops being new when all of these are reached; `null` asks for nothing. */
export interface NewCustomerEnd {
  /** Credit sales made, at least. */
  readonly creditSales: number | null;
  /** Credit sales paid in full, at least. */
  readonly settledCreditSales: number | null;
  /** Days since the first credit sale, at least. */
  readonly daysSinceFirst: number | null;
}
