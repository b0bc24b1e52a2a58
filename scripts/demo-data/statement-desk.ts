import {
  addMoney,
  type Note,
  type Quotation,
  type Statement,
  type StatementLine,
  sumMoney,
} from "receivables";
import { CURRENCY, yuan } from "./yuan.js";

/** The statements of a month and their papers, on which somebody makes mistakes. */
export interface StatementDesk {
  readonly statements: Map<string, Statement>;
  readonly notes: Map<string, Note>;
  readonly quotations: Quotation[];
  /** The statements of the month before, which are right. */
  readonly before: ReadonlyMap<string, Statement>;
  /** Places on which there is a mistake already. */
  readonly spoiled: Set<string>;
}

/** A customer's statement. */
export function statementFor({ statements }: StatementDesk, customer: string): Statement {
  const statement = statements.get(customer);
  if (statement === undefined) throw new Error(`${customer} has no statement`);
  return statement;
}

/** Puts other lines on a statement and adds them up. */
export function setLines(desk: StatementDesk, customer: string, lines: readonly StatementLine[]): void {
  const total = sumMoney(
    lines.map(({ amount }) => yuan(amount)),
    CURRENCY,
  ).amount;
  desk.statements.set(customer, { ...statementFor(desk, customer), lines, total });
}

/** Takes the first line that is right and fits, and puts what is made of it in its place. */
export function changeLine(
  desk: StatementDesk,
  {
    customer,
    fits = () => true,
  }: { readonly customer: string; readonly fits?: (line: StatementLine) => boolean },
  change: (line: StatementLine) => readonly StatementLine[],
): StatementLine {
  const { lines } = statementFor(desk, customer);
  const line = lines.find((candidate) => fits(candidate) && !desk.spoiled.has(placeOf(candidate)));
  if (line === undefined) throw new Error(`${customer} has no line that fits`);
  desk.spoiled.add(placeOf(line));
  setLines(
    desk,
    customer,
    lines.flatMap((candidate) => (candidate === line ? change(candidate) : [candidate])),
  );
  return line;
}

/** Changes the first note on a statement that is right. */
export function changeNote(desk: StatementDesk, customer: string, change: (note: Note) => Note): Note {
  const ids = statementFor(desk, customer).lines.map(({ document }) => document);
  const note = ids.flatMap((id) => desk.notes.get(id) ?? []).find(({ id }) => !desk.spoiled.has(id));
  if (note === undefined) throw new Error(`${customer} has no note left`);
  desk.spoiled.add(note.id);
  desk.notes.set(note.id, change(note));
  return note;
}

/** Gives other goods to a line and to the line of its note, so that only their price is in question. */
export function renameGoods(desk: StatementDesk, customer: string, item: string): StatementLine {
  const line = changeLine(desk, { customer, fits: ({ unit }) => unit === "copy" }, (old) => [
    { ...old, item },
  ]);
  const note = desk.notes.get(line.document);
  if (note === undefined) throw new Error(`no note ${line.document}`);
  desk.notes.set(note.id, {
    ...note,
    lines: note.lines.map((old) => (old.item === line.item ? { ...old, item } : old)),
  });
  desk.spoiled.add(placeOf({ ...line, item }));
  return { ...line, item };
}

/** Adds to balances of a statement's account. */
export function shiftAccount(
  desk: StatementDesk,
  customer: string,
  { by, what }: { by: string; what: readonly ("opening" | "closing")[] },
): void {
  const statement = statementFor(desk, customer);
  if (statement.account === undefined) throw new Error(`${customer} has no account`);
  const moved = what.map((field) => [
    field,
    addMoney(yuan(statement.account?.[field] ?? "0"), yuan(by)).amount,
  ]);
  desk.statements.set(customer, {
    ...statement,
    account: { ...statement.account, ...Object.fromEntries(moved) },
  });
}

function placeOf({ document, item }: StatementLine): string {
  return `${document} ${item}`;
}
