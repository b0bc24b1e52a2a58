import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { CollectionDiscount, CollectionReceipt } from "./collection-receipt.js";
import type { CollectionListCode } from "./collection.reason.js";

/** The collection detail list 应收帐款回款明细表: what was collected, item by item, and what remains. */
export interface CollectionList {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By customer, then item, then currency; what is for no item comes first for its customer. */
  readonly rows: readonly CollectionRow[];
  /** By currency. */
  readonly totals: readonly CollectionTotal[];
  readonly findings: readonly Finding<CollectionListCode>[];
  /** The receipts it is made from, by id, each once. */
  readonly receipts: readonly CollectionReceipt[];
  /** The discounts that stand, by id. */
  readonly discounts: readonly CollectionDiscount[];
  /** What was open before collecting, by item. */
  readonly items: readonly ItemBefore[];
}

/** What was open on an item before collecting. */
export interface ItemBefore {
  readonly item: string;
  readonly customer: string;
  readonly issuedOn: PlainDate;
  readonly open: Money;
}

/** What was collected, by means; a total and a row have the same columns. */
export interface CollectionFigures {
  readonly cash: Money;
  readonly cheque: Money;
  readonly bill: Money;
  /** The three together. */
  readonly collected: Money;
  /** Discounts that stand. */
  readonly discount: Money;
}

/** One line of the list. */
export interface CollectionRow extends CollectionFigures {
  readonly customer: string;
  /** `null` for what is for no item: a temporary receipt 暂收款. */
  readonly item: string | null;
  /** Open before collecting; zero for an item that the ledger does not have open. */
  readonly open: Money;
  /** `open` less what was collected and discounted; negative where that is more. */
  readonly remaining: Money;
  /** Ids of the receipts in it, sorted. */
  readonly receipts: readonly string[];
}

/** What a currency comes to. */
export interface CollectionTotal extends CollectionFigures {
  readonly currency: string;
}
