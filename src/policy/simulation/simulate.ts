import type { BusinessCalendar } from "../../calendar/index.js";
import { advanceSimulation } from "./advance-simulation.js";
import { reportSimulation } from "./report-simulation.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { SimulationHistory } from "./simulation-history.js";
import type { SimulationReport } from "./simulation-report.js";
import { startSimulation } from "./start-simulation.js";

/**
 * What several policies would have done with one history: replays it day by day under all of them at once and compares
 * orders held and of those the ones that were in fact paid late, exposure, tasks, days to collect, what was overdue,
 * deductions and bad debts. Each figure's formula stands at {@link SimulationReport}.
 *
 * - In the morning orders are asked about (`checkOrder`), in the order of their ids, on what was known at the end of the
 *   day before; limits are the given ones or assessed on what was known then. Then the day's documents come. In the evening
 *   claims are escalated (`planEscalation`); every task is taken to be done on the day on which it is planned.
 * - What becomes of orders that are held is assumed, by each policy's `assume`. Nothing else of the past is changed:
 *   customers pay as they did.
 * - A late document comes on the day on which it was entered, as it was known.
 *
 * @param calendar - for deadlines and payment terms in business days.
 * @throws MisuseError as {@link startSimulation} and {@link advanceSimulation}.
 * @example
 * import { money, net30, plainDate, type PlainDate, simulate } from "receivables";
 *
 * const [ordered, due, later] = [plainDate("2026-02-02"), plainDate("2026-03-04"), plainDate("2026-04-01")] as const;
 * const usd = (amount: string) => money(amount, "USD");
 * const sale = (id: string, on: PlainDate, amount: string) => ({
 *   placedOn: on,
 *   order: { id, customer: "C1", kind: "sale", status: "open", ordered: usd(amount), term: 30 } as const,
 *   invoices: [],
 * });
 * const line = {
 *   scope: "customer", holder: "C1", limit: { kind: "amount", amount: usd("100") }, term: 30,
 *   fixedOn: plainDate("2026-01-01"), reviewDueOn: plainDate("2027-01-01"),
 * } as const;
 * const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 180 } as const;
 *
 * const report = simulate(
 *   { booksFrom: ordered, from: ordered, to: later, documents: [], orders: [sale("O1", ordered, "80"), sale("O2", due, "30")] },
 *   [{ id: "limit 100", policy: net30, lines: [line], assume }],
 * );
 * report.policies[0]?.held.map(({ order, failed }) => [order, failed]); // => [["O2", ["limit"]]]
 * report.policies[0]?.currencies[0]?.peak?.amount.amount; // => "80.00"
 */
export function simulate(
  history: SimulationHistory,
  policies: readonly SimulatedPolicy[],
  calendar?: BusinessCalendar,
): SimulationReport {
  const start = startSimulation(history, policies, calendar);
  return reportSimulation(advanceSimulation(start, history));
}
