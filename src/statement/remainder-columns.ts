import type { Period } from "../calendar/index.js";
import { firstPlace } from "../columnar/kernels.js";
import { decimalCode, isCurrency, minorUnits, moneyOfMinor, ROUNDING_MODES } from "../money/index.js";
import { type Comparison, comparison, disagreeing } from "./agreeing-columns.js";
import { paperFaults } from "./check-papers.js";
import { type ElsewhereGoods, elsewhereGoods } from "./elsewhere-columns.js";
import type { Note, NoteLine } from "./note.js";
import type { NoteColumns, NotesByDay } from "./note-columns.js";
import { notedLine } from "./noted-goods.js";
import { type PricedColumns, pricedColumns } from "./priced-columns.js";
import type { Quotation } from "./quotation.js";
import { type Remainder, wholeRemainder } from "./remainder.js";
import type { StatementLine } from "./statement.js";
import type { StatementColumns } from "./statement-columns.js";
import type { StatementPolicy } from "./statement.policy.js";

/** What the remainders of statements in columns are found by. */
export interface Screening {
  readonly columns: StatementColumns;
  readonly policy: StatementPolicy;
  readonly priced: PricedColumns;
  readonly comparison: Comparison;
  readonly elsewhere: ElsewhereGoods;
  readonly canCompare: boolean;
}

/** Prepares to find remainders by a policy. */
export function screening(columns: StatementColumns, policy: StatementPolicy): Screening {
  const { notes: goods, lines } = columns;
  const priced = pricedColumns(columns, policy);
  return {
    columns,
    policy,
    priced,
    comparison: comparison({ goods, lines, governing: priced.governing, rounding: policy.rounding }),
    elsewhere: elsewhereGoods(goods),
    canCompare: comparesExactly(policy),
  };
}

/**
 * What of a statement, by its place among the claims, is left to be looked at: all but the lines and goods that agree,
 * which have no finding. `matchLines` pairs those of one document and item first, and of these first what is alike in
 * quantity and price; so it pairs what agrees with its like, leaves nothing of it to be paired across documents, and
 * `judgePair` has nothing to say of such a pair.
 */
export function remainderOf(by: Screening, claim: number): Remainder {
  const { columns, policy, priced } = by;
  const { index, notes: own, lines } = columns;
  const { statement } = columns.claims[claim]!;
  const owner = own.owners.get(statement.customer)!;
  const isRead = priced.open(owner);
  if (!by.canCompare || !isRead || !isCurrency(statement.currency)) {
    return wholeRemainder(statement, index, policy);
  }
  const notes = notesOf(owner.byCurrency.get(statement.currency), statement.period);
  const from = lines.starts[claim]!;
  const to = lines.starts[claim + 1]!;
  const left = disagreeing(by.comparison, { from, to, notes, places: minorUnits(statement.currency) });
  if (Number.isNaN(left.agreed)) return wholeRemainder(statement, index, policy);
  const linesLeft = left.lines.map((l) => statement.lines[l - from]!);
  // Goods of other days may be what a line bills, and say in which unit goods are that name none.
  const isAllHere = notes.length === owner.to - owner.from;
  const under = isAllHere ? [] : [...linesLeft, ...left.goods.map((g) => placeOf(own, g))];
  const goodsLeft =
    under.length === 0 ? left.goods : [...left.goods, ...by.elsewhere(owner, statement, under)];
  return {
    lines: linesLeft,
    goods: goodsLeft.toSorted(ascending).map((g) => {
      const { note, line } = goodsAt(own, g);
      return notedLine(note, line, index, policy);
    }),
    agreed: left.agreed === 0 ? "0" : moneyOfMinor(left.agreed, statement.currency).amount,
    notes: notes
      .filter((n) => own.starts[n]! < own.starts[n + 1]! && paperFaults(own.notes[n]!, policy).length > 0)
      .toSorted(ascending)
      .map((n) => own.notes[n]!),
    quotations: priced.faulty.size === 0 ? [] : faultyQuotations(by, notes),
  };
}

function goodsAt(own: NoteColumns, g: number): { readonly note: Note; readonly line: NoteLine } {
  const n = own.noteOf[g]!;
  const note = own.notes[n]!;
  return { note, line: note.lines[g - own.starts[n]!]! };
}

function placeOf(own: NoteColumns, g: number): Pick<StatementLine, "document" | "item"> {
  const { note, line } = goodsAt(own, g);
  return { document: note.id, item: line.item };
}

function faultyQuotations(
  { columns: { notes: own }, priced }: Screening,
  notes: readonly number[],
): readonly Quotation[] {
  return notes.toSorted(ascending).flatMap((n) => {
    const found: Quotation[] = [];
    for (let g = own.starts[n]!; g < own.starts[n + 1]!; g++) {
      const quotation = priced.faulty.get(g);
      if (quotation !== undefined) found.push(quotation);
    }
    return found;
  });
}

// Amounts that are equal are within any tolerance that is none below zero, however they are written.
function comparesExactly({ rounding, tolerance }: StatementPolicy): boolean {
  return ROUNDING_MODES.includes(rounding) && decimalCode(tolerance.amount) >= 0;
}

/** The notes of a period: days ascend, so that they are one range. */
function notesOf(byDay: NotesByDay | undefined, { from, to }: Period): readonly number[] {
  if (byDay === undefined) return [];
  const { notes, days } = byDay;
  return notes.slice(
    firstPlace(days.length, (at) => days[at]! >= from),
    firstPlace(days.length, (at) => days[at]! > to),
  );
}

function ascending(a: number, b: number): number {
  return a - b;
}
