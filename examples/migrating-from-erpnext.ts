import { readErpnext } from "./migrating/erpnext.js";
import { runMigration } from "./migrating/run-migration.js";

const USAGE = `Reads exports of ERPNext and prints the aging of what they became, and what could not be taken.

npx tsx examples/migrating-from-erpnext.ts [FOLDER] [options]

The folder has sales-invoices.csv, payment-entries.csv and payment-ledger.csv, exported from Sales Invoice, Payment
Entry and Payment Ledger Entry.
Without one, a small firm's files are read.

  --as-of DAY       YYYY-MM-DD (2026-04-30)
  --lang LANGUAGE   of findings: en or zh-CN (en)
  --help            print this`;

runMigration({
  system: "ERPNext",
  folder: "examples/migrating/data/erpnext",
  usage: USAGE,
  read: readErpnext,
});
