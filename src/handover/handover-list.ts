import type { PlainDate } from "../calendar/index.js";
import { ascends } from "../columnar/kernels.js";
import { canonicalJson, compareText, digestOf, type PolicyRef } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { Clarity, SigningRules } from "./handover.policy.js";

/** An item as the list shows it: a claim, a credit of the customer, or a bill held. */
export interface ListedItem extends Pick<
  OpenItem,
  | "document"
  | "source"
  | "kind"
  | "customer"
  | "issuedOn"
  | "postedOn"
  | "dueOn"
  | "original"
  | "open"
  | "disputed"
> {
  /** The open item's id. */
  readonly item: string;
}

/** An item that is handed over. */
export interface HandoverRow extends ListedItem {
  /** The one who takes it. */
  readonly taker: string;
  /** What is handed over with it: the bill, the delivery note, the customer's confirmation. Sorted. */
  readonly papers: readonly string[];
  readonly clarity: Clarity;
  readonly remark: string | null;
}

/** Whether a customer's dossier 客户信息档案 was handed over; `none` where the customer needs none. */
export type DossierState = "handed-over" | "not-handed-over" | "none";

/** A customer of which something is handed over. */
export interface HandoverCustomer {
  readonly customer: string;
  /**
   * The one who takes the customer as a whole, and so answers for what is posted to it after the handover;
   * `null` where only single items are handed over.
   */
  readonly taker: string | null;
  readonly dossier: DossierState;
  /** The day by which all its statements of account were checked; `null` while one was not. */
  readonly statementsCheckedOn: PlainDate | null;
}

/** What is handed over and what stays, in one currency. Credits of the customers count negative. */
export interface HandoverTotal {
  readonly handedOver: Money;
  readonly staying: Money;
}

/** Who oversees a handover, and as what. */
export interface HandoverSupervisor {
  readonly id: string;
  readonly role: string;
}

/**
 * The handover list 交接清单: every open item of one salesperson on one day, each with the one who takes it or
 * among those that stay.
 */
export interface HandoverList {
  readonly id: string;
  readonly giver: string;
  /** Sorted. Each signs the whole list. */
  readonly takers: readonly string[];
  readonly supervisor: HandoverSupervisor;
  /** The day on the handover slip; amounts are as of it. */
  readonly on: PlainDate;
  /** Sorted by item. */
  readonly rows: readonly HandoverRow[];
  /** The giver's items that are not handed over, sorted by item. */
  readonly staying: readonly ListedItem[];
  /** Sorted by customer. */
  readonly customers: readonly HandoverCustomer[];
  /** One for each currency, sorted by it. */
  readonly totals: readonly HandoverTotal[];
  /** How many copies are made: for the giver, each taker and the company's file at least. */
  readonly copies: number;
  readonly signing: SigningRules;
  readonly policy: PolicyRef;
  /** What the signatures are over; see {@link handoverDigest}. */
  readonly digest: string;
}

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a list without its field `digest`, as any program can reckon it
 * from a list that `makeHandoverList` made. Rows, customers, takers and papers that somebody put in another order
 * are taken in their own, so that it does not count.
 *
 * @example
 * import { chinaTradeRegulation, handoverDigest, makeHandoverList, plainDate } from "receivables";
 *
 * const list = makeHandoverList(
 *   {
 *     giver: "wang",
 *     shares: [{ taker: "li" }],
 *     supervisor: { id: "zhao", role: "business-supervisor" },
 *     position: { asOf: plainDate("2026-03-31"), items: [] },
 *   },
 *   chinaTradeRegulation.handover,
 * );
 * handoverDigest(list) === list.digest; // => true
 * handoverDigest({ ...list, giver: "chen" }) === list.digest; // => false
 */
export function handoverDigest(list: Omit<HandoverList, "digest"> & { readonly digest?: string }): string {
  return digestOf({
    ...list,
    digest: undefined,
    takers: list.takers.toSorted(compareText),
    rows: inOrder(withPapersInOrder(list.rows), ({ item }) => item),
    staying: inOrder(list.staying, ({ item }) => item),
    customers: inOrder(list.customers, ({ customer }) => customer),
    totals: inOrder(list.totals, ({ handedOver }) => handedOver.currency),
  });
}

// A list that makeHandoverList made is in order, and is neither copied nor sorted.
function withPapersInOrder(rows: readonly HandoverRow[]): readonly HandoverRow[] {
  const inPlace = rows.every(({ papers }) => ascends({ count: papers.length, at: (i) => papers[i] ?? "" }));
  return inPlace ? rows : rows.map((row) => ({ ...row, papers: row.papers.toSorted(compareText) }));
}

// Two entries of one key, which only a list from elsewhere can have, have an order too.
function inOrder<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] {
  if (ascends({ count: entries.length, at: (i) => keyOf(entries[i] as Entry) })) return entries;
  return entries.toSorted(
    (a, b) => compareText(keyOf(a), keyOf(b)) || compareText(canonicalJson(a), canonicalJson(b)),
  );
}
