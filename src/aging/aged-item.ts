import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";

/** An open item seen on a day. It holds the item and never changes it. */
export interface AgedItem {
  readonly item: OpenItem;
  readonly asOf: PlainDate;
  /** The day its age counts from; `null` while it is not known when it falls due. */
  readonly agedFrom: PlainDate | null;
  /** Calendar days past its due date: 0 on it, 1 the day after, negative before; `null` without a due date. */
  readonly overdueDays: number | null;
  /** Id of the bucket it falls into, or `"credits"` for a credit that stands apart. */
  readonly bucket: string;
}
