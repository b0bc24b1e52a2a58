import type { PlainDate } from "../calendar/index.js";
import type { LawRule } from "../law/index.js";
import type { Money } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";

/** What a person is paid for a month as wage, without commission. */
export interface MonthWage {
  readonly person: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The day on which it is paid; the law of that day holds. */
  readonly paidOn: PlainDate;
  readonly wage: Money;
  /** The local minimum wage of a month, in the wage's currency. */
  readonly minimumWage: Money;
  /** Whether the labour contract provides that losses are made good out of wages. */
  readonly agreedInContract: boolean;
}

/** What a person earned on sales in a month, before anything is taken off. */
export interface MonthCommission {
  readonly person: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly amount: Money;
}

/** What was really taken from a month's pay for an entry, or paid back, which is negative. */
export interface MadeDeduction {
  readonly id: string;
  /** Id of the entry that it was taken for. */
  readonly entry: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly amount: Money;
}

/** What {@link planDeductions} reads. */
export interface PayFacts {
  /** All that was entered, reversals included; what counts after the last month is left for later. */
  readonly entries: readonly AccountabilityEntry[];
  /** The first and last month to plan, `YYYY-MM`, both included. */
  readonly from: string;
  readonly to: string;
  readonly wages: readonly MonthWage[];
  readonly commissions: readonly MonthCommission[];
  /** What was taken before, and in the planned months so far. */
  readonly made?: readonly MadeDeduction[];
  /** The rules of law on wages, such as `chinaLaw`. */
  readonly rules: readonly LawRule[];
}
