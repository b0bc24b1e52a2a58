import { parseArgs } from "node:util";
import {
  type AgingPolicy,
  type BucketScheme,
  bucketScheme,
  chinaTradeRegulation,
  isCurrency,
  isPlainDate,
  type Language,
  net30,
  type PlainDate,
  type Policy,
  policySchema,
} from "receivables";
import { dateReader } from "../input/date-format.js";
import type { OpenItemColumns } from "../input/open-item-csv.js";
import { readJson } from "../input/read-json.js";

const USAGE = `Ages and escalates the open items of a CSV file.

npx tsx examples/month-end.ts FILE.csv[.gz] --map KEY=COLUMN,… --as-of YYYY-MM-DD [options]

  --map          which column holds what: customer, id, issued, due, amount, and perhaps settled, handler
  --as-of        the day; an item is open that was issued on or before it and not settled by its end
  --date-format  how days are written in the file, such as M/D/YYYY or DD.MM.YYYY (YYYY-MM-DD)
  --currency     ISO 4217 code of all amounts (CNY)
  --buckets      last overdue day of each bucket but the last (10,60,90)
  --credits      netted: a negative amount lowers the bucket of its own age; apart: in a column of its own (netted)
  --policy       china-trade-regulation, net-30 or a policy file (china-trade-regulation); the options above go
                 before its aging section
  --lang         en or zh-CN (en)
  --skip-bad     go on without rows that cannot be used, and say how many
  --json         print one JSON document
  --help         print this

An id may stand in one row only. The status is 0 when every row could be used or was skipped, else 1.`;

/** What the command is asked to do. */
export interface MonthEndOptions {
  readonly file: string;
  readonly columns: OpenItemColumns;
  readonly readDate: (text: string) => PlainDate | undefined;
  readonly asOf: PlainDate;
  readonly currency: string;
  readonly scheme: BucketScheme;
  readonly credits: AgingPolicy["credits"];
  readonly policy: Policy;
  readonly lang: Language;
  readonly skipBad: boolean;
  readonly json: boolean;
}

/**
 * Reads the arguments of the command line. With `--help` the run ends here.
 *
 * @throws Error that names the option which is missing or cannot be used.
 */
export function readOptions(args: string[]): MonthEndOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      map: { type: "string" },
      "as-of": { type: "string" },
      "date-format": { type: "string", default: "YYYY-MM-DD" },
      currency: { type: "string", default: "CNY" },
      buckets: { type: "string", default: "10,60,90" },
      credits: { type: "string", default: "netted" },
      policy: { type: "string", default: "china-trade-regulation" },
      lang: { type: "string", default: "en" },
      "skip-bad": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const [file, ...others] = positionals;
  const { map, "as-of": asOf, currency, credits, lang } = values;
  if (file === undefined || others.length > 0) throw new Error(`give one file\n\n${USAGE}`);
  if (map === undefined)
    throw new Error("--map is missing: which column is customer, id, issued, due, amount");
  if (asOf === undefined) throw new Error("--as-of is missing: the day as YYYY-MM-DD");
  if (!isPlainDate(asOf)) throw new Error(`--as-of ${asOf}: not a day as YYYY-MM-DD`);
  if (!isCurrency(currency)) throw new Error(`--currency ${currency}: not an ISO 4217 code`);
  if (credits !== "netted" && credits !== "apart") throw new Error(`--credits ${credits}: netted or apart`);
  if (lang !== "en" && lang !== "zh-CN") throw new Error(`--lang ${lang}: en or zh-CN`);
  return {
    file,
    columns: columnsOf(map),
    readDate: dateReader(values["date-format"]),
    asOf,
    currency,
    scheme: schemeOf(values.buckets),
    credits,
    policy: policyOf(values.policy),
    lang,
    skipBad: values["skip-bad"],
    json: values.json,
  };
}

const KEYS = ["customer", "id", "issued", "due", "amount", "settled", "handler"] as const;

function columnsOf(map: string): OpenItemColumns {
  const columns = new Map<string, string>();
  for (const pair of map.split(",")) {
    const [key = "", column = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
    if (!KEYS.some((known) => known === key) || column === "")
      throw new Error(`--map ${pair}: write KEY=COLUMN, KEY one of ${KEYS.join(", ")}`);
    if (columns.has(key)) throw new Error(`--map ${pair}: ${key} is mapped twice`);
    columns.set(key, column);
  }
  const columnOf = (key: (typeof KEYS)[number]): string => {
    const column = columns.get(key);
    if (column === undefined) throw new Error(`--map: say which column is the ${key}, as in ${key}=COLUMN`);
    return column;
  };
  const [settled, handler] = [columns.get("settled"), columns.get("handler")];
  return {
    customer: columnOf("customer"),
    id: columnOf("id"),
    issued: columnOf("issued"),
    due: columnOf("due"),
    amount: columnOf("amount"),
    ...(settled !== undefined && { settled }),
    ...(handler !== undefined && { handler }),
  };
}

function schemeOf(buckets: string): BucketScheme {
  const limits = buckets.split(",").map((day) => day.trim());
  const rising = limits.every((day, i) => /^[1-9]\d*$/.test(day) && Number(day) > Number(limits[i - 1] ?? 0));
  if (!rising)
    throw new Error(`--buckets ${buckets}: write days from 1 on, each larger than the one before: 10,60,90`);
  return bucketScheme(limits.map(Number));
}

function policyOf(name: string): Policy {
  const preset = [chinaTradeRegulation, net30].find(({ id }) => id === name);
  return preset ?? readJson(name, policySchema);
}
