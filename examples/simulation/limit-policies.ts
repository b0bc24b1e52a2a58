import {
  addDays,
  addMonths,
  chinaTradeRegulation,
  type CreditLine,
  definePolicy,
  endOfMonth,
  money,
  net30,
  plainDate,
  type PlainDate,
  type Policy,
  type SimulatedPolicy,
  type SimulationHistory,
} from "receivables";

/** How many of a customer's average months each policy lets it owe. */
export const MULTIPLES = [1, 2, 3] as const;

/**
 * The history as it is replayed: orders are asked about from the second month on, for in the first one nothing is known
 * of anybody, up to the last day of the last month in which there were any.
 */
export function replayed(history: SimulationHistory): SimulationHistory {
  return { ...history, from: addMonths(history.booksFrom, 1), to: endOfMonth(history.to) };
}

/**
 * A limit of so many average months for each customer, half of it until the first credit sale is settled (the 50 % rule),
 * and nothing else that could hold an order. The average month is that of the last twelve months that were over on the
 * morning of the order, or of as many as the books had covered. A customer who bought nothing in them goes by the
 * average month of all customers who did, as a new one.
 */
export function limitPolicies(history: SimulationHistory): readonly SimulatedPolicy[] {
  return MULTIPLES.map((multiple) => ({
    id: `${multiple} × average month`,
    policy: policyOf(multiple),
    assess: "as-happened",
    inherits: [{ scope: "class", holder: "new" }],
    lines: newCustomerLines(history, multiple),
    assume: { held: { kind: "lost" }, referred: "held", badAfterDays: 90 },
  }));
}

function policyOf(multiple: number): Policy {
  const notAsked = { stages: [] };
  const { credit } = net30;
  const { rules } = credit;
  return definePolicy({
    ...net30,
    id: `limit-${multiple}`,
    credit: {
      ...credit,
      grades: null,
      // A term of 30 days of a month that is counted with fewer days is so many months.
      monthlyDealings: { whenMissing: "skip", daysPerMonth: 30 / multiple },
      paymentHistory: null,
      limitStep: null,
      newCustomer: { ...chinaTradeRegulation.credit.newCustomer },
      rules: {
        ...rules,
        reviewDone: { ...rules.reviewDone, ...notAsked },
        previousSaleSettled: { ...rules.previousSaleSettled, ...notAsked },
        singleSale: { ...rules.singleSale, ...notAsked },
        term: { ...rules.term, ...notAsked },
      },
    },
  });
}

/** For each month a row for those who have no dealings to go by, from what all others bought before it. */
function newCustomerLines(
  { booksFrom, orders, to }: SimulationHistory,
  multiple: number,
): readonly CreditLine[] {
  const lines: CreditLine[] = [];
  for (let month = addMonths(booksFrom, 1); month <= to; month = addMonths(month, 1)) {
    const since = [addMonths(month, -12), booksFrom].sort().at(-1) as PlainDate;
    const known = orders.filter(({ placedOn }) => since <= placedOn && placedOn < month);
    const customers = new Set(known.map(({ order }) => order.customer)).size;
    const months = monthsBetween(since, month);
    const cents = known.reduce((sum, { order }) => sum + BigInt(order.ordered.amount.replace(".", "")), 0n);
    const half = (cents * BigInt(multiple)) / BigInt(2 * Math.max(1, customers) * months);
    const [currency = "USD"] = known.map(({ order }) => order.ordered.currency);
    const amount = money(`${half / 100n}.${String(half % 100n).padStart(2, "0")}`, currency);
    lines.push({
      scope: "class",
      holder: "new",
      limit: { kind: "amount", amount },
      term: 30,
      fixedOn: month,
      reviewDueOn: addDays(month, 31),
    });
  }
  return lines;
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
  let months = 0;
  for (let at = plainDate(from); at < to; at = addMonths(at, 1)) months += 1;
  return Math.max(1, months);
}
