import { MisuseError, money, type OpenItem, type PlainDate, zeroMoney } from "receivables";
import { type BadCell, NOT_UTF8, readCsv, type Row } from "./csv.js";

/** Which column holds what. Without `settled`, every row is open; without `handler`, nobody answers for it. */
export interface OpenItemColumns {
  readonly customer: string;
  readonly id: string;
  readonly issued: string;
  readonly due: string;
  readonly amount: string;
  readonly settled?: string;
  readonly handler?: string;
}

/** How a file of items is to be read. */
export interface OpenItemReading {
  readonly columns: OpenItemColumns;
  readonly readDate: (text: string) => PlainDate | undefined;
  readonly currency: string;
  readonly asOf: PlainDate;
}

/**
 * The items of a CSV file that are open as of a day: issued on or before it, and not settled or settled after
 * it. A row with a cell that cannot be used is returned as bad, with every such cell.
 *
 * @throws Error when the file lacks a column.
 */
export function readOpenItems(path: string, reading: OpenItemReading): { items: OpenItem[]; bad: BadCell[] } {
  const { columns, rows, bad } = readCsv(path);
  for (const [key, column] of Object.entries(reading.columns)) {
    if (!columns.includes(column as string)) {
      throw new Error(
        `--map ${key}=${String(column)}: ${path} has no such column; it has ${columns.join(", ")}`,
      );
    }
  }
  const seen = new Map<string, number>();
  const items: OpenItem[] = [];
  for (const row of rows) {
    const read = readRow(row, reading, seen);
    bad.push(...read.bad);
    if (read.item !== undefined && read.openAsOf) items.push(read.item);
  }
  return { items, bad };
}

function readRow(
  { line, cells }: Row,
  { columns, readDate, currency, asOf }: OpenItemReading,
  seen: Map<string, number>,
): { item?: OpenItem; openAsOf: boolean; bad: BadCell[] } {
  const bad: BadCell[] = [];
  const reject = (column: string, problem: string): undefined => {
    bad.push({ line, column, value: cells[column] ?? "", problem });
  };
  const text = (column: string): string | undefined => {
    const value = cells[column]?.trim() ?? "";
    if (value === "") return reject(column, "empty");
    return value.includes("\uFFFD") ? reject(column, NOT_UTF8) : value;
  };
  const date = (column: string): PlainDate | undefined =>
    readDate(cells[column] ?? "") ?? reject(column, "not a day in the date format given");
  const amount = (column: string): OpenItem["open"] | undefined => {
    const value = cells[column]?.trim() ?? "";
    if (value === "") return reject(column, "empty");
    try {
      return money(value, currency);
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      return reject(column, error.problem);
    }
  };

  const customer = text(columns.customer);
  const id = text(columns.id);
  const issuedOn = date(columns.issued);
  const dueOn = date(columns.due);
  const open = amount(columns.amount);
  const settledText = columns.settled === undefined ? "" : (cells[columns.settled] ?? "").trim();
  const settledOn = settledText === "" ? undefined : date(columns.settled as string);
  const handler = columns.handler === undefined ? "" : (cells[columns.handler] ?? "").trim();
  const first = seen.get(id ?? "");
  if (first !== undefined)
    reject(columns.id, `stands in line ${first} already; the amount would count twice`);
  if (bad.length > 0 || !customer || !id || !issuedOn || !dueOn || !open) return { bad, openAsOf: false };
  seen.set(id, line);
  return {
    bad,
    openAsOf: issuedOn <= asOf && (settledOn === undefined || settledOn > asOf),
    item: {
      id,
      document: id,
      source: "invoice",
      kind: "trade",
      customer,
      ...(handler !== "" && { handler }),
      issuedOn,
      postedOn: issuedOn,
      dueOn,
      original: open,
      open,
      disputed: zeroMoney(currency),
      settlements: [],
    },
  };
}
