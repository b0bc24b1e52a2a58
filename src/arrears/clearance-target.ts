import type { PlainDate } from "../calendar/index.js";
import type { DecimalString, Money } from "../money/index.js";

/** What a debtor is to have repaid by a day, of all its debts together and from the beginning on. */
export interface ClearanceTarget {
  readonly debtor: string;
  /** The last day, included. */
  readonly by: PlainDate;
  /** An amount, or a share of what is registered in each currency: `"0.5"` is half, `"1"` is all. */
  readonly goal: TargetAmount | TargetShare;
  /** Where the money comes from 还款资金来源; `null` while that is open. Without the field it is not looked at. */
  readonly funds?: string | null;
}

/** A target as an amount. */
export interface TargetAmount {
  readonly amount: Money;
}

/** A target as a share from 0 to 1. */
export interface TargetShare {
  readonly share: DecimalString;
}
