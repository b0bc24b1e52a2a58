import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plainDate } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { runMonthEnd } from "receivables/ports";
import { monthEndText } from "./demo/report.js";
import { word } from "./demo/words.js";
import { loadFirm } from "./firm/load-firm.js";
import { reportBadRows } from "./input/bad-rows.js";
import { heading } from "./output/table.js";

const USAGE = `Closes the month of a fictional book wholesaler, from the files in examples/data.

npm run demo -- [--as-of YYYY-MM-DD] [--lang en|zh-CN] [--json]`;

const { values: options } = parseArgs({
  options: {
    "as-of": { type: "string", default: "2026-10-31" },
    lang: { type: "string", default: "en" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) {
  console.log(USAGE);
} else if (options.lang !== "en" && options.lang !== "zh-CN") {
  console.error(`--lang ${options.lang}: en or zh-CN`);
  process.exitCode = 1;
} else {
  const asOf = plainDate(options["as-of"], "--as-of");
  const { firm, bad } = loadFirm(fileURLToPath(new URL("data", import.meta.url)), asOf);
  reportBadRows(bad, false);
  const closed = await runMonthEnd(memoryAdapter(firm.data), { asOf });
  if (options.json) {
    console.log(JSON.stringify(closed, null, 2));
  } else {
    const names = new Map(
      [...firm.people, ...(firm.data.ledger.customers ?? [])].map(({ id, name }) => [id, name]),
    );
    console.log(heading(`${firm.name}: ${word("title", options.lang)} ${asOf}`));
    console.log(`\n${monthEndText(closed, options.lang, (id) => names.get(id) ?? id)}`);
  }
}
