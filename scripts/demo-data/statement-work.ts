import { addDays, type Evidence, monthOf, type Statement, type StatementPolicy } from "receivables";
import type { SentStatement } from "../../examples/firm/firm.js";
import type { PlantedError } from "../../examples/firm/planted-error.js";
import { AS_OF } from "./calendar.js";
import { plantErrors } from "./plant-errors.js";
import { sentStatements } from "./sent-statements.js";
import type { StatementDesk } from "./statement-desk.js";
import { type StatementBooks, statementsOf } from "./statements.js";

/** Two months of statements, the younger of them with mistakes, and the papers as they are on file. */
export interface StatementWork {
  readonly prepared: readonly Statement[];
  readonly sent: readonly SentStatement[];
  readonly evidence: Evidence;
  readonly planted: readonly PlantedError[];
}

/** Compiles the statements and makes the mistakes. */
export function statementWork(books: StatementBooks, policy: StatementPolicy): StatementWork {
  const before = statementsOf(books, addDays(monthOf(AS_OF).from, -1), policy);
  const desk: StatementDesk = {
    statements: byCustomer(statementsOf(books, AS_OF, policy)),
    notes: new Map(books.evidence.notes.map((note) => [note.id, note])),
    quotations: [...(books.evidence.quotations ?? [])],
    before: byCustomer(before),
    spoiled: new Set(),
  };
  const planted = plantErrors(desk);
  return {
    prepared: [...desk.statements.values()],
    sent: sentStatements(before),
    evidence: { ...books.evidence, notes: [...desk.notes.values()], quotations: desk.quotations },
    planted,
  };
}

function byCustomer(statements: readonly Statement[]): Map<string, Statement> {
  return new Map(statements.map((statement) => [statement.customer, statement]));
}
