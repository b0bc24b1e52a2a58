import { parseArgs } from "node:util";
import { isCurrency, type Language } from "receivables";
import { badRowCount, reportBadRows } from "./input/bad-rows.js";
import { readInvoiceLines } from "./input/note-csv.js";
import { printVerification } from "./statements/print-verification.js";
import { readStatement } from "./statements/read-statement.js";
import { verificationJson } from "./statements/verification-report.js";
import { verifyLines } from "./statements/verify-lines.js";

const USAGE = `Compiles the statements of all customers in a file of invoice lines and verifies them, or verifies a
statement of your own against the file.

npx tsx examples/verify-statements.ts EVIDENCE.csv[.gz] [options]

The file has the columns InvoiceNo, StockCode, Quantity, InvoiceDate (YYYY-MM-DD, with or without a time),
UnitPrice and CustomerID. A line is a delivery note's; of an invoice C… it is a return note's, with a minus
before its quantity. Each has its own price. Lines without a customer are cash sales and left out.

  --statement FILE   a statement as JSON, verified against the lines of its customer in its period, first and
                     last day included: customer, currency, period {from, to}, preparedBy and verifiedBy
                     {id, department}, lines [{document, item, quantity, unitPrice, amount}], total; numbers
                     as strings, returns with negative quantities
  --quotes modal     the price that stands on most lines of an item, of all customers, is its quotation (of
                     several the lowest); a price that agrees with its note, but not with it, is reported too
  --currency CODE    ISO 4217 code of the file's prices (GBP)
  --skip-bad         go on without rows that cannot be used, and say how many
  --lang LANGUAGE    en or zh-CN (en)
  --json             print one JSON document: total, statements, findings
  --help             print this

Customers "17850" and "17850.0" are the same. Findings: price-differs, quantity-differs, amount-differs (not
quantity × price), no-evidence (a line without goods), not-billed (goods, or a return, without a line),
duplicate-line (stands once too often), total-differs (not the sum of the amounts).

The status is 0 when every row could be used or was skipped and the statement could be read, whatever was
found; else 1.`;

interface Options {
  readonly file: string;
  readonly statement: string | undefined;
  readonly modal: boolean;
  readonly currency: string;
  readonly lang: Language;
  readonly skipBad: boolean;
  readonly json: boolean;
}

function main(): void {
  const { file, statement, modal, currency, lang, skipBad, json } = readOptions();
  const given = statement === undefined ? undefined : readStatement(statement, currency);
  const { lines, bad } = readInvoiceLines(file);
  reportBadRows(bad, skipBad);
  const skipped = badRowCount(bad);
  const { verifications, about } = verifyLines({ lines, skipped, currency, statement: given, modal });
  if (json) console.log(JSON.stringify(verificationJson(verifications, about), null, 2));
  else printVerification(verifications, about, lang);
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      statement: { type: "string" },
      quotes: { type: "string" },
      currency: { type: "string", default: "GBP" },
      lang: { type: "string", default: "en" },
      "skip-bad": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [file, ...others] = positionals;
  const { statement, quotes, currency, lang, json } = values;
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (file === undefined || others.length > 0) throw new Error(`give one file of evidence\n\n${USAGE}`);
  if (quotes !== undefined && quotes !== "modal")
    throw new Error(`--quotes ${quotes}: only "modal" is known`);
  if (!isCurrency(currency)) throw new Error(`--currency ${currency}: not an ISO 4217 code`);
  if (lang !== "en" && lang !== "zh-CN") throw new Error(`--lang ${lang}: en or zh-CN`);
  return { file, statement, modal: quotes === "modal", currency, lang, skipBad: values["skip-bad"], json };
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
