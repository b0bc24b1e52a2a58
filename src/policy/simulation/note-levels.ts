import { type PlainDate, addDays } from "../../calendar/index.js";
import { type CreditPolicy, exposureOf } from "../../credit/index.js";
import {
  compareText,
  entriesById,
  grouped,
  valueById,
  valuesById,
  withValues,
} from "../../decision/index.js";
import { type Money, maxMoney, signOfMoney, sumMoney, zeroMoney } from "../../money/index.js";
import { closesOn } from "./closes-on.js";
import type { ShardOfDay } from "./shard-of-day.js";
import type { DailyLevel } from "./simulation-report.js";
import type { Levels, World, WorldOfDay } from "./simulation-state.js";

/**
 * Notes what stands open at the end of a day, where it is another amount than before. Nothing is at risk below zero: what
 * one group of customers has paid ahead covers no other.
 */
export function noteLevels(world: WorldOfDay, shard: ShardOfDay, policy: CreditPolicy): void {
  const { day, members, setup } = shard;
  const items = valuesById(world.open).sort((a, b) => compareText(a.id, b.id));
  const claims = grouped(
    items.filter(({ open }) => signOfMoney(open) > 0),
    ({ open }) => open.currency,
  );
  const orders = valuesById(world.book).sort((a, b) => compareText(a.id, b.id));
  const first = items[0]?.open.currency ?? orders[0]?.ordered.currency;
  const { collateral = [] } = setup;
  const atRisk =
    first === undefined
      ? []
      : exposureOf({ customers: members, currency: first, items, orders, collateral, asOf: day }, policy)
          .currencies;
  const nets = new Map(atRisk.map(({ currency: of, net }) => [of, maxMoney(net, zeroMoney(of))]));
  const currencies = new Set([
    ...entriesById(world.levels).map(([id]) => id),
    ...nets.keys(),
    ...claims.keys(),
  ]);
  world.levels = withValues(
    world.levels,
    [...currencies].flatMap((currency) => {
      const own = claims.get(currency) ?? [];
      const late = own.filter(({ dueOn }) => dueOn !== null && dueOn < day);
      const before = valueById(world.levels, currency) ?? NONE;
      const now: Levels = {
        exposure: noted(before.exposure, day, nets.get(currency) ?? zeroMoney(currency)),
        receivables: noted(before.receivables, day, sum(own, currency)),
        overdue: noted(before.overdue, day, sum(late, currency)),
      };
      const isSame = LEVELS.every((name) => now[name] === before[name]);
      return isSame ? [] : [[currency, now] as const];
    }),
  );
}

/** The days on which what stands open changes though nothing happens, from the day on which it was noted. */
export function levelsChangeOn(
  { book, fates, open }: World,
  { day, placed, setup, members }: Pick<ShardOfDay, "day" | "placed" | "setup" | "members">,
  { exposure }: CreditPolicy,
): readonly PlainDate[] {
  const days = [
    ...valuesById(open).flatMap(({ dueOn }) =>
      dueOn === null ? [] : [addDays(dueOn, 1), addDays(dueOn, exposure.overdueAfterDays + 1)],
    ),
    ...valuesById(book).flatMap(({ id, planned = [] }) =>
      [
        closesOn(id, placed, { fates }) ?? [],
        ...(exposure.horizonDays === null
          ? []
          : planned.map(({ on }) => addDays(on, -(exposure.horizonDays ?? 0)))),
      ].flat(),
    ),
    ...(setup.collateral ?? [])
      .filter(({ customer }) => members.includes(customer))
      .flatMap(({ validFrom, validUntil }) =>
        [validFrom ?? [], validUntil === null ? [] : [addDays(validUntil, 1)]].flat(),
      ),
  ];
  return days.filter((on) => on > day);
}

const NONE: Levels = { exposure: [], receivables: [], overdue: [] };
const LEVELS = ["exposure", "receivables", "overdue"] as const;

function noted(levels: readonly DailyLevel[], on: PlainDate, amount: Money): readonly DailyLevel[] {
  const last = levels.at(-1)?.amount ?? zeroMoney(amount.currency);
  return last.amount === amount.amount ? levels : [...levels, { on, amount }];
}

function sum(items: readonly { readonly open: Money }[], currency: string): Money {
  return sumMoney(
    items.map(({ open }) => open),
    currency,
  );
}
