import { type PlainDate, addDays } from "../calendar/index.js";
import { type Money, compareMoney } from "../money/index.js";
import { type Collateral, countedCollateral } from "./collateral.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OverdueItem } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { overdueCustomers } from "./overdue-items.js";
import { type RateBook, convertedSum, currenciesWithoutRate } from "./rate-book.js";

/** Whether guarantees cover an order in spite of earlier sales that are not settled (Art. 14). */
export interface GuaranteeCover {
  readonly covers: boolean;
  /** Whether a rate is missing, so that it is not known what they must come to. */
  readonly lacksRate: boolean;
  /** What the reliable ones among them count, as far as their rates are known. */
  readonly worth: Money;
  /** What they must come to. */
  readonly needed: Money;
}

/** What guarantees are worth, against what the policy wants covered. */
export function guaranteeCover(
  facts: OrderFacts,
  {
    overdue,
    toCome,
    until,
  }: {
    /** Asked for where it is to be covered too. */
    readonly overdue: () => readonly OverdueItem[];
    /** What the order is still to put on credit. */
    readonly toCome: Money;
    /** The day through which they must run. */
    readonly until: PlainDate;
  },
  { book, policy }: { readonly book: RateBook; readonly policy: CreditPolicy },
): GuaranteeCover {
  const { asOf, collateral = [] } = facts;
  const { guaranteeCovers } = policy.previousSale;
  const customers = overdueCustomers(facts, policy);
  const reliable = policy.collateral.filter(({ liftsStop }) => liftsStop);
  const counted = collateral
    .filter(({ customer }) => customers.includes(customer))
    .flatMap((piece) => countedThrough(piece, { from: asOf, until }, reliable));
  const wanted = [toCome, ...(guaranteeCovers === "order" ? [] : overdue().map(({ open }) => open))];
  const [worth, needed] = [convertedSum(counted, book), convertedSum(wanted, book)];
  const lacksRate = currenciesWithoutRate(wanted, book).length > 0;
  return { covers: !lacksRate && compareMoney(worth, needed) >= 0, lacksRate, worth, needed };
}

/** The day through which a guarantee must run to lift a stop. */
export function coveredThrough(
  { asOf, order }: Pick<OrderFacts, "asOf" | "order">,
  { previousSale }: CreditPolicy,
): PlainDate {
  return previousSale.guaranteeUntil === "due" ? addDays(asOf, order.term ?? 0) : asOf;
}

function countedThrough(
  piece: Collateral,
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
  rules: CreditPolicy["collateral"],
): readonly Money[] {
  const counted = countedCollateral(piece, rules, from);
  return counted === undefined || countedCollateral(piece, rules, until) === undefined ? [] : [counted];
}
