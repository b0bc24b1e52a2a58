import { parseArgs } from "node:util";
import { ageReceivables, explainReason, type Language, net30, type PlainDate, plainDate } from "receivables";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { type Migration, positionOf } from "./migration.js";

/** An example that reads another system's export. */
export interface MigrationExample {
  readonly system: string;
  readonly folder: string;
  readonly usage: string;
  readonly read: (folder: string) => Migration;
}

/** Reads the command line, and prints what the export became. */
export function runMigration({ system, folder, usage, read }: MigrationExample): void {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "as-of": { type: "string", default: "2026-04-30" },
        lang: { type: "string", default: "en" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return console.log(usage);
    const { lang } = values;
    if (lang !== "en" && lang !== "zh-CN") throw new Error(`--lang ${lang}: en or zh-CN`);
    const [from = folder] = positionals;
    console.log(migrationText(system, read(from), plainDate(values["as-of"]), lang));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** The aging of what was taken, what was not, and where the two systems do not agree. */
export function migrationText(system: string, migration: Migration, asOf: PlainDate, lang: Language): string {
  const { position, differences } = positionOf(migration, asOf);
  const { currencies } = ageReceivables(position, net30.aging);
  const agings = currencies.flatMap(({ currency, customers, total }) => {
    const row = (name: string, { open, buckets, credits }: typeof total): readonly string[] => [
      name,
      digits(open),
      ...buckets.map(({ amount }) => digits(amount)),
      digits(credits),
    ];
    const head = ["customer", "open", ...total.buckets.map(({ bucket }) => bucket), "credits"];
    const rows = [head, ...customers.map((one) => row(one.customer, one)), row("total", total)];
    return [
      heading(`${currency} as of ${asOf}`),
      table(
        rows,
        head.map((_, i) => (i === 0 ? "left" : "right")),
      ),
      "",
    ];
  });
  const untaken = migration.bad.map(
    ({ file = "", line, column, value, problem }) =>
      `${file}, line ${line}, column ${column}: ${JSON.stringify(value)}: ${problem}`,
  );
  const unlike = differences.map(
    ({ document, stated, open, difference }) =>
      `${document}: ${system} ${digits(stated)}, here ${digits(open)}, difference ${digits(difference)} ${open.currency}`,
  );
  return [
    ...agings,
    ...listed("What could not be taken", untaken),
    ...listed(`What ${system} states otherwise`, unlike),
    ...listed(
      "What documents ask for and cannot have",
      position.findings.map((one) => explainReason(one, lang)),
    ),
  ].join("\n");
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return [heading(title), ...(lines.length === 0 ? ["nothing"] : lines.map((line) => `- ${line}`)), ""];
}
