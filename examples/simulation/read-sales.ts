import { type LedgerDocument, money, plainDate, type SimulationHistory } from "receivables";
import { dateReader } from "../input/date-format.js";
import { readCsv } from "../input/csv.js";

/**
 * Reads a file of invoices with the columns `customerID`, `invoiceNumber`, `InvoiceDate`, `DueDate`, `InvoiceAmount` and
 * `SettledDate`, days as M/D/YYYY. Every invoice is an order on its day, and is paid in full on the day it was settled,
 * or not yet.
 *
 * @throws Error that names the line of a row that cannot be used.
 */
export function readSales(path: string, currency: string): SimulationHistory {
  const readDay = dateReader("M/D/YYYY");
  const { bad, rows } = readCsv(path);
  const [first] = bad;
  if (first !== undefined) throw new Error(`${path}, line ${first.line}: ${first.problem}`);
  const sales = rows.map(({ cells, line }) => {
    const day = (column: string) => {
      const read = readDay(cells[column] ?? "");
      if (read === undefined) throw new Error(`${path}, line ${line}: ${column} is not a day as M/D/YYYY`);
      return read;
    };
    const id = cells["invoiceNumber"] ?? "";
    const customer = cells["customerID"] ?? "";
    if (id === "" || customer === "") throw new Error(`${path}, line ${line}: no invoice or no customer`);
    const amount = money(cells["InvoiceAmount"] ?? "", currency);
    const settledOn = (cells["SettledDate"] ?? "") === "" ? undefined : day("SettledDate");
    return { id, customer, amount, issuedOn: day("InvoiceDate"), dueOn: day("DueDate"), settledOn };
  });
  const days = sales.map(({ issuedOn }) => issuedOn).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new Error(`${path} has no rows`);
  return {
    booksFrom: plainDate(`${from.slice(0, 8)}01`),
    from,
    to,
    orders: sales.map(({ amount, customer, id, issuedOn }) => ({
      placedOn: issuedOn,
      invoices: [id],
      order: { id, customer, kind: "sale", status: "open", ordered: amount },
    })),
    documents: sales.flatMap(({ amount, customer, dueOn, id, issuedOn, settledOn }): LedgerDocument[] => [
      { kind: "invoice", id, customer, receivable: "trade", issuedOn, postedOn: issuedOn, dueOn, amount },
      ...(settledOn === undefined
        ? []
        : [
            {
              kind: "payment",
              id: `settled-${id}`,
              customer,
              postedOn: settledOn,
              amount,
              settles: [{ item: id, amount }],
            } as const,
          ]),
    ]),
  };
}
