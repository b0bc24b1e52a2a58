import type { CreditLine, CustomerMark, OrderFacts } from "receivables/credit";
import type { OpenItem } from "receivables/ledger";
import { type Money, decimalString, moneyOfMinor } from "receivables/money";
import { dice } from "../../scripts/demo-data/dice.js";
import { AS_OF, AS_OF_DAY } from "./as-of.js";
import { dateOfDay } from "./dates.js";

const ITEMS_A_CUSTOMER = 100;

/**
 * Orders of so many customers with a hundred open items each, the same for the same number: half of the customers have
 * items that are late, some a guarantee, a freeze, no limit, one that is too low or to be reviewed, or an order
 * for longer than they were granted.
 */
export function orderFacts(customers: number): readonly OrderFacts[] {
  return Array.from({ length: customers }, (_, at) => factsOf(at));
}

function factsOf(at: number): OrderFacts {
  const { chance, int } = dice(`orders of ${at}`);
  const customer = `C-${String(at).padStart(6, "0")}`;
  const latest = chance(50) ? 45 : 0;
  const items = Array.from({ length: ITEMS_A_CUSTOMER }, (__, i) =>
    itemOf(`${customer}-${i}`, customer, {
      due: AS_OF_DAY + int(-latest, 30),
      minor: (chance(5) ? -1 : 1) * int(1_000, 300_000),
    }),
  );
  const owed = items.reduce((sum, { open }) => sum + Number(open.amount), 0);
  const ordered = int(10_000, 900_000);
  const limit = Math.round(owed * 100) + (chance(20) ? int(0, ordered) : ordered + int(0, 5_000_000));
  const line: CreditLine = {
    scope: "customer",
    holder: customer,
    limit: { kind: "amount", amount: usd(limit) },
    term: 30,
    fixedOn: dateOfDay(AS_OF_DAY - 200),
    reviewDueOn: dateOfDay(AS_OF_DAY + (chance(5) ? -10 : 165)),
  };
  const frozen: CustomerMark = {
    kind: "frozen",
    scope: "customer",
    holder: customer,
    from: dateOfDay(AS_OF_DAY - 3),
    until: null,
    reason: "complaint",
  };
  return {
    order: {
      id: `O-${at}`,
      customer,
      kind: "sale",
      status: "open",
      ordered: usd(ordered),
      term: chance(5) ? 60 : 30,
      ...(chance(5) && { discount: decimalString("0.02") }),
    },
    stage: "order",
    lines: chance(3) ? [] : [line],
    items,
    orders: [],
    collateral: chance(10)
      ? [
          {
            id: `G-${at}`,
            customer,
            kind: "bank-guarantee",
            amount: usd(int(1, 1_800_000)),
            validUntil: null,
          },
        ]
      : [],
    marks: chance(3) ? [frozen] : [],
    asOf: AS_OF,
  };
}

function itemOf(
  id: string,
  customer: string,
  { due, minor }: { readonly due: number; readonly minor: number },
): OpenItem {
  const open = usd(minor);
  return {
    id,
    document: id,
    source: minor < 0 ? "credit-note" : "invoice",
    kind: "trade",
    customer,
    issuedOn: dateOfDay(due - 30),
    postedOn: dateOfDay(due - 30),
    dueOn: dateOfDay(due),
    original: open,
    open,
    disputed: usd(0),
    settlements: [],
  };
}

function usd(minor: number): Money {
  return moneyOfMinor(minor, "USD");
}
