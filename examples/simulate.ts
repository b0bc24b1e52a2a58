import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { imagineHistory, plainDate, simulate, type SimulationHistory } from "receivables";
import { simulationChart } from "./simulation/chart.js";
import { limitPolicies, replayed } from "./simulation/limit-policies.js";
import { comparisonText } from "./simulation/print-comparison.js";
import { readSales } from "./simulation/read-sales.js";

const DATA = "../shared/data/late-payments.csv";

const USAGE = `Replays sales on credit under limits of one, two and three times a customer's average month.

npx tsx examples/simulate.ts [FILE.csv] [options]

FILE.csv has the columns customerID, invoiceNumber, InvoiceDate, DueDate, InvoiceAmount and SettledDate, days as
M/D/YYYY. Without one, ${DATA} is read where it is there, else an imagined firm is taken.

  --chart FILE     where the chart is written (simulate.svg)
  --currency CODE  of the file's amounts (USD)
  --lang LANGUAGE  en or zh-CN (en)
  --help           print this`;

/** The history of a file, or of an imagined firm, and what it is called. */
function historyOf(file: string | undefined, currency: string): readonly [SimulationHistory, string] {
  const path = file ?? (existsSync(DATA) ? DATA : undefined);
  if (path !== undefined) return [readSales(path, currency), basename(path)];
  const [from, to] = [plainDate("2024-01-01"), plainDate("2025-12-31")];
  return [imagineHistory({ seed: 1, customers: 40, from, to, currency, term: 30 }), "imagined firm 1"];
}

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      chart: { type: "string", default: "simulate.svg" },
      currency: { type: "string", default: "USD" },
      lang: { type: "string", default: "en" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { chart, currency, lang } = values;
  if (lang !== "en" && lang !== "zh-CN") throw new Error(`--lang ${lang}: en or zh-CN`);
  if (positionals.length > 1) throw new Error(`give one file\n\n${USAGE}`);
  const [known, source] = historyOf(positionals[0], currency);
  const history = replayed(known);
  const report = simulate(history, limitPolicies(history));
  console.log(comparisonText(report, source, lang));
  writeFileSync(chart, simulationChart(report, source));
  console.log(`\n${lang === "zh-CN" ? "图表" : "chart"}: ${chart}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
