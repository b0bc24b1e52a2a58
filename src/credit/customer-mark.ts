import type { PlainDate } from "../calendar/index.js";

/** What somebody decided about a customer or a group, beside its limit. */
export interface CustomerMark {
  /** `frozen`: nothing is sold to it on credit. `guarantee-needed`: no more goods without a guarantee (Art. 29). */
  readonly kind: "frozen" | "guarantee-needed";
  readonly scope: "customer" | "group";
  /** Id of the customer or the group. */
  readonly holder: string;
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** The last day on which it holds; `null` until it is taken back. */
  readonly until: PlainDate | null;
  readonly reason: string;
}
