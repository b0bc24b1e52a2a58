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
const LEDGER_AMOUNT = "Amount in Account Currency";
const ALLOCATED = "Allocated (Payment Entry Reference)";

/**
 * Reads ERPNext's exports of Sales Invoice with its Payment Schedule (`sales-invoices.csv`), of Payment Entry with its
 * references (`payment-entries.csv`) and of Payment Ledger Entry (`payment-ledger.csv`), of which only what journal
 * entries credit is taken. A row without an ID goes on with the document above it.
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
  const ledger = openExport(`${folder}/payment-ledger.csv`, [
    "ID",
    "Posting Date",
    "Party Type",
    "Party",
    "Voucher Type",
    "Voucher No",
    "Against Voucher No",
    "Account Currency",
    LEDGER_AMOUNT,
    "Delinked",
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
  documents.push(...ledger.rows.flatMap((row) => journalCredit(row, known)));
  return { documents, stated, bad: [...invoices.bad, ...payments.bad, ...ledger.bad] };
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

/** What a journal entry credits a customer with; what else is in the ledger, the other exports have. */
function journalCredit(row: RowReader, known: ReadonlySet<string>): readonly Payment[] {
  if (row.text("Voucher Type") !== "Journal Entry" || row.text("Party Type") !== "Customer") return [];
  if (row.text("Delinked") === "1") return [];
  const entry = row.name("ID");
  const customer = row.name("Party");
  const postedOn = row.date("Posting Date");
  const currency = row.currency("Account Currency");
  const credited = currency === undefined ? undefined : row.amount(LEDGER_AMOUNT, currency);
  if (!entry || !customer || !postedOn || !credited) return [];
  if (!credited.amount.startsWith("-")) {
    row.reject(LEDGER_AMOUNT, "only credits are taken; enter a journal's claim by hand");
    return [];
  }
  const amount = absMoney(credited);
  const item = row.text("Against Voucher No");
  const settles = known.has(item) ? [{ item, amount }] : [];
  return [{ kind: "payment", id: `${row.text("Voucher No")} ${entry}`, customer, postedOn, amount, settles }];
}

function statusOf(status: string): "draft" | "posted" | "cancelled" {
  if (status === "Draft") return "draft";
  return status === "Cancelled" ? "cancelled" : "posted";
}
