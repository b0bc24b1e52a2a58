import type { PlainDate } from "../calendar/index.js";
import { grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import type { DecimalString, ExchangeRate } from "../money/index.js";
import type { Collateral } from "./collateral.js";
import { addCollateral, addItem, addOrder, isOverdue, lastOfHorizon } from "./commitment-amounts.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { DraftInvoice } from "./draft-invoice.js";
import type { Exposure } from "./exposure.js";
import { EXPOSURE_CLASSES, type ExposureClass, type ExposureRule } from "./exposure.policy.js";
import { PLACE, addUnits } from "./part-sums.js";
import type { SalesOrder } from "./sales-order.js";
import { type ExposureBasis, totalExposure } from "./total-exposure.js";
import { type Units, unitsOf, unitsReader } from "./units.js";

/** What is at risk with customers, as the ledger and the order book know it. */
export interface CommitmentFacts {
  /** Items of the ledger. What is open of them counts. */
  readonly items: readonly OpenItem[];
  /** The order book, each order once. */
  readonly orders: readonly SalesOrder[];
  /** Invoices that are not posted yet, each once. */
  readonly drafts?: readonly DraftInvoice[];
  readonly collateral?: readonly Collateral[];
  /** To the limit's currency, for amounts in others. */
  readonly rates?: readonly ExchangeRate[];
  readonly asOf: PlainDate;
}

/** What an exposure is computed from. Rows of other customers are passed over. */
export interface ExposureFacts extends CommitmentFacts {
  /** One customer, or all members of a group. */
  readonly customers: readonly string[];
  /** Only what stands on this credit account of the customers, without collateral, which stands for them as a whole. */
  readonly account?: string;
  /** The currency of the total: that of the limit it is held against. */
  readonly currency: string;
}

/**
 * What is at risk with customers on a day, each commitment in exactly one class: open orders, delivered and not
 * billed, draft invoices, sales not due, sales overdue, other claims, bills that are not yet cleared; each by the
 * policy's weight, − receipts not set against anything − collateral that counts. Disputed items count in full.
 *
 * Currencies stay apart; the net of each is converted once, at the rate that the result names. A currency
 * without a rate is left out of the total and listed, so that an order check refers instead of being silent.
 *
 * @throws MisuseError `duplicate-order`, `duplicate-draft`, `rate-twice`, `currency-mismatch` for a draft in another
 *   currency than its order, and those of `convertMoney`.
 * @example
 * import { chinaTradeRegulation, exposureOf, money, plainDate } from "receivables";
 *
 * const facts = {
 *   customers: ["C1"],
 *   currency: "CNY",
 *   items: [],
 *   orders: [{ id: "O1", customer: "C1", kind: "sale", status: "open", ordered: money("800", "CNY") }],
 *   asOf: plainDate("2026-06-30"),
 * } as const;
 * exposureOf(facts, chinaTradeRegulation.credit).total; // => money("800", "CNY")
 */
export function exposureOf(facts: ExposureFacts, policy: CreditPolicy): Exposure {
  const { account, asOf, currency, customers, items, rates = [] } = facts;
  const holder = { customers: new Set(customers), account, sums: new Map<string, Units[]>() };
  refuseDuplicates(facts);
  const read = unitsReader();
  for (const item of items) {
    if (!isOf(item, holder) || !policy.exposureKinds.includes(item.kind)) continue;
    const open = read(item.open);
    addItem(holder.sums, item, open, open >= 0 && isOverdue(item, policy.exposure, asOf));
  }
  addCommitments(facts, [holder], policy);
  return totalExposure(holder.sums, exposureBasis({ asOf, currency, customers, rates }, policy));
}

/** All that an exposure is written down with, by a policy. */
export function exposureBasis(
  facts: Pick<ExposureBasis, "customers" | "currency" | "rates" | "asOf">,
  { conversionRounding: rounding, exposure, policy }: CreditPolicy,
): ExposureBasis {
  return { ...facts, weights: weightsOf(exposure), rounding, policy };
}

/** Customers, or one credit account of them, and what stands against them in each part. */
export interface Holder {
  readonly customers: ReadonlySet<string>;
  readonly account: string | undefined;
  readonly sums: Map<string, Units[]>;
}

/** Whether a row stands against a holder. */
export function isOf(
  row: { readonly customer: string; readonly account?: string },
  { account, customers }: Holder,
): boolean {
  return customers.has(row.customer) && (account === undefined || row.account === account);
}

/** Adds to what holders owe what stands in no ledger yet, and what stands for it. */
export function addCommitments(
  { asOf, collateral = [], drafts = [], orders }: Omit<CommitmentFacts, "items" | "rates">,
  holders: readonly Holder[],
  policy: CreditPolicy,
): void {
  const draftsOf = grouped(drafts, ({ order }) => order);
  const until = lastOfHorizon(policy.exposure, asOf);
  for (const holder of holders) {
    for (const order of orders)
      if (isOf(order, holder)) {
        const { id, status } = order;
        addOrder(holder.sums, order, { status, drafts: draftsOf.get(id) ?? [], until });
      }
    for (const draft of drafts)
      if (isOf(draft, holder))
        addUnits(holder.sums, PLACE.drafts, unitsOf(draft.amount), draft.amount.currency);
    for (const piece of collateral)
      if (holder.account === undefined && isOf(piece, holder))
        addCollateral(holder.sums, piece, policy, asOf);
  }
}

/** How far each class counts. */
export function weightsOf({ classes }: ExposureRule): Exposure["weights"] {
  const weights = EXPOSURE_CLASSES.map((name) => [name, classes[name].weight]);
  return Object.fromEntries(weights) as Record<ExposureClass, DecimalString>;
}

/** Refuses orders and drafts that stand in the list twice. */
export function refuseDuplicates({ drafts = [], orders }: Pick<CommitmentFacts, "drafts" | "orders">): void {
  refuseTwice("orders", orders);
  refuseTwice("drafts", drafts);
}

function refuseTwice(field: "orders" | "drafts", rows: readonly (SalesOrder | DraftInvoice)[]): void {
  if (rows.length < 2) return;
  const seen = new Set<string>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) {
      const what = field === "orders" ? "order" : "draft";
      throw new MisuseError({
        code: `duplicate-${what}`,
        field: `${field}[${index}].id`,
        value: id,
        problem: `${what === "order" ? "an order" : "a draft"} that stands in the list already`,
        remedy: `Give each ${what} once, as it stands on the day.`,
      });
    }
    seen.add(id);
  }
}
