import type { LedgerDocument } from "receivables";
import { paymentTermsText } from "../../examples/firm/payment-terms-text.js";
import { type CsvRow, csvRow, csvText } from "./csv-text.js";

const COLUMNS =
  "kind id customer postedOn issuedOn amount receivable terms dueOn retention.percent retention.dueOn charge.kind charge.item because from reverses item resolvedOn advanceFor handler department status reference";

/** The ledger as two tables: one row for each document, and one for each thing that a document settles. */
export function documentsCsv(documents: readonly LedgerDocument[]): Readonly<Record<string, string>> {
  return {
    "documents.csv": csvText(COLUMNS, documents.map(documentRow)),
    "settlements.csv": csvText(
      "document item amount",
      documents.flatMap((document) => settlementRows(document)),
    ),
  };
}

function documentRow(document: LedgerDocument): CsvRow {
  const { settles: _, terms, ...fields } = { settles: undefined, terms: undefined, ...document };
  return { ...csvRow(fields), ...(terms !== undefined && { terms: paymentTermsText(terms) }) };
}

function settlementRows(document: LedgerDocument): readonly CsvRow[] {
  const settles = "settles" in document ? (document.settles ?? []) : [];
  return settles.map((line) => csvRow({ document: document.id, ...line }));
}
