import { compareText, grouped, smallestAmount } from "../../decision/index.js";
import { type Money, maxMoney, signOfMoney, subtractMoney, zeroMoney } from "../../money/index.js";
import { decideOrder } from "../check-order.js";
import { type OrderAnswers, looksOf, namesOf } from "../answered-rules.js";
import { partOf } from "../commitment-amounts.js";
import type { PaymentDifference } from "../order-trace.js";
import { currenciesWithoutRate } from "../rate-book.js";
import { smallestUnit } from "../smallest-unit.js";
import { sumsByCurrency } from "../sums-by-currency.js";
import { type Attempt, type Way, askedAgain } from "./way.js";

type Payment = Pick<PaymentDifference, "forOrder" | "items" | "onAccount">;

/** What {@link decideOrder} asks to be paid, and the items whose payment alone cures a rule; then as little of it as works. */
export const pay: Way = (attempt, works) => {
  const answers = askedAgain(attempt, []);
  const { forOrder, items, onAccount } = decideOrder(answers).release;
  const asked = { forOrder, items: higherOfEach(items, payableItems(answers)), onAccount };
  const most = paymentOf(asked, attempt);
  if (most.total.length === 0 || !works([most])) return undefined;
  return [
    paymentOf(
      least(asked, (less) => works([paymentOf(less, attempt)])),
      attempt,
    ),
  ];
};

/** As little of the order as works is paid in advance; with all of it paid, no rule is asked. */
export const payInAdvance: Way = (attempt, works) => {
  const { inAdvance } = askedAgain(attempt, []).context.amounts();
  const by = (forOrder: Money): PaymentDifference =>
    paymentOf({ forOrder, items: [], onAccount: [] }, attempt);
  if (signOfMoney(inAdvance) <= 0) return undefined;
  const forOrder = smallestAmount(inAdvance, (amount) => works([by(amount)]));
  return forOrder === null ? undefined : [by(forOrder)];
};

function paymentOf({ forOrder, items, onAccount }: Payment, { facts, sections }: Attempt): PaymentDifference {
  const { account: bookedOn = null, customer, id } = facts.order;
  const { citation } = sections.credit.rules.limit;
  const paid = items.filter(({ amount }) => signOfMoney(amount) > 0);
  const advance = signOfMoney(forOrder) > 0 ? forOrder : null;
  const account = onAccount.filter((amount) => signOfMoney(amount) > 0);
  const onItems = paid.map(({ amount }) => amount);
  const total = sumsByCurrency([...(advance === null ? [] : [advance]), ...onItems, ...account]);
  return {
    kind: "payment",
    code: "customer-pays",
    citation,
    facts: {
      customer,
      account: bookedOn,
      order: id,
      total,
      items: paid.map(({ item }) => item),
      onItems: sumsByCurrency(onItems),
      forOrder: advance,
    },
    forOrder,
    items: paid,
    onAccount: account,
    total,
  };
}

/** Each part in turn as low as it can be, what is paid on account first. */
function least(payment: Payment, works: (payment: Payment) => boolean): Payment {
  const { forOrder, items, onAccount } = payment;
  const parts: readonly Part[] = [
    ...onAccount.map((amount, at): Part => {
      return { amount, set: (from, less) => ({ ...from, onAccount: from.onAccount.with(at, less) }) };
    }),
    { amount: forOrder, set: (from, less) => ({ ...from, forOrder: less }) },
    ...items
      .map(({ amount, item }, at): Part => {
        return {
          amount,
          set: (from, less) => ({ ...from, items: from.items.with(at, { item, amount: less }) }),
        };
      })
      .toReversed(),
  ];
  return parts.reduce((from, { amount, set }) => {
    return set(
      from,
      lowered(amount, (less) => works(set(from, less))),
    );
  }, payment);
}

/** A part of a payment that can be lowered by itself. */
interface Part {
  readonly amount: Money;
  readonly set: (payment: Payment, amount: Money) => Payment;
}

/** Most amounts are as low as they can be, or not needed at all, so that this is asked first. */
function lowered(amount: Money, works: (amount: Money) => boolean): Money {
  const zero = zeroMoney(amount.currency);
  if (signOfMoney(amount) === 0 || works(zero)) return zero;
  const less = subtractMoney(amount, smallestUnit(amount.currency));
  return works(less) ? (smallestAmount(less, works) ?? less) : amount;
}

/** What is open of the items whose collection stops sales, that have no rate, or stand in a class that holds too much. */
function payableItems({ context, failed }: OrderAnswers): Payment["items"] {
  const { book, facts, lines, policy } = context;
  const stopping = new Set(
    failed
      .filter(({ rule }) => rule === "stageReached")
      .flatMap((rule) => looksOf(rule, context).filter(({ fired }) => fired))
      .map(({ facts: found }) => found["item"]),
  );
  const full = new Set<string>(
    namesOf(failed).includes("limit")
      ? lines.flatMap(({ classes }) =>
          classes.filter(({ excess }) => signOfMoney(excess) > 0).map((capped) => capped.class),
        )
      : [],
  );
  const open = facts.items.filter((item) => signOfMoney(item.open) > 0);
  const unknown = new Set(
    currenciesWithoutRate(
      open.map((item) => item.open),
      book,
    ),
  );
  return open
    .filter(
      (item) =>
        stopping.has(item.id) ||
        unknown.has(item.open.currency) ||
        full.has(partOf(item, policy.exposure, facts.asOf)),
    )
    .map((item) => ({ item: item.id, amount: item.open }))
    .toSorted((a, b) => compareText(a.item, b.item));
}

function higherOfEach(items: Payment["items"], others: Payment["items"]): Payment["items"] {
  const othersOf = grouped(others, ({ item }) => item);
  const own = new Set(items.map(({ item }) => item));
  const raised = items.map(({ amount, item }) => {
    const same = (othersOf.get(item) ?? []).map((other) => other.amount);
    return { item, amount: same.reduce(maxMoney, amount) };
  });
  return [...raised, ...others.filter(({ item }) => !own.has(item))];
}
