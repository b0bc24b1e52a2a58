import { readOdoo } from "./migrating/odoo.js";
import { runMigration } from "./migrating/run-migration.js";

const USAGE = `Reads exports of Odoo and prints the aging of what they became, and what could not be taken.

npx tsx examples/migrating-from-odoo.ts [FOLDER] [options]

The folder has account.move.csv, account.move.line.csv and account.partial.reconcile.csv, exported with technical names.
Without one, a small firm's files are read.

  --as-of DAY       YYYY-MM-DD (2026-04-30)
  --lang LANGUAGE   of findings: en or zh-CN (en)
  --help            print this`;

runMigration({ system: "Odoo", folder: "examples/migrating/data/odoo", usage: USAGE, read: readOdoo });
