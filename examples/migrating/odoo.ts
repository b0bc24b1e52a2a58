import {
  absMoney,
  type Allocation,
  compareMoney,
  type LedgerDocument,
  type Money,
  type PlainDate,
} from "receivables";
import type { Migration, StatedOpen } from "./migration.js";
import { type ExportFile, openExport, type RowReader } from "./row-reader.js";

interface Move {
  readonly type: string;
  readonly status: "draft" | "posted" | "cancelled";
  readonly date: PlainDate;
  readonly issuedOn: PlainDate;
  readonly handler: string;
}

/**
 * Reads Odoo's exports of journal entries (`account.move.csv`), journal items (`account.move.line.csv`) and their matching
 * (`account.partial.reconcile.csv`), with technical names as columns. Each line on a receivable account becomes a
 * document, so that an invoice in instalments becomes one for each.
 *
 * @throws Error when a file lacks a column.
 */
export function readOdoo(folder: string): Migration {
  const moveFile = openExport(`${folder}/account.move.csv`, [
    "id",
    "name",
    "move_type",
    "state",
    "partner_id",
    "invoice_date",
    "date",
    "invoice_user_id",
  ]);
  const lineFile = openExport(`${folder}/account.move.line.csv`, [
    "id",
    "move_id",
    "account_type",
    "partner_id",
    "date_maturity",
    "amount_currency",
    "currency_id",
    "amount_residual_currency",
  ]);
  const matchFile = openExport(`${folder}/account.partial.reconcile.csv`, [
    "id",
    "debit_move_id",
    "credit_move_id",
    "debit_amount_currency",
    "credit_amount_currency",
    "max_date",
  ]);
  const moves = movesOf(moveFile);
  const taken = new Map<string, LedgerDocument>();
  const stated: StatedOpen[] = [];
  const receivable = lineFile.rows.filter((row) => row.text("account_type") === "asset_receivable");
  for (const row of receivable) {
    const parts = receivable.filter((other) => other.text("move_id") === row.text("move_id"));
    const part = parts.length > 1 ? `/${parts.indexOf(row) + 1}` : "";
    const read = documentOf(row, moves.get(row.text("move_id")), part);
    if (read === undefined) continue;
    taken.set(row.text("id"), read.document);
    if (read.residual !== undefined) stated.push({ document: read.document.id, open: read.residual });
  }
  const allocations = matchFile.rows.flatMap((row) => allocationOf(row, taken));
  return {
    documents: [...taken.values(), ...allocations],
    stated,
    bad: [...moveFile.bad, ...lineFile.bad, ...matchFile.bad],
  };
}

function movesOf({ rows }: ExportFile): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  for (const row of rows) {
    const type = row.text("move_type");
    if (!["out_invoice", "out_refund", "entry"].includes(type)) continue;
    const date = row.date("date");
    const issuedOn = row.text("invoice_date") === "" ? date : row.date("invoice_date");
    if (date === undefined || issuedOn === undefined) continue;
    const state = row.text("state");
    const status = state === "draft" ? "draft" : state === "cancel" ? "cancelled" : "posted";
    moves.set(row.text("name"), { type, status, date, issuedOn, handler: row.text("invoice_user_id") });
  }
  return moves;
}

function documentOf(
  row: RowReader,
  move: Move | undefined,
  part: string,
): { readonly document: LedgerDocument; readonly residual: Money | undefined } | undefined {
  if (move === undefined) return row.reject("move_id", "no such entry in account.move.csv was taken");
  const customer = row.name("partner_id");
  const currency = row.currency("currency_id");
  const amount = currency === undefined ? undefined : row.amount("amount_currency", currency);
  if (!customer || !currency || !amount) return undefined;
  const { type, status, date: postedOn, issuedOn, handler } = move;
  // All drafts are named "/".
  const id = status === "draft" ? `draft ${row.text("id")}` : `${row.text("move_id")}${part}`;
  const header = {
    id,
    customer,
    postedOn,
    status,
    amount: absMoney(amount),
    ...(handler !== "" && { handler }),
  };
  const residual = row.amount("amount_residual_currency", currency);
  if (amount.amount.startsWith("-")) {
    const document: LedgerDocument =
      type === "entry"
        ? { ...header, kind: "payment" }
        : { ...header, kind: "credit-note", issuedOn, because: "other" };
    return { document, residual };
  }
  const dueOn = row.date("date_maturity");
  if (dueOn === undefined) return undefined;
  const receivable = type === "entry" ? "other" : "trade";
  return { document: { ...header, kind: "invoice", receivable, issuedOn, dueOn }, residual };
}

function allocationOf(row: RowReader, taken: ReadonlyMap<string, LedgerDocument>): readonly Allocation[] {
  const debit = taken.get(row.text("debit_move_id"));
  const credit = taken.get(row.text("credit_move_id"));
  const postedOn = row.date("max_date");
  if (debit === undefined) row.reject("debit_move_id", "was not taken, so that the credit stays open");
  if (credit === undefined) row.reject("credit_move_id", "was not taken, so that the claim stays open");
  if (debit === undefined || credit === undefined || postedOn === undefined) return [];
  if (!("amount" in debit) || !("amount" in credit)) return [];
  const amount = row.amount("debit_amount_currency", debit.amount.currency);
  const other = row.amount("credit_amount_currency", credit.amount.currency);
  if (amount === undefined || other === undefined) return [];
  if (other.currency !== amount.currency || compareMoney(amount, other) !== 0) {
    row.reject("credit_amount_currency", "matches two currencies; convert the credit first");
    return [];
  }
  const { customer } = credit;
  const id = `match ${row.text("id")}`;
  return [
    { kind: "allocation", id, customer, postedOn, from: credit.id, settles: [{ item: debit.id, amount }] },
  ];
}
