import { type LedgerDocument, ledgerDocumentSchema } from "receivables";
import { amountIn, readCells } from "./cells.js";
import { readPaymentTerms } from "./payment-terms-text.js";
import { readLines, readTable, type Table } from "./read-table.js";

/** Reads the ledger: `documents.csv`, and `settlements.csv` with what each of them settles. */
export function readDocuments(folder: string, currency: string): Table<LedgerDocument> {
  const settlements = readLines(
    { folder, file: "settlements.csv" },
    { owner: "document", owners: "documents.csv" },
  );
  const amount = amountIn(currency);
  const documents = readTable({ folder, file: "documents.csv" }, ledgerDocumentSchema, (cells) => {
    const settles = settlements.of(cells["id"]).map((line) => readCells(line, { amount }));
    return {
      ...readCells(cells, { amount, terms: readPaymentTerms }),
      ...(settles.length > 0 && { settles }),
    };
  });
  return { rows: documents.rows, bad: [...documents.bad, ...settlements.bad] };
}
