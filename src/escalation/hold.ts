import type { PlainDate } from "../calendar/index.js";

/** A decision of the firm's own to leave an item, or a customer, alone. */
export interface Hold {
  readonly id: string;
  /** One item, all items of one document by its id, or all of a customer. */
  readonly scope: { readonly item: string } | { readonly customer: string };
  /** First day of the hold. */
  readonly from: PlainDate;
  /** Last day of the hold, itself included; `null` for until somebody lifts it. */
  readonly to: PlainDate | null;
  readonly because: string;
}
