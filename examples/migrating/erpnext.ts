import {
  absMoney,
  type CreditNote,
  daysBetween,
  type Invoice,
  type LedgerDocument,
  type Money,
  type Payment,
  type PaymentTerms,
  type PlainDate,
  type Settles,
} from "receivables";
import type { Migration, StatedOpen } from "./migration.js";
import { openExport, type RowReader } from "./row-reader.js";

const SCHEDULE_DUE = "Due Date (Payment Schedule)";
const PORTION = "Invoice Portion (Payment Schedule)";
const REFERENCE_TYPE = "Type (Payment Entry Reference)";
const REFERENCE = "Name (Payment Entry Reference)";
const ALLOCATED = "Allocated (Payment Entry Reference)";

/**
 * Reads ERPNext's exports of Sales Invoice with its Payment Schedule (`sales-invoices.csv`) and of Payment Entry with its
 * references (`payment-entries.csv`). A row without an ID goes on with the document above it.
 *
 * @throws Error when a file lacks a column.
 */
export function readErpnext(folder: string): Migration {
  const invoices = openExport(`${folder}/sales-invoices.csv`, [
    "ID",
    "Customer",
    "Date",
    "Payment Due Date",
    "Currency",
    "Grand Total",
    "Outstanding Amount",
    "Is Return (Credit Note)",
    "Return Against",
    "Status",
    SCHEDULE_DUE,
    PORTION,
  ]);
  const payments = openExport(`${folder}/payment-entries.csv`, [
    "ID",
    "Payment Type",
    "Party Type",
    "Party",
    "Posting Date",
    "Paid Amount",
    "Account Currency (From)",
    "Status",
    REFERENCE_TYPE,
    REFERENCE,
    ALLOCATED,
  ]);
  const documents: LedgerDocument[] = [];
  const stated: StatedOpen[] = [];
  for (const rows of withChildren(invoices.rows)) {
    const taken = invoiceOf(rows);
    if (taken === undefined) continue;
    documents.push(taken.document);
    stated.push({ document: taken.document.id, open: taken.outstanding });
  }
  const known = new Set(documents.map(({ id }) => id));
  for (const rows of withChildren(payments.rows)) documents.push(...paymentOf(rows, known));
  return { documents, stated, bad: [...invoices.bad, ...payments.bad] };
}

type ParentRows = readonly [RowReader, ...RowReader[]];

/** A document's first row with the rows of its table below it. */
function withChildren(rows: readonly RowReader[]): readonly ParentRows[] {
  const groups: [RowReader, ...RowReader[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.text("ID") !== "" || last === undefined) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function invoiceOf(
  rows: ParentRows,
): { readonly document: Invoice | CreditNote; readonly outstanding: Money } | undefined {
  const [row] = rows;
  const status = statusOf(row.text("Status"));
  const id = row.name("ID");
  const customer = row.name("Customer");
  const issuedOn = row.date("Date");
  const currency = row.currency("Currency");
  if (currency === undefined) return undefined;
  const total = row.amount("Grand Total", currency);
  const outstanding = row.amount("Outstanding Amount", currency);
  if (!id || !customer || !issuedOn || !total || !outstanding) return undefined;
  const header = { id, customer, postedOn: issuedOn, issuedOn, status, amount: absMoney(total) };
  if (row.text("Is Return (Credit Note)") === "1") {
    const against = row.text("Return Against");
    const settles = against === "" ? [] : [{ item: against, amount: header.amount }];
    return { document: { ...header, kind: "credit-note", because: "return", settles }, outstanding };
  }
  const due = dueOf(rows, issuedOn);
  return due && { document: { ...header, kind: "invoice", receivable: "trade", ...due }, outstanding };
}

/** The due date, or the instalments where the schedule has several. */
function dueOf(
  rows: ParentRows,
  issuedOn: PlainDate,
): { readonly dueOn: PlainDate } | { readonly terms: PaymentTerms } | undefined {
  const [row] = rows;
  if (rows.length === 1) {
    const dueOn = row.date("Payment Due Date");
    return dueOn && { dueOn };
  }
  const instalments = rows.flatMap((part) => {
    const dueOn = part.date(SCHEDULE_DUE);
    const percent = part.text(PORTION);
    if (!/^\d+(\.\d+)?$/.test(percent)) part.reject(PORTION, "not a percentage");
    else if (dueOn !== undefined)
      return [{ percent, due: { kind: "net" as const, days: daysBetween(issuedOn, dueOn) } }];
    return [];
  });
  return instalments.length < rows.length ? undefined : { terms: { kind: "instalments", instalments } };
}

function paymentOf(rows: ParentRows, known: ReadonlySet<string>): readonly Payment[] {
  const [row] = rows;
  if (row.text("Party Type") !== "Customer") return [];
  if (row.text("Payment Type") !== "Receive") {
    row.reject("Payment Type", "only receipts are taken; enter refunds by hand");
    return [];
  }
  const id = row.name("ID");
  const customer = row.name("Party");
  const postedOn = row.date("Posting Date");
  const currency = row.currency("Account Currency (From)");
  const amount = currency === undefined ? undefined : row.amount("Paid Amount", currency);
  if (!id || !customer || !postedOn || !currency || !amount) return [];
  const status = statusOf(row.text("Status"));
  const settles = rows.flatMap((part) => settledBy(part, currency, known));
  const order = rows.find((part) => part.text(REFERENCE_TYPE) === "Sales Order")?.text(REFERENCE);
  const advance = order === undefined ? {} : { advanceFor: order };
  return [{ kind: "payment", id, customer, postedOn, status, amount, settles, ...advance }];
}

function settledBy(row: RowReader, currency: string, known: ReadonlySet<string>): readonly Settles[] {
  const [type, item] = [row.text(REFERENCE_TYPE), row.text(REFERENCE)];
  if (type === "" || type === "Sales Order") return [];
  if (!known.has(item)) {
    row.reject(REFERENCE, "was not taken, so that the receipt stays the customer's credit");
    return [];
  }
  const amount = row.amount(ALLOCATED, currency);
  return amount === undefined ? [] : [{ item, amount }];
}

function statusOf(status: string): "draft" | "posted" | "cancelled" {
  if (status === "Draft") return "draft";
  return status === "Cancelled" ? "cancelled" : "posted";
}
