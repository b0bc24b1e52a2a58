import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type AgingReport,
  ageReceivables,
  bucketScheme,
  chinaTradeRegulation,
  compareMoney,
  compareText,
  type CurrencyAging,
  type EscalationPlan,
  explainReason,
  isCurrency,
  type Language,
  net30,
  plainDate,
  planEscalation,
  type Policy,
  policySchema,
  zeroMoney,
} from "receivables";
import { reportBadRows } from "./input/bad-rows.js";
import { dateReader } from "./input/date-format.js";
import { type OpenItemColumns, readOpenItems } from "./input/open-item-csv.js";
import { digits } from "./output/amount.js";
import { heading, table } from "./output/table.js";

const USAGE = `Ages and escalates the open items of a CSV file.

npx tsx examples/month-end.ts FILE.csv[.gz] --map KEY=COLUMN,… --as-of YYYY-MM-DD [options]

  --map          which column holds what: customer, id, issued, due, amount, and perhaps settled, handler
  --as-of        the day; an item is open that was issued on or before it and not settled by then
  --date-format  how days are written in the file, such as M/D/YYYY or DD.MM.YYYY (YYYY-MM-DD)
  --currency     ISO 4217 code of all amounts (CNY)
  --buckets      last overdue day of each bucket but the last (10,60,90)
  --policy       china-trade-regulation, net-30 or a policy file (china-trade-regulation)
  --lang         en or zh-CN (en)
  --skip-bad     go on without rows that cannot be used, and say how many
  --json         print one JSON document

The status is 0 when every row could be used or was skipped, else 1.`;

/** What `--json` prints. */
export interface MonthEndJson {
  readonly asOf: string;
  readonly currency: string;
  /** How many items are open. */
  readonly items: number;
  /** Rows that could not be used and were left out. */
  readonly skipped: number;
  readonly aging: CurrencyAging;
  readonly escalation: EscalationPlan;
}

function main(): void {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: "string" },
      "as-of": { type: "string" },
      "date-format": { type: "string", default: "YYYY-MM-DD" },
      currency: { type: "string", default: "CNY" },
      buckets: { type: "string", default: "10,60,90" },
      policy: { type: "string", default: "china-trade-regulation" },
      lang: { type: "string", default: "en" },
      "skip-bad": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [file] = positionals;
  if (options.help || file === undefined || options.map === undefined || options["as-of"] === undefined) {
    console.log(USAGE);
    process.exit(options.help ? 0 : 1);
  }
  const { currency, lang } = options;
  if (!isCurrency(currency)) throw new Error(`--currency ${currency}: not an ISO 4217 code`);
  if (lang !== "en" && lang !== "zh-CN") throw new Error(`--lang ${lang}: en or zh-CN`);
  const asOf = plainDate(options["as-of"], "--as-of");
  const scheme = bucketScheme(options.buckets.split(",").map(Number));
  const policy = policyOf(options.policy);

  const { items, bad } = readOpenItems(file, {
    columns: columnsOf(options.map),
    readDate: dateReader(options["date-format"]),
    currency,
    asOf,
  });
  reportBadRows(bad, options["skip-bad"]);

  const report = ageReceivables({ items, asOf }, { ...policy.aging, baseDate: "due", scheme });
  const escalation = planEscalation({ items: report.items, done: [], asOf }, policy.escalation);
  const aging = report.currencies[0] ?? nothingOpen(report, currency);
  if (options.json) {
    const skipped = new Set(bad.map(({ line }) => line)).size;
    const json: MonthEndJson = { asOf, currency, items: items.length, skipped, aging, escalation };
    console.log(JSON.stringify(json, null, 2));
  } else {
    printAging(aging, asOf, lang);
    printEscalation(escalation, lang);
  }
}

function columnsOf(map: string): OpenItemColumns {
  const known = ["customer", "id", "issued", "due", "amount", "settled", "handler"];
  const columns = Object.fromEntries(
    map.split(",").map((pair) => {
      const [key = "", column = ""] = pair.split(/=(.*)/s);
      if (!known.includes(key) || column === "") throw new Error(`--map ${pair}: write KEY=COLUMN, KEY one of ${known.join(", ")}`);
      return [key, column];
    }),
  ) as unknown as OpenItemColumns;
  for (const key of ["customer", "id", "issued", "due", "amount"] as const) {
    if (columns[key] === undefined) throw new Error(`--map: say which column is the ${key}, as in ${key}=COLUMN`);
  }
  return columns;
}

function policyOf(name: string): Policy {
  const preset = [chinaTradeRegulation, net30].find(({ id }) => id === name);
  return preset ?? policySchema.parse(JSON.parse(readFileSync(name, "utf8")));
}

function nothingOpen({ scheme }: AgingReport, currency: string): CurrencyAging {
  const amount = zeroMoney(currency);
  const buckets = scheme.map(({ id, from, to }) => ({ bucket: id, from, to, amount, count: 0 }));
  const total = { open: amount, notDue: amount, overdue: amount, credits: amount, disputed: amount, buckets, count: 0 };
  return { currency, total, customers: [] };
}

function printAging({ currency, total, customers }: CurrencyAging, asOf: string, lang: Language): void {
  const chinese = lang === "zh-CN";
  const columns = total.buckets.map(({ bucket }) => bucket);
  const byOverdue = customers.toSorted(
    (a, b) => compareMoney(b.overdue, a.overdue) || compareText(a.customer, b.customer),
  );
  const shown = byOverdue.slice(0, 15);
  const row = (name: string, { open, buckets }: CurrencyAging["total"]): string[] => [
    name,
    digits(open),
    ...buckets.map(({ amount }) => digits(amount)),
  ];
  const head = chinese ? ["客户", "未清", "未到期", ...columns.slice(1)] : ["customer", "open", ...columns];
  const rows = [head, ...shown.map((customer) => row(customer.customer, customer)), row(chinese ? "合计" : "total", total)];
  console.log(heading(chinese ? `账龄表 ${asOf}(${currency})` : `Aging as of ${asOf}, ${currency}`));
  console.log(table(rows, ["left", ...columns.map(() => "right" as const), "right"]));
  const more = customers.length - shown.length;
  if (more > 0) console.log(chinese ? `另有 ${more} 个客户` : `and ${more} more customers`);
}

function printEscalation({ tasks, findings }: EscalationPlan, lang: Language): void {
  const chinese = lang === "zh-CN";
  console.log(`\n${heading(chinese ? `催收任务:${tasks.length}` : `Tasks: ${tasks.length}`)}`);
  for (const task of tasks.slice(0, 12)) {
    const [reason] = task.reasons;
    if (reason !== undefined) console.log(`- ${task.dueBy}  ${task.customer}  ${explainReason(reason, lang)}`);
  }
  if (tasks.length > 12) console.log(chinese ? `另有 ${tasks.length - 12} 项` : `and ${tasks.length - 12} more`);
  for (const finding of findings) console.log(`! ${explainReason(finding, lang)}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
