import {
  type AgingPolicy,
  type AgingReport,
  ageReceivables,
  type CurrencyAging,
  type EscalationPlan,
  planEscalation,
  zeroMoney,
} from "receivables";
import { badRowCount, reportBadRows } from "./input/bad-rows.js";
import { readOpenItems } from "./input/open-item-csv.js";
import { readOptions } from "./open-items/options.js";
import { printMonthEnd } from "./open-items/print-month-end.js";

/** What `--json` prints. */
export interface MonthEndJson {
  readonly asOf: string;
  readonly currency: string;
  /** How many items are open. */
  readonly items: number;
  /** Rows that could not be used and were left out. */
  readonly skipped: number;
  /** Whether negative amounts are netted into the buckets, or stand apart in `aging.total.credits`. */
  readonly credits: AgingPolicy["credits"];
  readonly aging: CurrencyAging;
  readonly escalation: EscalationPlan;
}

function main(): void {
  const { file, policy, asOf, currency, scheme, credits, ...options } = readOptions(process.argv.slice(2));
  const { items, bad } = readOpenItems(file, { ...options, currency, asOf });
  reportBadRows(bad, options.skipBad);

  const report = ageReceivables({ items, asOf }, { ...policy.aging, baseDate: "due", scheme, credits });
  const escalation = planEscalation({ items: report.items, done: [], asOf }, policy.escalation);
  const aging = report.currencies[0] ?? nothingOpen(report, currency);
  if (options.json) {
    const skipped = badRowCount(bad);
    const json: MonthEndJson = { asOf, currency, items: items.length, skipped, credits, aging, escalation };
    console.log(JSON.stringify(json, null, 2));
  } else printMonthEnd({ asOf, aging, escalation }, credits === "apart", options.lang);
}

function nothingOpen({ scheme }: AgingReport, currency: string): CurrencyAging {
  const none = zeroMoney(currency);
  const buckets = scheme.map(({ id, from, to }) => ({ bucket: id, from, to, amount: none, count: 0 }));
  const sums = { open: none, notDue: none, overdue: none, credits: none, disputed: none };
  return { currency, total: { ...sums, buckets, count: 0 }, customers: [] };
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
