import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plainDate } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { runMonthEnd } from "receivables/ports";
import { monthEndText, PART_NAMES } from "./demo/report.js";
import type { View } from "./demo/view.js";
import { word } from "./demo/words.js";
import { loadFirm } from "./firm/load-firm.js";
import { reportBadRows } from "./input/bad-rows.js";
import { heading } from "./output/table.js";

const USAGE = `Closes the month of a fictional book wholesaler, from the files in examples/data.

npm run demo -- [--as-of YYYY-MM-DD] [--part NAME] [--all] [--lang en|zh-CN] [--json]

--part NAME  one part: ${PART_NAMES.join(", ")}
--all        every line of every list, where a part shows the first ones to fit a screen
--json       everything as one JSON document`;

const { values: options } = parseArgs({
  options: {
    "as-of": { type: "string", default: "2026-10-31" },
    part: { type: "string" },
    all: { type: "boolean", default: false },
    lang: { type: "string", default: "en" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const { lang: language, part } = options;
const parts = PART_NAMES.filter((name) => part === undefined || name === part);

if (options.help) {
  console.log(USAGE);
} else if (language !== "en" && language !== "zh-CN") {
  console.error(`--lang ${language}: en or zh-CN`);
  process.exitCode = 1;
} else if (parts.length === 0) {
  console.error(`--part ${part}: ${PART_NAMES.join(", ")}`);
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
    const view: View = { language, nameOf: (id: string) => names.get(id) ?? id, all: options.all };
    console.log(heading(`${firm.name}: ${word("title", language)} ${asOf}`));
    console.log(`\n${monthEndText(closed, parts, view)}`);
  }
}
