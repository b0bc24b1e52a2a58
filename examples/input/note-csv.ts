import { type DecimalString, isPlainDate, type Note, type NoteLine, type PlainDate } from "receivables";
import { type BadCell, NOT_UTF8, readCsv, type Row } from "./csv.js";

/** A line of an invoice file. */
export interface InvoiceLine {
  readonly document: string;
  readonly item: string;
  /** As the file has it: negative on a return. */
  readonly quantity: DecimalString;
  readonly unitPrice: DecimalString;
  readonly date: PlainDate;
  /** Empty for a cash sale. */
  readonly customer: string;
}

const COLUMNS = {
  document: "InvoiceNo",
  item: "StockCode",
  quantity: "Quantity",
  date: "InvoiceDate",
  unitPrice: "UnitPrice",
  customer: "CustomerID",
} as const;

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)([ T]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/**
 * Reads the lines of a file with the columns InvoiceNo, StockCode, Quantity, InvoiceDate, UnitPrice and
 * CustomerID. A row with a cell that cannot be used is returned as bad, with every such cell.
 *
 * @throws Error when the file lacks a column.
 */
export function readInvoiceLines(path: string): { lines: InvoiceLine[]; bad: BadCell[] } {
  const { columns, rows, bad } = readCsv(path);
  for (const column of Object.values(COLUMNS)) {
    if (!columns.includes(column))
      throw new Error(`${path} has no column ${column}; it has ${columns.join(", ")}`);
  }
  const lines: InvoiceLine[] = [];
  for (const row of rows) {
    const before = bad.length;
    const line = readLine(row, bad);
    if (bad.length === before) lines.push(line);
  }
  return { lines, bad };
}

function readLine({ line, cells }: Row, bad: BadCell[]): InvoiceLine {
  const cell = (column: string): string => (cells[column] ?? "").trim();
  const must = (column: string, fits: boolean, problem: string): void => {
    if (!fits) bad.push({ line, column, value: cells[column] ?? "", problem });
  };
  const document = cell(COLUMNS.document);
  const item = cell(COLUMNS.item);
  const quantity = cell(COLUMNS.quantity);
  const unitPrice = cell(COLUMNS.unitPrice);
  const customer = cell(COLUMNS.customer);
  const date = DAY_AND_TIME.exec(cell(COLUMNS.date))?.[1] ?? "";
  must(COLUMNS.document, document !== "", "empty");
  must(COLUMNS.item, item !== "", "empty");
  for (const column of [COLUMNS.document, COLUMNS.item, COLUMNS.customer])
    must(column, !cell(column).includes("\uFFFD"), NOT_UTF8);
  must(COLUMNS.quantity, DECIMAL.test(quantity), quantity === "" ? "empty" : "not a plain decimal number");
  must(COLUMNS.unitPrice, DECIMAL.test(unitPrice), unitPrice === "" ? "empty" : "not a plain decimal number");
  must(COLUMNS.date, isPlainDate(date), "not a day as YYYY-MM-DD, with or without a time");
  if (customer !== "" && DECIMAL.test(quantity)) {
    const back = isReturn({ document });
    const problem = back
      ? "a return (C…) is written with a minus"
      : "negative, and the invoice is no return (C…)";
    must(COLUMNS.quantity, back === quantity.startsWith("-") || Number(quantity) === 0, problem);
    must(COLUMNS.unitPrice, !unitPrice.startsWith("-"), "a price is not negative");
  }
  return { document, item, quantity, unitPrice, date: date as PlainDate, customer };
}

/** Customers are the same when their ids are, or differ only by the `.0` that a spreadsheet puts behind numbers. */
export function customerKey(id: string): string {
  return id.trim().replace(/^(\d+)\.0+$/, "$1");
}

/** Lines as notes: one for each document, customer and day; a document `C…` is a return note. */
export function notesOf(lines: Iterable<InvoiceLine>, currency: string): Note[] {
  const groups = new Map<string, { readonly first: InvoiceLine; readonly lines: NoteLine[] }>();
  for (const line of lines) {
    const key = `${line.document}\n${line.customer}\n${line.date}`;
    const group = groups.get(key) ?? { first: line, lines: [] };
    const { item, unitPrice } = line;
    group.lines.push({
      item,
      quantity: isReturn(line) ? line.quantity.replace("-", "") : line.quantity,
      unitPrice,
    });
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ first, lines: noted }): Note => {
    const { document: id, customer, date } = first;
    const kind = isReturn(first) ? "return" : "delivery";
    return { kind, id, customer, date, currency, lines: noted, form: "original", signed: true, sealed: true };
  });
}

function isReturn({ document }: Pick<InvoiceLine, "document">): boolean {
  return document.startsWith("C");
}
