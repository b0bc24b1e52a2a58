import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Page, PageRequest } from "./page.js";

/** Which items are wanted. */
export interface ItemQuery {
  /** Items stand as they did at the end of this day. */
  readonly asOf: PlainDate;
  readonly customer?: string;
  readonly handler?: string;
}

/**
 * Where open items come from: tables of the caller's, or the ledger of `positionAsOf`.
 *
 * Every method gives its entries sorted by item id and each once, and answers about the same `asOf` alike for
 * as long as nothing is posted on or before it. A store that cannot answer rejects; it never gives a part as if
 * it were the whole.
 */
export interface OpenItemsPort {
  /** What is open as of the day: claims and credits. An unknown customer or handler has none. */
  openItems(query: ItemQuery, page: PageRequest): Promise<Page<OpenItem>>;
  /**
   * What was settled in full by the day and posted on or after `postedFrom`: it shows how a customer pays, and
   * carries late interest that was not claimed yet.
   */
  settledItems(
    query: ItemQuery & { readonly postedFrom: PlainDate },
    page: PageRequest,
  ): Promise<Page<OpenItem>>;
}
