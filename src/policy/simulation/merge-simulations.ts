import { canonicalJson, compareText, grouped } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import { type Money, addMoney, signOfMoney, subtractMoney, zeroMoney } from "../../money/index.js";
import { type CurrencySums, currencyOutcome, noSums } from "./currency-outcome.js";
import type {
  DailyLevel,
  HeldOrder,
  OrderCount,
  OrderGroup,
  PolicyOutcome,
  SimulationReport,
  WeekOfTasks,
} from "./simulation-report.js";

/**
 * The report of two sets of customers together, so that shards can be simulated apart. Neither their order nor their
 * grouping changes the result, and the report of a simulation to which nothing came changes nothing. Customers of one
 * group belong into one shard.
 *
 * @param b - of customers that are not in `a`; both of the same days and policies.
 * @throws MisuseError `simulations-differ`.
 * @example
 * import { advanceSimulation, mergeSimulations, net30, plainDate, reportSimulation, startSimulation } from "receivables";
 *
 * const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 180 } as const;
 * const day = plainDate("2026-01-01");
 * const start = startSimulation({ booksFrom: day, from: day }, [{ id: "now", policy: net30, assume }]);
 * const none = reportSimulation(advanceSimulation(start, { documents: [], orders: [], to: day }));
 * mergeSimulations(none, none).policies[0]?.held; // => []
 */
export function mergeSimulations(a: SimulationReport, b: SimulationReport): SimulationReport {
  const [first, second] = [headerOf(a), headerOf(b)];
  if (first !== second) {
    throw new MisuseError({
      code: "simulations-differ",
      field: "b",
      value: second,
      problem: `not of the same days and policies as ${first}`,
      remedy: "Simulate both from and to the same days, under the same policies.",
    });
  }
  return {
    from: a.from,
    to: a.to,
    policies: a.policies.map((outcome, i) =>
      sumOutcomes([outcome, b.policies[i] as PolicyOutcome], outcome, a),
    ),
  };
}

/** Sums outcomes of one policy. */
export function sumOutcomes(
  outcomes: readonly OutcomeSums[],
  { id, policy }: Pick<PolicyOutcome, "id" | "policy">,
  period: Pick<SimulationReport, "from" | "to">,
): PolicyOutcome {
  const currencies = grouped(
    outcomes.flatMap((outcome) => outcome.currencies),
    ({ currency }) => currency,
  );
  return {
    id,
    policy,
    held: outcomes.flatMap(({ held }) => held).sort(byOrder),
    currencies: Array.from(currencies, ([currency, sums]) =>
      currencyOutcome(summed(sums, currency), period),
    ).sort((a, b) => compareText(a.currency, b.currency)),
    tasks: sumTasks(outcomes.flatMap(({ tasks }) => tasks)),
  };
}

/** What of a policy's outcome is added up. */
export interface OutcomeSums extends Pick<PolicyOutcome, "held" | "tasks"> {
  readonly currencies: readonly CurrencySums[];
}

function headerOf({ from, policies, to }: SimulationReport): string {
  return canonicalJson({ from, to, policies: policies.map(({ id, policy }) => ({ id, policy })) });
}

function byOrder(a: HeldOrder, b: HeldOrder): number {
  return compareText(a.on, b.on) || compareText(a.order, b.order) || compareText(a.customer, b.customer);
}

function summed(sums: readonly CurrencySums[], currency: string): CurrencySums {
  const none = noSums(currency);
  const add = (of: (one: CurrencySums) => Money): Money =>
    sums.reduce((sum, one) => addMoney(sum, of(one)), zeroMoney(currency));
  const levels = (name: "exposure" | "receivables" | "overdue"): readonly DailyLevel[] =>
    sumLevels(
      sums.map((one) => one[name]),
      currency,
    );
  return {
    currency,
    passed: sums.reduce((sum, { passed }) => addGroups(sum, passed), none.passed),
    held: sums.reduce((sum, { held }) => addGroups(sum, held), none.held),
    exposure: levels("exposure"),
    receivables: levels("receivables"),
    overdue: levels("overdue"),
    collected: add(({ collected }) => collected),
    collectedTimesDays: add(({ collectedTimesDays }) => collectedTimesDays),
    deductions: add(({ deductions }) => deductions),
    badDebts: add(({ badDebts }) => badDebts),
    badDebtsAvoided: add(({ badDebtsAvoided }) => badDebtsAvoided),
    badDebtsCaused: add(({ badDebtsCaused }) => badDebtsCaused),
  };
}

function addGroups(a: OrderGroup, b: OrderGroup): OrderGroup {
  return { ...addCounts(a, b), late: addCounts(a.late, b.late) };
}

function addCounts(a: OrderCount, b: OrderCount): OrderCount {
  return { orders: a.orders + b.orders, value: addMoney(a.value, b.value) };
}

/** The sum of amounts that each change on days of their own. */
function sumLevels(series: readonly (readonly DailyLevel[])[], currency: string): readonly DailyLevel[] {
  const zero = zeroMoney(currency);
  const steps = series.flatMap((levels) =>
    levels.map(({ amount, on }, i) => ({ on, step: subtractMoney(amount, levels[i - 1]?.amount ?? zero) })),
  );
  let level = zero;
  return Array.from(
    grouped(
      steps.sort((a, b) => compareText(a.on, b.on)),
      ({ on }) => on,
    ).values(),
  ).flatMap((ofDay) => {
    const step = ofDay.reduce((sum, one) => addMoney(sum, one.step), zero);
    level = addMoney(level, step);
    const on = ofDay[0]?.on;
    return on === undefined || signOfMoney(step) === 0 ? [] : [{ on, amount: level }];
  });
}

function sumTasks(rows: readonly WeekOfTasks[]): readonly WeekOfTasks[] {
  const byKey = grouped(rows, ({ person, role, week }) => JSON.stringify([week, role, person]));
  return Array.from(byKey.values())
    .flatMap((same) => {
      const [first] = same;
      return first === undefined
        ? []
        : [{ ...first, tasks: same.reduce((sum, { tasks }) => sum + tasks, 0) }];
    })
    .sort(
      (a, b) =>
        compareText(a.week, b.week) ||
        compareText(a.role, b.role) ||
        compareText(a.person ?? "", b.person ?? ""),
    );
}
