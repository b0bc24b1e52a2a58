import { writeFileSync } from "node:fs";
import { simulationChart } from "../../examples/simulation/chart.js";
import { limitPolicies, replayed } from "../../examples/simulation/limit-policies.js";
import { readSales } from "../../examples/simulation/read-sales.js";
import { simulate } from "../../src/policy/index.js";

/** The chart of `docs/simulate.md`: limits of one to three average months over a file of invoices. */
export function simulateFigure(file: string): string {
  const history = replayed(readSales(file, "USD"));
  return simulationChart(simulate(history, limitPolicies(history)), "late-payments.csv");
}

if (process.argv[1]?.endsWith("figures/simulate.ts") === true)
  writeFileSync("docs/figures/simulate.svg", simulateFigure("../shared/data/late-payments.csv"));
