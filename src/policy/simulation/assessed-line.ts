import type { PlainDate } from "../../calendar/index.js";
import { valueById, withValues } from "../../decision/index.js";
import {
  assessCredit,
  type CreditLine,
  type Dealings,
  dealingsOf,
  type SalesOrder,
} from "../../credit/index.js";
import { runPosition } from "../../ledger/index.js";
import { signOfMoney } from "../../money/index.js";
import type { ShardOfDay } from "./shard-of-day.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { WorldOfDay } from "./simulation-state.js";

/**
 * The row that was assessed for a customer in the month of the day, on what was known in that morning. A customer who
 * bought nothing in the months that are looked back on has no dealings to go by.
 */
export function assessedLine(
  { customer, ordered }: SalesOrder,
  shard: ShardOfDay,
  policy: SimulatedPolicy,
  world: WorldOfDay,
): CreditLine | null {
  const { day } = shard;
  const month = day.slice(0, 7);
  const known = valueById(world.lines, customer);
  if (known?.month === month) return known.line;
  const { run } = policy.assess === "as-happened" ? shard.fact : world;
  const line = assess(customer, ordered.currency, { shard, policy, run });
  world.lines = withValues(world.lines, [[customer, { month, line }]]);
  return line;
}

/** Who is assessed by what, on which ledger. */
interface Assessed extends Pick<WorldOfDay, "run"> {
  readonly shard: ShardOfDay;
  readonly policy: SimulatedPolicy;
}

function assess(customer: string, currency: string, assessed: Assessed): CreditLine | null {
  const { policy, shard } = assessed;
  const { day: asOf, setup, work } = shard;
  const { credit } = policy.policy;
  const months = Math.min(credit.lookBackMonths, wholeMonths(setup.booksFrom, asOf));
  const dealings = months < 1 ? undefined : dealingsIn(customer, months, assessed);
  const hasSales = dealings?.sales.amounts.some((amount) => signOfMoney(amount) > 0) ?? false;
  const standing = setup.standings?.find((row) => row.customer === customer);
  work.assessments += 1;
  const { granted } = assessCredit(
    {
      ...standing,
      customer,
      currency,
      asOf,
      ...(dealings !== undefined && { payments: dealings.payments, creditSales: dealings.creditSales }),
      ...(dealings !== undefined && hasSales && { sales: dealings.sales }),
      ...(setup.rates !== undefined && { rates: setup.rates }),
    },
    credit,
  );
  return granted.limit.kind === "none" ? null : granted;
}

function dealingsIn(customer: string, months: number, { policy, run, shard }: Assessed): Dealings {
  const { day: asOf, dealings } = shard;
  const isShared = policy.assess === "as-happened";
  const key = JSON.stringify([customer, months]);
  const known = isShared ? dealings.get(key) : undefined;
  if (known !== undefined) return known;
  const { items, settled } = runPosition(run);
  const credit = { ...policy.policy.credit, lookBackMonths: months };
  const read = dealingsOf({ customer, items: [...items, ...settled], asOf }, credit);
  if (isShared) dealings.set(key, read);
  return read;
}

/** Calendar months that are over on the morning of a day and wholly covered by the books. */
function wholeMonths(booksFrom: PlainDate, day: PlainDate): number {
  const [from, to] = [booksFrom, day].map((of) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))) as [
    number,
    number,
  ];
  return booksFrom.endsWith("-01") ? to - from : to - from - 1;
}
