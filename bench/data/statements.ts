import { existsSync } from "node:fs";
import { addDays, type Period, plainDate } from "receivables/calendar";
import { net30 } from "receivables/policy";
import {
  compileStatements,
  type Evidence,
  type StatementClaim,
  type StatementLine,
  type StatementPolicy,
} from "receivables/statement";
import { type InvoiceLine, notesOf, readInvoiceLines } from "../../examples/input/note-csv.js";
import { type Dice, dice } from "../../scripts/demo-data/dice.js";

/** Statements of all customers, and the notes behind them. */
export interface StatementFacts {
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
}

/** Figures to the last digit, prices from the notes; what lacks evidence and what is not billed each by itself. */
export const STATEMENT_POLICY: StatementPolicy = {
  ...net30.statement,
  policy: { id: "bench", version: "1" },
  rounding: "half-up",
  tolerance: { price: "0", quantity: "0", amount: "0" },
  priceBasis: ["note"],
  matchAcrossDocuments: false,
  duties: { preparers: null, verifiers: null, named: false, separate: false },
};

/** A month of a gift wholesaler's invoices, where it is at hand. */
const REAL = "../shared/data/online-retail-2010-12.csv.gz";

/**
 * The statements of a year with so many lines, as JSON gives them, and one line of a thousand that is not as its note
 * has it. The lines are those of {@link REAL}, again and again under new numbers until there are enough; where the file
 * is not at hand, lines of the same shape: 21 on a document, 124 of a customer, 4,070 items, a few returns.
 */
export function statementFacts(count: number): StatementFacts {
  const lines = existsSync(REAL) ? repeated(realLines(), count) : madeLines(count);
  const evidence: Evidence = { notes: notesOf(lines, "GBP") };
  const days = evidence.notes.map(({ date }) => date).sort();
  const period: Period = {
    from: days[0] ?? plainDate("2010-12-01"),
    to: days.at(-1) ?? plainDate("2011-12-09"),
  };
  const { int } = dice("statements");
  const compiled = compileStatements({ evidence, period }, STATEMENT_POLICY);
  const claims = compiled.map(({ statement }) => ({
    statement: { ...statement, lines: statement.lines.flatMap((line) => mistaken(line, int(0, 5999))) },
  }));
  return JSON.parse(JSON.stringify({ claims, evidence })) as StatementFacts;
}

function realLines(): readonly InvoiceLine[] {
  return readInvoiceLines(REAL).lines.map((line) => ({ ...line, customer: line.customer || "cash" }));
}

function repeated(lines: readonly InvoiceLine[], count: number): InvoiceLine[] {
  return Array.from({ length: count }, (_, i) => {
    const line = lines[i % lines.length] as InvoiceLine;
    const round = Math.floor(i / lines.length);
    return { ...line, document: `${line.document}${round || ""}`, date: addDays(line.date, 28 * round) };
  });
}

function madeLines(count: number): InvoiceLine[] {
  const at = dice("invoice-lines");
  const customers = Math.max(1, Math.round(count / 124));
  const prices = Array.from({ length: 4070 }, () => (at.int(19, 1999) / 100).toFixed(2));
  const first = plainDate("2010-12-01");
  const lines: InvoiceLine[] = [];
  for (let number = 536_365; lines.length < count; number++) {
    const back = at.chance(14);
    const date = addDays(first, Math.floor((lines.length / count) * 373));
    const header = {
      document: `${back ? "C" : ""}${number}`,
      date,
      customer: `${at.int(12_346, 12_345 + customers)}`,
    };
    const size = back ? at.int(1, 4) : at.int(1, 47);
    for (let i = 0; i < size && lines.length < count; i++)
      lines.push({ ...header, ...madeGoods(at, prices, back) });
  }
  return lines;
}

function madeGoods(
  at: Dice,
  prices: readonly string[],
  back: boolean,
): Pick<InvoiceLine, "item" | "quantity" | "unitPrice"> {
  const i = at.int(0, prices.length - 1);
  const quantity = at.chance(60) ? at.int(1, 6) : at.int(1, 48);
  return {
    item: `${10_002 + 7 * i}${i % 5 === 0 ? "A" : ""}`,
    quantity: `${back ? "-" : ""}${quantity}`,
    unitPrice: prices[i] ?? "1.00",
  };
}

/** A line as it stands on the statement: by what fell, as it should or with a mistake, dropped or twice. */
function mistaken(line: StatementLine, fell: number): readonly StatementLine[] {
  switch (fell) {
    case 0:
      return [];
    case 1:
      return [line, line];
    case 2:
      return [{ ...line, document: `${line.document}-X` }];
    case 3:
      return [{ ...line, amount: shifted(line.amount, 2) }];
    case 4:
      return [{ ...line, unitPrice: shifted(line.unitPrice, 3) }];
    case 5:
      return [{ ...line, quantity: shifted(line.quantity, 0) }];
    default:
      return [line];
  }
}

/** One more in the last of so many places. */
function shifted(figure: string, places: number): string {
  return (Number(figure) + 10 ** -places).toFixed(places);
}
