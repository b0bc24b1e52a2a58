import { addDecimals, lineAmount } from "receivables";
import type { Note, Statement, StatementLine } from "receivables/statement";

/** What a mistake makes of the lines of one document and item, and the one finding that it must give. */
export interface Mistake {
  readonly lines: readonly StatementLine[];
  /** `code document item: expected → actual`. */
  readonly finding: string;
}

type Maker = (line: StatementLine, others: readonly StatementLine[], kind: Note["kind"]) => Mistake;

/** Mistakes that a statement's maker can make with the first of some lines of one document and item. */
export const MISTAKES: Readonly<Record<string, Maker>> = {
  price: (line, others) => {
    const unitPrice = addDecimals(line.unitPrice, "1000");
    return {
      lines: [priced({ ...line, unitPrice }), ...others],
      finding: said("price-differs", line, line.unitPrice, unitPrice),
    };
  },
  quantity: (line, others) => {
    const quantity = addDecimals(line.quantity, "1000");
    return {
      lines: [priced({ ...line, quantity }), ...others],
      finding: said("quantity-differs", line, line.quantity, quantity),
    };
  },
  amount: (line, others) => {
    const amount = addDecimals(line.amount, "0.01");
    return {
      lines: [{ ...line, amount }, ...others],
      finding: said("amount-differs", line, line.amount, amount),
    };
  },
  drop: (line, others, kind) => {
    const code = kind === "return" ? "return-not-credited" : "not-billed";
    return { lines: others, finding: said(code, line, line.quantity, null) };
  },
  repeat: (line, others) => {
    const same = others.filter(
      ({ quantity, unitPrice }) => quantity === line.quantity && unitPrice === line.unitPrice,
    );
    const [before, after] = [String(1 + same.length), String(2 + same.length)];
    return { lines: [line, line, ...others], finding: said("duplicate-line", line, before, after) };
  },
  invent: (line, others) => {
    const extra = { ...line, item: `${line.item}-none` };
    return { lines: [line, ...others, extra], finding: said("no-evidence", extra, null, line.quantity) };
  },
  move: (line, others) => {
    const moved = { ...line, document: `${line.document}-none` };
    return {
      lines: [moved, ...others],
      finding: said("wrong-document", moved, line.document, moved.document),
    };
  },
};

/** A statement of other lines, with the total that they have. */
export function withLines(statement: Statement, lines: readonly StatementLine[]): Statement {
  return { ...statement, lines, total: lines.reduce((total, { amount }) => addDecimals(total, amount), "0") };
}

function priced(line: StatementLine): StatementLine {
  return { ...line, amount: lineAmount(line.quantity, line.unitPrice, "CNY", "half-up").amount };
}

function said(
  code: string,
  { document, item }: StatementLine,
  expected: string | null,
  actual: string | null,
): string {
  return `${code} ${document} ${item}: ${JSON.stringify(expected)} → ${JSON.stringify(actual)}`;
}
