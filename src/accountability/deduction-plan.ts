import type { PlainDate } from "../calendar/index.js";
import type { PolicyRef, Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { AccountabilityAccount } from "./accountability-entry.js";
import type { AccountabilityFinding } from "./accountability-finding.js";

/** The accounts that are taken from pay. A bonus score is no pay. */
export type PaidAccount = Exclude<AccountabilityAccount, "bonus-score">;

/** What is taken for one entry in a month. `owed` is `deducted` and `carried` together. */
export interface DeductionPart {
  readonly entry: string;
  readonly since: PlainDate;
  readonly owed: Money;
  readonly deducted: Money;
  readonly carried: Money;
}

/** What a person is paid back for an entry that was given back after it had been taken from pay. */
export interface DeductionRefund {
  readonly entry: string;
  readonly amount: Money;
}

/** What is taken from one person's wage or commission of one month. */
export interface MonthDeduction {
  readonly person: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** `compensation` comes off the wage, `commission` off the commission. */
  readonly account: PaidAccount;
  readonly currency: string;
  /** What is left to be taken in this month: `deducted` and `carried` together. */
  readonly owed: Money;
  /** The most that may be taken now, after what was taken of the same pay before; `null` where the pay is not known. */
  readonly limit: Money | null;
  readonly deducted: Money;
  readonly carried: Money;
  /** The oldest first, which is how they are taken. */
  readonly parts: readonly DeductionPart[];
  /** Sorted by entry. */
  readonly refunds: readonly DeductionRefund[];
  readonly reasons: readonly Reason[];
}

/** Where one debt stands after the last month. `owed` is `deducted`, `carried` and `lapsed` together. */
export interface DebtStanding {
  /** The entry's id; of what several owe jointly, one id for all. */
  readonly debt: string;
  /** Sorted. */
  readonly people: readonly string[];
  readonly account: PaidAccount;
  /** What was taken on the account, less what was given back, up to the last month. */
  readonly owed: Money;
  /** What was and is taken from pay, less what was and is paid back. */
  readonly deducted: Money;
  /** What the month after begins with. */
  readonly carried: Money;
  /** What the commission did not cover and nobody bears, where the policy lets it lapse. */
  readonly lapsed: Money;
}

/** What is taken from pay, month by month, and what is left. */
export interface DeductionPlan {
  readonly policy: PolicyRef;
  readonly from: string;
  readonly to: string;
  /** Of months in which something is owed or paid back; sorted by month, person, account and currency. */
  readonly months: readonly MonthDeduction[];
  /** Every debt that counts by the last month, once; sorted by id. */
  readonly debts: readonly DebtStanding[];
  /** Sorted by id. */
  readonly findings: readonly AccountabilityFinding[];
}
