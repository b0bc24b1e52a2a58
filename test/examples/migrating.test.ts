import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LedgerDocument, ledgerSchema, plainDate, positionAsOf } from "receivables";
import { afterAll, describe, expect, test } from "vitest";
import { readErpnext } from "../../examples/migrating/erpnext.js";
import { type Migration, positionOf } from "../../examples/migrating/migration.js";
import { readOdoo } from "../../examples/migrating/odoo.js";

const folder = mkdtempSync(join(tmpdir(), "migrating-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ERPNEXT = "examples/migrating/data/erpnext";
const ODOO = "examples/migrating/data/odoo";

/** What is open of each item on a day. */
function openOn({ documents }: Migration, on: string): Readonly<Record<string, string>> {
  const { items } = positionAsOf({ documents }, plainDate(on));
  return Object.fromEntries(items.map(({ id, open }) => [id, `${open.amount} ${open.currency}`]));
}

const bad = ({ bad: cells }: Migration) =>
  cells.map(({ file, line, column, value }) => `${file}:${line} ${column}: ${value}`);

const found = (migration: Migration, id: string): LedgerDocument | undefined =>
  migration.documents.find((document) => document.id === id);

/** A copy of an export with one text replaced in one file. */
function changed(from: string, file: string, old: string, by: string): string {
  const copy = mkdtempSync(join(folder, "export-"));
  cpSync(from, copy, { recursive: true });
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(old);
  writeFileSync(join(copy, file), text.replace(old, by));
  return copy;
}

function run(system: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", `examples/migrating-from-${system}.ts`, ...args], {
    encoding: "utf8",
  });
}

describe("from ERPNext", () => {
  const migration = readErpnext(ERPNEXT);

  test("invoices, instalments, returns, receipts and advances are open as they were there", () => {
    expect(openOn(migration, "2026-04-30")).toEqual({
      "ACC-PAY-2026-00002": "-200.00 EUR",
      "ACC-PAY-2026-00003": "-75.00 EUR",
      "ACC-SINV-2026-00001": "700.00 EUR",
      "ACC-SINV-2026-00002#1": "200.00 EUR",
      "ACC-SINV-2026-00002#2": "450.00 EUR",
      "ACC-SINV-2026-00003": "480.00 EUR",
      "ACC-SINV-2026-00004": "-80.00 EUR",
      "ACC-SINV-2026-00009": "200.00 USD",
    });
    expect(found(migration, "ACC-PAY-2026-00002")).toMatchObject({ advanceFor: "SAL-ORD-2026-00014" });
  });

  test("as of a day before the return and the receipts, without them", () => {
    expect(openOn(migration, "2026-02-19")).toEqual({ "ACC-SINV-2026-00001": "1200.00 EUR" });
  });

  test("drafts and cancelled documents come along and do not count; suppliers do not come along", () => {
    expect(found(migration, "ACC-SINV-2026-00006")).toMatchObject({ status: "draft" });
    expect(found(migration, "ACC-PAY-2026-00005")).toMatchObject({ status: "cancelled" });
    expect(found(migration, "ACC-PAY-2026-00004")).toBeUndefined();
  });

  test("what could not be taken is named by file, line, column and value", () => {
    expect(bad(migration)).toEqual([
      "sales-invoices.csv:9 Date: 2026-13-04",
      "sales-invoices.csv:10 Grand Total: 12O.00",
      "payment-entries.csv:5 Name (Payment Entry Reference): ACC-SINV-2026-00007",
      "payment-ledger.csv:6 Amount in Account Currency: 15.00",
    ]);
  });

  test("what journal entries credit comes from the payment ledger, unless it was taken back", () => {
    expect(found(migration, "ACC-JV-2026-00001 b1f0a3")).toMatchObject({ kind: "payment" });
    expect(migration.documents.filter(({ id }) => id.startsWith("ACC-JV"))).toHaveLength(1);
    const copy = changed(
      ERPNEXT,
      "payment-ledger.csv",
      "ACC-SINV-2026-00009,USD,-60",
      "ACC-JV-2026-00001,USD,-60",
    );
    expect(openOn(readErpnext(copy), "2026-04-30")).toMatchObject({
      "ACC-JV-2026-00001 b1f0a3": "-60.00 USD",
    });
  });

  test("where the outstanding amount is another, the difference is said", () => {
    const differences = (of: Migration) =>
      positionOf(of, plainDate("2026-04-30")).differences.map(({ document, difference }) => [
        document,
        difference.amount,
      ]);
    expect(differences(migration)).toEqual([]);
    const copy = changed(ERPNEXT, "sales-invoices.csv", "480.00,480.00", "480.00,470.00");
    expect(differences(readErpnext(copy))).toEqual([["ACC-SINV-2026-00003", "10.00"]]);
  });

  test.each([
    ["sales-invoices.csv", "2026-05-01,50", "2026-05-01,half", ":4 Invoice Portion (Payment Schedule): half"],
    ["sales-invoices.csv", "Harbour Books,2026-01-12", ",2026-01-12", ":2 Customer: "],
    ["sales-invoices.csv", ",USD,260", ",US,260", ":11 Currency: US"],
    ["sales-invoices.csv", '"1,200.00"', '"1,200.005"', ":2 Grand Total: 1,200.005"],
    ["payment-entries.csv", "Receive,Customer,Linden", "Pay,Customer,Linden", ":4 Payment Type: Pay"],
    ["payment-ledger.csv", "2026-04-10", "10.04.2026", ":4 Posting Date: 10.04.2026"],
    ["payment-entries.csv", "00001,500.00", "00001,5e2", ":2 Allocated (Payment Entry Reference): 5e2"],
  ])("%s: %s as %s", (file, old, by, expected) => {
    expect(bad(readErpnext(changed(ERPNEXT, file, old, by)))).toContain(`${file}${expected}`);
  });

  test("a file without a column that is needed is refused by name", () => {
    const copy = changed(ERPNEXT, "payment-entries.csv", "Party Type", "Kind of party");
    expect(() => readErpnext(copy)).toThrow("has no column Party Type");
  });
});

describe("from Odoo", () => {
  const migration = readOdoo(ODOO);

  test("each line on a receivable account is a document, matched as it was there", () => {
    expect(openOn(migration, "2026-04-30")).toEqual({
      "INV/2026/00001": "700.00 EUR",
      "INV/2026/00002/1": "350.00 EUR",
      "INV/2026/00002/2": "450.00 EUR",
      "INV/2026/00003": "480.00 EUR",
      "PBNK1/2026/00002": "-200.00 EUR",
      "RINV/2026/00001": "-80.00 EUR",
    });
    expect(found(migration, "INV/2026/00001")).toMatchObject({ handler: "Wang Li" });
  });

  test("a matching counts from its own day: before it the receipt is the customer's credit", () => {
    expect(openOn(migration, "2026-03-01")).toEqual({
      "INV/2026/00001": "700.00 EUR",
      "PBNK1/2026/00001": "-100.00 EUR",
    });
  });

  test("what could not be taken is named by file, line, column and value", () => {
    expect(bad(migration)).toEqual([
      "account.move.line.csv:12 amount_currency: 1.250,00",
      "account.move.line.csv:13 move_id: INV/2026/00009",
      "account.partial.reconcile.csv:4 debit_move_id: 1011",
    ]);
  });

  test("where the residual is another, the difference is said", () => {
    const { differences } = positionOf(migration, plainDate("2026-04-30"));
    expect(differences.map(({ document, difference }) => [document, difference.amount])).toEqual([
      ["PBNK1/2026/00002", "-25.00"],
    ]);
  });

  test.each([
    ["account.move.csv", "2026-01-12,2026-01-12", "12/01/2026,2026-01-12", ":2 invoice_date: 12/01/2026"],
    ["account.move.line.csv", "Harbour Books,2026-02-11", "Harbour Books,", ":2 date_maturity: "],
    ["account.partial.reconcile.csv", "1001,1008", "1001,1999", ":2 credit_move_id: 1999"],
    ["account.partial.reconcile.csv", "500.00,500.00", "500.00,550.00", ":2 credit_amount_currency: 550.00"],
    ["account.partial.reconcile.csv", "2026-02-20", "", ":2 max_date: "],
  ])("%s: %s as %s", (file, old, by, expected) => {
    expect(bad(readOdoo(changed(ODOO, file, old, by)))).toContain(`${file}${expected}`);
  });

  test("a line of an entry without an invoice is a claim of another kind", () => {
    const copy = changed(
      ODOO,
      "account.move.csv",
      "101,INV/2026/00001,out_invoice",
      "101,INV/2026/00001,entry",
    );
    expect(found(readOdoo(copy), "INV/2026/00001")).toMatchObject({ receivable: "other" });
  });
});

test.each([readErpnext(ERPNEXT), readOdoo(ODOO)])(
  "what was taken is a ledger as its schema reads it",
  ({ documents }) => {
    expect(ledgerSchema.parse({ documents })).toEqual({ documents });
  },
);

describe("as programs", () => {
  test.each([
    ["erpnext", "total            1,475.00   450.00  680.00   0.00  700.00  0.00  -355.00"],
    ["odoo", "total          1,700.00   450.00  830.00   0.00  700.00  0.00  -280.00"],
  ])("%s: prints the aging and what could not be taken", (system, total) => {
    const { status, stdout, stderr } = run(system);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(total);
    expect(stdout).toContain("What could not be taken");
  });

  test("a folder that is not there is an error in one line", () => {
    const { status, stderr } = run("odoo", join(folder, "none"));
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  });
});
