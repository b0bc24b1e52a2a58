import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type ExchangeRate, absMoney, signOfMoney } from "../money/index.js";
import { type Collateral, countedCollateral } from "./collateral.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { Exposure } from "./exposure.js";
import { type SalesOrder, orderCommitment } from "./sales-order.js";
import { type PartAmount, totalExposure } from "./total-exposure.js";

/** What is at risk with customers, as the ledger and the order book know it. */
export interface CommitmentFacts {
  /** Items of the ledger. What is open of them counts. */
  readonly items: readonly OpenItem[];
  /** The order book, each order once. */
  readonly orders: readonly SalesOrder[];
  readonly collateral?: readonly Collateral[];
  /** To the limit's currency, for amounts in others. */
  readonly rates?: readonly ExchangeRate[];
  readonly asOf: PlainDate;
}

/** What an exposure is computed from. Rows of other customers are passed over. */
export interface ExposureFacts extends CommitmentFacts {
  /** One customer, or all members of a group. */
  readonly customers: readonly string[];
  /** The currency of the total: that of the limit it is held against. */
  readonly currency: string;
}

/**
 * What is at risk with customers on a day: open items + delivered, not billed + open orders − receipts not set
 * against anything − collateral that counts. Disputed items and bills that are not yet cleared count in full.
 *
 * Currencies stay apart; the net of each is converted once, at the rate that the result names. A currency
 * without a rate is left out of the total and listed, so that an order check refers instead of being silent.
 *
 * @throws MisuseError `duplicate-order`, `rate-twice`, and those of `convertMoney`.
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
  const { asOf, collateral = [], currency, customers, items, orders, rates = [] } = facts;
  const members = new Set(customers);
  const isMember = ({ customer }: { readonly customer: string }): boolean => members.has(customer);
  refuseDuplicates(orders);
  return totalExposure(
    [
      ...items.filter((item) => isMember(item) && policy.exposureKinds.includes(item.kind)).map(itemAmount),
      ...orders.filter(isMember).flatMap(orderAmounts),
      ...collateral.filter(isMember).flatMap((piece) => collateralAmount(piece, policy, asOf)),
    ],
    { customers, currency, rates, rounding: policy.conversionRounding, asOf, policy: policy.policy },
  );
}

function itemAmount({ kind, open }: OpenItem): PartAmount {
  const claim = kind === "bill" ? "bills" : "openItems";
  return { part: signOfMoney(open) < 0 ? "receipts" : claim, amount: absMoney(open) };
}

function orderAmounts(order: SalesOrder): readonly PartAmount[] {
  const { toBill, toDeliver } = orderCommitment(order);
  return [
    { part: "orders", amount: toDeliver },
    { part: "delivered", amount: toBill },
  ];
}

function collateralAmount(piece: Collateral, policy: CreditPolicy, asOf: PlainDate): readonly PartAmount[] {
  const amount = countedCollateral(piece, policy.collateral, asOf);
  return amount === undefined ? [] : [{ part: "collateral", amount }];
}

function refuseDuplicates(orders: readonly SalesOrder[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of orders.entries()) {
    if (seen.has(id)) {
      throw new MisuseError({
        code: "duplicate-order",
        field: `orders[${index}].id`,
        value: id,
        problem: "an order that stands in the list already",
        remedy: "Give each order once, as it stands on the day.",
      });
    }
    seen.add(id);
  }
}
