import {
  type Evidence,
  noteSchema,
  priceListSchema,
  quotationSchema,
  unitConversionSchema,
} from "receivables";
import type { BadCell } from "../input/csv.js";
import { readCells, yesOrNo } from "./cells.js";
import { readLines, readTable } from "./read-table.js";

const PAPER = { signed: yesOrNo, sealed: yesOrNo, copiedToFinance: yesOrNo };

/** Reads the written basis of the statements: notes, quotations, price lists and units. */
export function readEvidence(folder: string): {
  readonly evidence: Evidence;
  readonly bad: readonly BadCell[];
} {
  const noteLines = readLines({ folder, file: "note-lines.csv" }, { owner: "note", owners: "notes.csv" });
  const prices = readLines({ folder, file: "prices.csv" }, { owner: "list", owners: "price-lists.csv" });
  const notes = readTable({ folder, file: "notes.csv" }, noteSchema, (cells) => ({
    ...readCells(cells, PAPER),
    lines: noteLines.of(cells["id"]),
  }));
  const priceLists = readTable({ folder, file: "price-lists.csv" }, priceListSchema, (cells) => ({
    ...cells,
    prices: prices.of(cells["id"]),
  }));
  const quotations = readTable({ folder, file: "quotations.csv" }, quotationSchema, (cells) =>
    readCells(cells, { ...PAPER, breaks: readBreaks }),
  );
  const conversions = readTable({ folder, file: "units.csv" }, unitConversionSchema);
  return {
    evidence: {
      notes: notes.rows,
      quotations: quotations.rows,
      priceLists: priceLists.rows,
      conversions: conversions.rows,
    },
    bad: [noteLines, prices, notes, priceLists, quotations, conversions].flatMap(({ bad }) => bad),
  };
}

/** Quantity breaks such as `50: 24.57; 100: 23.79`. */
function readBreaks(text: string): unknown {
  return text.split("; ").map((entry) => {
    const [from, unitPrice] = entry.split(": ");
    return { from, unitPrice };
  });
}
