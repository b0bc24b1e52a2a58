import type { PlainDate } from "../calendar/index.js";
import { type PolicyRef, compareText } from "../decision/index.js";
import {
  type Ledger,
  type LedgerDocument,
  type OpenItem,
  dayOfReceipt,
  positionAsOf,
  totalsByCurrency,
} from "../ledger/index.js";
import { type Money, addMoney, subtractMoney, sumMoney, zeroMoney } from "../money/index.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";

/** What receipts are shown beside. */
export interface FutureReceiptFacts {
  readonly report: AgingReport;
  /** The ledger whose position the report is of. */
  readonly ledger: Ledger;
  /** The last day that is looked at. */
  readonly until: PlainDate;
}

/** A part of a receipt that will settle an item. */
export interface ReceiptPart {
  readonly document: string;
  readonly on: PlainDate;
  readonly amount: Money;
}

/** An item of the report, and what is coming in on it. */
export interface ItemReceipts {
  readonly item: string;
  readonly customer: string;
  /** As the report has it. */
  readonly open: Money;
  /** By day. */
  readonly receipts: readonly ReceiptPart[];
  /** What will then be open. */
  readonly remaining: Money;
}

/** The sums in one currency: what is open, less both kinds of receipts, is what remains. */
export interface ReceiptTotals {
  readonly currency: string;
  readonly open: Money;
  /** On items of the report; positive. */
  readonly onItems: Money;
  /** Not set against anything; positive. */
  readonly unallocated: Money;
  readonly remaining: Money;
}

/** Receipts that are dated after the day of a report, beside it. */
export interface FutureReceipts {
  readonly asOf: PlainDate;
  readonly until: PlainDate;
  readonly policy: PolicyRef;
  /** By code. */
  readonly currencies: readonly ReceiptTotals[];
  /** The items on which something comes in, by id. */
  readonly items: readonly ItemReceipts[];
  /** What is left of receipts, as credits, by id. */
  readonly unallocated: readonly OpenItem[];
}

/**
 * Payments that are in the ledger with a day after the report's, such as post-dated cheques, and what will then be
 * open. They change no sum of the report. Of what else is posted later only that counts which belongs to such a
 * payment: the allocation of it, its reversal, and later invoices, which it may settle and which are not shown.
 *
 * @throws MisuseError as `positionAsOf`.
 * @example
 * import { type LedgerDocument, ageReceivables, futureReceipts, money, net30, plainDate, positionAsOf } from "receivables";
 *
 * const [asOf, later] = [plainDate("2026-05-02"), plainDate("2026-05-20")];
 * const documents: LedgerDocument[] = [
 *   {
 *     kind: "invoice", id: "INV-7", customer: "C-1", receivable: "trade", amount: money("100", "USD"),
 *     issuedOn: asOf, postedOn: asOf, dueOn: asOf,
 *   },
 *   {
 *     kind: "payment", id: "CHQ-1", customer: "C-1", amount: money("60", "USD"), postedOn: later,
 *     settles: [{ item: "INV-7", amount: money("60", "USD") }],
 *   },
 * ];
 * const report = ageReceivables({ items: positionAsOf({ documents }, asOf).items, asOf }, net30.aging);
 * const { items } = futureReceipts({ report, ledger: { documents }, until: later });
 * items.map(({ open, remaining }) => [open.amount, remaining.amount]); // => [["100.00", "40.00"]]
 */
export function futureReceipts({ report, ledger, until }: FutureReceiptFacts): FutureReceipts {
  const { asOf, knownOn, policy } = report;
  const later = positionAsOf(withFutureReceipts(ledger, asOf), until, knownOn);
  const then = new Map([...later.items, ...later.settled].map((item) => [item.id, item]));
  const items = report.items.flatMap((aged) => itemReceipts(aged, then.get(aged.item.id)));
  const unallocated = later.items.filter(({ source, postedOn }) => source === "payment" && postedOn > asOf);
  const open = report.items.map(({ item }) => item);
  const currencies = totalsByCurrency([...open, ...unallocated]).map(({ currency }) =>
    totals(currency, open, items, unallocated),
  );
  return { asOf, until, policy, currencies, items, unallocated };
}

function withFutureReceipts({ documents, ...ledger }: Ledger, asOf: PlainDate): Ledger {
  const later = documents
    .filter(({ postedOn }) => postedOn > asOf)
    .sort((a, b) => compareText(a.postedOn, b.postedOn) || compareText(a.id, b.id));
  const opening = later.filter(({ kind }) => kind === "payment" || kind === "invoice");
  const shown = new Set(opening.map(({ id }) => id));
  for (const document of later) {
    const about = aboutWhat(document);
    if (about !== undefined && shown.has(about)) shown.add(document.id);
  }
  const counting = documents.filter(({ id, postedOn }) => postedOn <= asOf || shown.has(id));
  return { ...ledger, documents: counting.map((document) => asDelivered(document, asOf)) };
}

function aboutWhat(document: LedgerDocument): string | undefined {
  if (document.kind === "reversal") return document.reverses;
  return document.kind === "allocation" ? document.from : undefined;
}

/** A delivery that is confirmed later would put an invoice's instalments into another order. */
function asDelivered(document: LedgerDocument, asOf: PlainDate): LedgerDocument {
  if (document.kind !== "invoice" || (document.deliveredOn ?? asOf) <= asOf) return document;
  const { deliveredOn: _, ...known } = document;
  return known;
}

function itemReceipts({ item, asOf }: AgedItem, then: OpenItem | undefined): readonly ItemReceipts[] {
  const receipts = (then?.settlements ?? [])
    .filter((settlement) => dayOfReceipt(settlement) > asOf)
    .map(({ by, on, amount }) => ({ document: by, on, amount }));
  if (receipts.length === 0) return [];
  const { id, customer, open } = item;
  const remaining = receipts.reduce((left, { amount }) => subtractMoney(left, amount), open);
  return [{ item: id, customer, open, receipts, remaining }];
}

function totals(
  currency: string,
  items: readonly OpenItem[],
  received: readonly ItemReceipts[],
  unallocated: readonly OpenItem[],
): ReceiptTotals {
  const sum = (amounts: readonly Money[]): Money =>
    sumMoney(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    );
  const open = sum(items.map((item) => item.open));
  const onItems = sum(received.flatMap(({ receipts }) => receipts.map(({ amount }) => amount)));
  const rest = subtractMoney(zeroMoney(currency), sum(unallocated.map((item) => item.open)));
  const remaining = subtractMoney(open, addMoney(onItems, rest));
  return { currency, open, onItems, unallocated: rest, remaining };
}
