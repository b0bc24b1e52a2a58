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
 * Both methods give their entries sorted by item id and each once. They answer about one `asOf` alike for as
 * long as nothing is posted on or before it, so that a run that reads page by page sees one state; an adapter
 * over tables that change meanwhile reads from a snapshot. A store that cannot answer rejects, and the run with
 * it, before anything is written; it never gives a part as if it were the whole.
 */
export interface OpenItemsPort {
  /**
   * What is open as of the day: claims and credits. An unknown customer or handler has none, which is no error.
   * Rejects when the store cannot be read, or with `page-limit` for a page of less than one entry.
   */
  openItems(query: ItemQuery, page: PageRequest): Promise<Page<OpenItem>>;
  /**
   * What was settled in full by the day and posted on or after `postedFrom`: it shows how a customer pays, and
   * carries late interest that was not claimed yet. An item that is open again, by a reversal, is not among
   * them. Rejects as `openItems` does.
   */
  settledItems(
    query: ItemQuery & { readonly postedFrom: PlainDate },
    page: PageRequest,
  ): Promise<Page<OpenItem>>;
}
