import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { CollectionReceipt, PayIn } from "./collection-receipt.js";
import type { ForbiddenItem } from "./collection.policy.js";
import type { MisconductCode } from "./collection.reason.js";
import type {
  ForbiddenConduct,
  GoodsFound,
  MoneyUse,
  PaymentConfirmation,
  ReturnedGoods,
} from "./misconduct.js";

/** Everything that may show forbidden conduct, and what speaks against it. */
export interface MisconductFacts {
  readonly receipts: readonly CollectionReceipt[];
  readonly payIns: readonly PayIn[];
  readonly confirmations: readonly PaymentConfirmation[];
  readonly returns: readonly ReturnedGoods[];
  readonly goods: readonly GoodsFound[];
  readonly uses: readonly MoneyUse[];
  /** Needed where a deadline is counted in business days. */
  readonly calendar?: BusinessCalendar;
  readonly asOf: PlainDate;
}

/** What papers say of forbidden conduct. */
export interface MisconductFinding extends Finding<MisconductCode> {
  readonly conduct: ForbiddenConduct;
  /** How sure it is that Art. 25 forbids it. */
  readonly certainty: ForbiddenItem["certainty"];
  /** Whom the papers name; `null` where they name nobody. */
  readonly salesman: string | null;
  /**
   * `shown` by a paper that the salesman signed or a third party made; `unclear` where one word stands against
   * another, nobody is named, or the policy states no deadline that was missed.
   */
  readonly standing: "shown" | "unclear";
  readonly amount: Money;
  /** Ids of the papers, sorted. */
  readonly evidence: readonly string[];
  /** What follows by the policy; `null` while it is unclear. */
  readonly consequence: MisconductConsequence | null;
}

/** What follows when forbidden conduct is shown. People decide; this says what the policy asks for. */
export interface MisconductConsequence {
  /** Dismissal 开除. */
  readonly dismissal: boolean;
  /** The last day for making good; `null` where the policy states none. */
  readonly restoreBy: PlainDate | null;
  /** Whether the case is serious and goes to the judicial organs. */
  readonly judicial: "yes" | "no" | "not-stated";
}

/** What was found, by id. */
export interface MisconductReport {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly findings: readonly MisconductFinding[];
}
