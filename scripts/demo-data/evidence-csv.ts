import type { Evidence } from "receivables";
import { csvRow, csvText } from "./csv-text.js";

/** Notes, quotations, price lists and units as tables; a paper with several lines is a row and its lines. */
export function evidenceCsv({
  notes,
  quotations = [],
  priceLists = [],
  conversions = [],
}: Evidence): Readonly<Record<string, string>> {
  return {
    "notes.csv": csvText(
      "id kind customer date currency form signed sealed",
      notes.map((note) => csvRow(note)),
    ),
    "note-lines.csv": csvText(
      "note item quantity unit unitPrice",
      notes.flatMap(({ id, lines }) => lines.map((line) => csvRow({ note: id, ...line }))),
    ),
    "quotations.csv": csvText(
      "id customer item unitPrice currency unit breaks validFrom validTo form signed sealed copiedToFinance",
      quotations.map(({ breaks = [], ...quotation }) =>
        csvRow({ ...quotation, breaks: breaks.map(({ from, unitPrice }) => `${from}: ${unitPrice}`) }),
      ),
    ),
    "price-lists.csv": csvText(
      "id validFrom validTo currency",
      priceLists.map((list) => csvRow(list)),
    ),
    "prices.csv": csvText(
      "list item unitPrice unit",
      priceLists.flatMap(({ id, prices }) => prices.map((price) => csvRow({ list: id, ...price }))),
    ),
    "units.csv": csvText("item from to factor", conversions.map(csvRow)),
  };
}
