import type { Cycle } from "../calendar/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { AgeUnit } from "./age-unit.js";
import type { BaseDate } from "./base-date.js";
import type { BucketScheme } from "./bucket-scheme.js";

/** How receivables are aged and watched (Art. 13, 17, 18, 28). */
export interface AgingPolicy {
  readonly policy: PolicyRef;
  readonly baseDate: BaseDate;
  /** What the bands count since the base date; without it, days. */
  readonly unit?: AgeUnit;
  /** Bands of ages. By due date its first band holds only what is not due. */
  readonly scheme: BucketScheme;
  /**
   * `apart`: the customer's credits stand in a column of their own, and the buckets hold claims only. `netted`:
   * a credit lowers the bucket of its own age. What is open in all is the same.
   */
  readonly credits: "apart" | "netted";
  readonly check: CollectionCheckRule;
  readonly list: AgingListRule;
  readonly followUp: FollowUpRule;
  readonly remarks: RemarkRule;
}

/** The receivables accountant's regular check of collections (Art. 13). */
export interface CollectionCheckRule {
  /** A check falls on the first day of each period: every ten days in Art. 13. */
  readonly cycle: Cycle;
  /**
   * A claim is notified when it is overdue by so many days or more on the day of the check. 10: what is still
   * unpaid at the end of the tenth day past its term.
   */
  readonly noticeFromOverdueDays: number;
  /** The role that checks and gives notice. */
  readonly by: string;
  /** The roles that are told. */
  readonly to: readonly string[];
}

/** The aging list at the end of a month (Art. 17). */
export interface AgingListRule {
  /** Calendar days after the last day of the month; on that day it is still in time. */
  readonly daysAfterMonthEnd: number;
  /** The roles and departments that get it. */
  readonly to: readonly string[];
}

/** What follows from the comparison of the list with the table of limits (Art. 18). */
export interface FollowUpRule {
  /** Who contacts the customer. */
  readonly by: string;
  /** Who is told what came of it. */
  readonly reportTo: string;
}

/** What handlers write about overdue items (Art. 28). */
export interface RemarkRule {
  /**
   * For so many calendar days after it was written a remark is good, the last one included; `null` for as long
   * as the item is open.
   */
  readonly validDays: number | null;
  /**
   * A claim that is open with this amount or more needs a special note with a proposal how to collect it; one
   * amount for each currency. `null` while the firm has not said what is large, which is then a finding.
   */
  readonly largeFrom: readonly Money[] | null;
}
