import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import type { DecimalString, ExchangeRate } from "../money/index.js";
import type { Collateral } from "./collateral.js";
import { collateralAmount, itemAmount, orderAmounts } from "./commitment-amounts.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { DraftInvoice } from "./draft-invoice.js";
import type { Exposure } from "./exposure.js";
import { EXPOSURE_CLASSES, type ExposureClass, type ExposureRule } from "./exposure.policy.js";
import type { SalesOrder } from "./sales-order.js";
import { type PartAmount, totalExposure } from "./total-exposure.js";

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
  const {
    account,
    asOf,
    collateral = [],
    currency,
    customers,
    drafts = [],
    items,
    orders,
    rates = [],
  } = facts;
  const members = new Set(customers);
  const isMember = ({ customer }: { readonly customer: string }): boolean => members.has(customer);
  const counts = (row: { readonly customer: string; readonly account?: string }): boolean =>
    isMember(row) && (account === undefined || row.account === account);
  refuseDuplicates("orders", orders);
  refuseDuplicates("drafts", drafts);
  return totalExposure(
    [
      ...items
        .filter((item) => counts(item) && policy.exposureKinds.includes(item.kind))
        .map((item) => itemAmount(item, policy.exposure, asOf)),
      ...orders.filter(counts).flatMap((order) => orderAmounts(order, drafts, policy.exposure, asOf)),
      ...drafts.filter(counts).map(({ amount }): PartAmount => ({ part: "drafts", amount })),
      ...(account === undefined ? collateral : [])
        .filter(isMember)
        .flatMap((piece) => collateralAmount(piece, policy, asOf)),
    ],
    {
      customers,
      currency,
      weights: weightsOf(policy.exposure),
      rates,
      rounding: policy.conversionRounding,
      asOf,
      policy: policy.policy,
    },
  );
}

function weightsOf({ classes }: ExposureRule): Readonly<Record<ExposureClass, DecimalString>> {
  const weights = EXPOSURE_CLASSES.map((name) => [name, classes[name].weight]);
  return Object.fromEntries(weights) as Record<ExposureClass, DecimalString>;
}

function refuseDuplicates(field: "orders" | "drafts", rows: readonly (SalesOrder | DraftInvoice)[]): void {
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
