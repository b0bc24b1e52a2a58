import {
  chinaTradeRegulation,
  type DecimalString,
  lineAmount,
  net30 as plain,
  type Period,
  plainDate,
} from "receivables";
import type {
  Evidence,
  Note,
  NoteLine,
  Paper,
  Quotation,
  Statement,
  StatementLine,
  StatementPolicy,
  StatementSigners,
} from "receivables/statement";
import { verifyStatement } from "receivables/statement";

export const regulation: StatementPolicy = chinaTradeRegulation.statement;
export const net30: StatementPolicy = plain.statement;

export const may: Period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };

export const inOrder: Omit<Paper, "id"> = { form: "original", signed: true, sealed: true };

export const maker: Pick<Statement, "preparedBy"> = { preparedBy: { id: "lin", department: "marketing" } };
export const signers: StatementSigners = { ...maker, verifiedBy: { id: "zhao", department: "finance" } };

/** A delivery note of customer C1 in CNY with one line unless more are given. */
export function delivery(id: string, lines: readonly NoteLine[], more: Partial<Note> = {}): Note {
  const base = {
    ...inOrder,
    kind: "delivery",
    id,
    customer: "C1",
    date: plainDate("2026-05-08"),
    currency: "CNY",
    lines,
  };
  return { ...base, ...more } as Note;
}

export function returned(id: string, lines: readonly NoteLine[], more: Partial<Note> = {}): Note {
  return delivery(id, lines, { ...more, kind: "return" });
}

export function quotation(
  id: string,
  item: string,
  unitPrice: DecimalString,
  more: Partial<Quotation> = {},
): Quotation {
  return { ...inOrder, id, item, unitPrice, currency: "CNY", copiedToFinance: true, ...more };
}

/** `"DN-1 A 10 2.50"` as a line whose amount is right; a fifth word is another amount, a sixth the unit. */
export function line(text: string): StatementLine {
  const [document = "", item = "", quantity = "", unitPrice = "", stated = "=", unit] = text.split(" ");
  const amount = stated === "=" ? lineAmount(quantity, unitPrice, "CNY", "half-up").amount : stated;
  return { document, item, quantity, ...(unit !== undefined && { unit }), unitPrice, amount };
}

/** A statement of customer C1 for May in CNY; its total is right unless another is given. */
export function statementOf(lines: readonly string[], more: Partial<Statement> = {}): Statement {
  const read = lines.map(line);
  const total = read.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  return {
    customer: "C1",
    currency: "CNY",
    period: may,
    lines: read,
    total: (total / 100).toFixed(2),
    ...signers,
    ...more,
  };
}

/** Findings as `code document item: expected → actual`. */
export function found(
  statement: Statement,
  evidence: Evidence,
  policy: StatementPolicy = regulation,
): string[] {
  return verifyStatement({ statement, evidence }, policy).findings.map(
    ({ code, document, item, expected, actual }) =>
      `${code} ${document ?? "-"} ${item ?? "-"}: ${JSON.stringify(expected)} → ${JSON.stringify(actual)}`,
  );
}
