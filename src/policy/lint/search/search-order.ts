import { addDays } from "../../../calendar/index.js";
import type { CreditLine, OrderRuleName } from "../../../credit/index.js";
import { type Money, money } from "../../../money/index.js";
import type { Policy } from "../../policy.js";
import type { FactsOf } from "../fact-pattern.js";
import { SEARCH_DAY } from "./search-day.js";
import { overdueClaim } from "./search-item.js";
import { currencyOf, inPolicyCurrency } from "./search-money.js";

/** What an order is checked on. */
export type OrderTry = FactsOf<"checkOrder">;

/** The limit that the orders of the search are held against, in whole units. */
export const SEARCH_LIMIT = "1000";

/** An order of an amount, of a customer with a limit and a term and nothing owed. */
export function orderOf(amount: string, policy: Policy, more: Partial<OrderTry> = {}): OrderTry {
  return {
    order: {
      id: "O-1",
      customer: "C-1",
      kind: "sale",
      status: "draft",
      ordered: inPolicyCurrency(amount, policy),
      term: 0,
    },
    stage: "order",
    lines: [lineOf(inPolicyCurrency(SEARCH_LIMIT, policy))],
    items: [],
    orders: [],
    asOf: SEARCH_DAY,
    ...more,
  };
}

function lineOf(amount: Money): CreditLine {
  return {
    scope: "customer",
    holder: "C-1",
    limit: { kind: "amount", amount },
    term: 30,
    fixedOn: addDays(SEARCH_DAY, -30),
    reviewDueOn: addDays(SEARCH_DAY, 30),
  };
}

/** An order that breaks a rule of the order check, whether or not the policy asks it. */
export function orderBreaking(rule: OrderRuleName, policy: Policy): OrderTry {
  const base = orderOf("1", policy);
  const [line] = base.lines as [CreditLine];
  const yesterday = addDays(SEARCH_DAY, -1);
  const overdue = [overdueClaim(100_000, inPolicyCurrency("900", policy))];
  const mark = { scope: "customer", holder: "C-1", from: yesterday, until: null, reason: "search" } as const;
  const { order } = base;
  const broken: Readonly<Record<OrderRuleName, Partial<OrderTry>>> = {
    customerFrozen: { marks: [{ kind: "frozen", ...mark }] },
    limitFixed: { lines: [] },
    limitInForce: { lines: [{ ...line, validUntil: yesterday }] },
    reviewDone: { lines: [{ ...line, reviewDueOn: yesterday }] },
    ratesKnown: {
      items: [overdueClaim(-1, money("1", currencyOf(policy) === "EUR" ? "USD" : "EUR"))],
    },
    previousSaleSettled: { items: overdue },
    oldestOverdue: { items: overdue },
    overdueAmount: { items: overdue },
    stageReached: {
      stages: policy.credit.rules.stageReached.reached.map((stage) => ({
        customer: "C-1",
        item: "INV-1",
        stage,
      })),
    },
    guaranteeGiven: { marks: [{ kind: "guarantee-needed", ...mark }] },
    singleSale: { order: { ...order, ordered: inPolicyCurrency("1000000", policy) } },
    term: { order: { ...order, term: 100_000 } },
    discount: { order: { ...order, discount: "1" } },
    limitUsed: { order: { ...order, ordered: inPolicyCurrency("1000000", policy) } },
    limit: { order: { ...order, ordered: inPolicyCurrency("1000000", policy) } },
    contractSigned: {},
    slipSigned: {},
  };
  return { ...base, ...broken[rule] };
}
