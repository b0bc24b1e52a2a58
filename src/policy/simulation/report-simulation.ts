import { type PlainDate, addDays, daysBetween } from "../../calendar/index.js";
import {
  type ById,
  emptyById,
  entriesById,
  grouped,
  valueById,
  valuesById,
  withValues,
} from "../../decision/index.js";
import { type Money, addMoney, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../../money/index.js";
import { type CurrencySums, noSums } from "./currency-outcome.js";
import { type OutcomeSums, sumOutcomes } from "./merge-simulations.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { HeldOrder, OrderGroup, SimulationReport, WeekOfTasks } from "./simulation-report.js";
import type { Levels, SimulationShard, SimulationState, World } from "./simulation-state.js";

/**
 * What the policies of a simulation have come to by the day up to which it was replayed. Before the first day it is a
 * report of that day's eve, of nothing.
 *
 * @example
 * import { net30, plainDate, reportSimulation, startSimulation } from "receivables";
 *
 * const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 180 } as const;
 * const facts = { booksFrom: plainDate("2026-01-01"), from: plainDate("2026-02-01") };
 * const report = reportSimulation(startSimulation(facts, [{ id: "now", policy: net30, assume }]));
 * report.policies.map(({ id, held }) => [id, held.length]); // => [["now", 0]]
 */
export function reportSimulation({ asOf, setup, shards }: SimulationState): SimulationReport {
  const period = { from: setup.from, to: asOf ?? addDays(setup.from, -1) };
  const late = shards.map((shard) => lateOrders(shard, period.to));
  return {
    ...period,
    policies: setup.policies.map((policy, i) =>
      sumOutcomes(
        shards.map((shard, k) =>
          outcomeOf(shard, policy, { world: shard.worlds[i] as World, late: late[k] as Late, to: period.to }),
        ),
        { id: policy.id, policy: policy.policy.credit.policy },
        period,
      ),
    ),
  };
}

type Late = ReadonlySet<string>;

/** Orders of which, in fact, something was paid after it was due, or is overdue. */
function lateOrders({ fact, orderOf }: SimulationShard, to: PlainDate): Late {
  const overdue = valuesById(fact.open).filter(
    ({ dueOn, open, source }) =>
      source === "invoice" && dueOn !== null && dueOn < to && signOfMoney(open) > 0,
  );
  const documents = [...valuesById(fact.paidLate), ...overdue.map(({ document }) => document)];
  return new Set(documents.flatMap((document) => valueById(orderOf, document) ?? []));
}

function outcomeOf(
  shard: SimulationShard,
  { assume }: SimulatedPolicy,
  { late, to, world }: { readonly world: World; readonly late: Late; readonly to: PlainDate },
): OutcomeSums {
  const held = valuesById(world.held).map((row): HeldOrder => ({ ...row, paidLate: late.has(row.order) }));
  const passed = entriesById(world.passed)
    .map(([id]) => id)
    .flatMap((id) => {
      const order = valueById(shard.placed, id)?.order;
      return order === undefined ? [] : [{ value: order.ordered, paidLate: late.has(id) }];
    });
  const bad = badDebts(world, to, assume.badAfterDays);
  const inFact = badDebts(shard.fact, to, assume.badAfterDays);
  const avoided = moreThan(inFact, bad);
  const caused = moreThan(bad, inFact);
  const currencies = new Set([
    ...entriesById(world.levels).map(([id]) => id),
    ...entriesById(world.deductions).map(([id]) => id),
    ...entriesById(world.collected).map(([id]) => id),
    ...[...held, ...passed].map(({ value }) => value.currency),
    ...[...valuesById(bad), ...valuesById(inFact)].map(({ currency }) => currency),
  ]);
  return {
    held,
    tasks: entriesById(world.tasks).map(([key, tasks]): WeekOfTasks => {
      const [week, role, person] = JSON.parse(key) as [PlainDate, string, string | null];
      return { week, role, person, tasks };
    }),
    currencies: Array.from(currencies, (currency): CurrencySums => {
      const zero = zeroMoney(currency);
      const levels: Levels = valueById(world.levels, currency) ?? noSums(currency);
      const collected = valueById(world.collected, currency);
      const sum = (amounts: readonly Money[]): Money =>
        sumMoney(
          amounts.filter((amount) => amount.currency === currency),
          currency,
        );
      return {
        currency,
        passed: groupOf(passed, currency),
        held: groupOf(held, currency),
        exposure: levels.exposure,
        receivables: levels.receivables,
        overdue: levels.overdue,
        collected: collected?.amount ?? zero,
        collectedTimesDays: collected?.timesDays ?? zero,
        deductions: valueById(world.deductions, currency) ?? zero,
        badDebts: sum(valuesById(bad)),
        badDebtsAvoided: sum(avoided),
        badDebtsCaused: sum(caused),
      };
    }),
  };
}

function groupOf(
  rows: readonly { readonly value: Money; readonly paidLate: boolean }[],
  currency: string,
): OrderGroup {
  const own = rows.filter(({ value }) => value.currency === currency);
  const count = (some: typeof own) => ({
    orders: some.length,
    value: sumMoney(
      some.map(({ value }) => value),
      currency,
    ),
  });
  return { ...count(own), late: count(own.filter(({ paidLate }) => paidLate)) };
}

/** Bad debts by item. */
function badDebts({ open, writtenOff }: World, to: PlainDate, afterDays: number): ById<Money> {
  const old = valuesById(open).filter(
    ({ dueOn, open: left, source }) =>
      source === "invoice" && dueOn !== null && signOfMoney(left) > 0 && daysBetween(dueOn, to) > afterDays,
  );
  const parts = [
    ...entriesById(writtenOff).map(([id, amount]) => ({ id, amount })),
    ...old.map(({ id, open: amount }) => ({ id, amount })),
  ];
  return withValues(
    emptyById<Money>(),
    Array.from(
      grouped(parts, ({ id }) => id),
      ([id, own]) =>
        [
          id,
          own
            .slice(1)
            .reduce((sum, { amount }) => addMoney(sum, amount), (own[0] as { amount: Money }).amount),
        ] as const,
    ),
  );
}

/** By how much each is more than its counterpart. */
function moreThan(these: ById<Money>, others: ById<Money>): readonly Money[] {
  return entriesById(these)
    .map(([id, amount]) => subtractMoney(amount, valueById(others, id) ?? zeroMoney(amount.currency)))
    .filter((more) => signOfMoney(more) > 0);
}
