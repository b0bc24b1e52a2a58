import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PaymentTerms, paymentTermsSchema, plainDate } from "receivables";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadFirm } from "../../examples/firm/load-firm.js";
import { paymentTermsText, readPaymentTerms } from "../../examples/firm/payment-terms-text.js";

const AS_OF = plainDate("2026-10-31");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "firm-"));
  cpSync("examples/data", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function spoil(file: string, line: number, change: (text: string) => string): void {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  lines[line - 1] = change(lines[line - 1] ?? "");
  writeFileSync(join(folder, file), lines.join("\n"));
}

const faults = () =>
  loadFirm(folder, AS_OF).bad.map(({ file, line, column, value }) => ({ file, line, column, value }));

describe("a fault in a table", () => {
  test("an amount with a comma: is reported by file, line and column", () => {
    spoil("documents.csv", 2, (row) => row.replace(/,(\d+\.\d\d),trade/, ',"1,234.50",trade'));
    expect(faults()).toContainEqual({ file: "documents.csv", line: 2, column: "amount", value: "1,234.50" });
  });

  test("terms that are none", () => {
    spoil("documents.csv", 2, (row) => row.replace(/trade,[^,]*,/, "trade,some day,"));
    expect(faults()).toContainEqual({ file: "documents.csv", line: 2, column: "terms", value: "some day" });
  });

  test("a row of the wrong length", () => {
    spoil("promises.csv", 3, (row) => `${row},more`);
    expect(faults()).toMatchObject([{ file: "promises.csv", line: 3, column: "(row)" }]);
  });

  test("a line of a paper that does not exist", () => {
    spoil("note-lines.csv", 2, (row) => row.replace(/^[^,]*/, "DN-0"));
    expect(faults()).toContainEqual({ file: "note-lines.csv", line: 2, column: "note", value: "DN-0" });
  });

  test("a request for an order that does not exist", () => {
    spoil("order-requests.csv", 2, (row) => row.replace(/^[^,]*/, "SO-0"));
    expect(faults()).toEqual([{ file: "order-requests.csv", line: 2, column: "order", value: "SO-0" }]);
  });

  test("leaves the other rows as they are", () => {
    const before = loadFirm(folder, AS_OF).firm.data.ledger.documents.length;
    spoil("documents.csv", 2, (row) => row.replace("invoice", "voucher"));
    const { bad, firm } = loadFirm(folder, AS_OF);
    expect(bad).toMatchObject([{ file: "documents.csv", line: 2, column: "kind", value: "voucher" }]);
    expect(firm.data.ledger.documents).toHaveLength(before - 1);
  });
});

test("a fault in a JSON file is thrown with its path", () => {
  writeFileSync(join(folder, "firm.json"), '{ "name": "Ours", "currency": "XYZ" }');
  expect(() => loadFirm(folder, AS_OF)).toThrow(/firm\.json:\n {2}currency: /);
});

describe("payment terms in a cell", () => {
  test.each<[string, PaymentTerms]>([
    ["receipt", { kind: "due-on-receipt" }],
    ["net 30", { kind: "net", days: 30 }],
    ["net 0, following", { kind: "net", days: 0, businessDays: "following" }],
    ["month end 15", { kind: "net-after-month-end", days: 15 }],
    ["day 10 month 2", { kind: "day-of-month", day: 10, months: 2 }],
    [
      "monthly 25 then net 30",
      { kind: "monthly-settlement", closingDay: 25, due: { kind: "net", days: 30 } },
    ],
    ["delivery 30", { kind: "on-delivery-confirmation", days: 30 }],
    [
      "33.5% receipt; 66.5% net 80, preceding",
      {
        kind: "instalments",
        businessDays: "preceding",
        instalments: [
          { percent: "33.5", due: { kind: "due-on-receipt" } },
          { percent: "66.5", due: { kind: "net", days: 80 } },
        ],
      },
    ],
  ])("%s", (text, terms) => {
    expect(paymentTermsSchema.parse(readPaymentTerms(text))).toEqual(terms);
    expect(paymentTermsText(terms)).toBe(text);
  });

  test.each(["net", "net x", "30", "month 3", "50% net 10"])("%s is none", (text) => {
    expect(paymentTermsSchema.safeParse(readPaymentTerms(text)).success).toBe(false);
  });
});
