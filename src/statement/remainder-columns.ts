import type { Period, PlainDate } from "../calendar/index.js";
import { decimalCode, isCurrency, minorUnits, moneyOfMinor, ROUNDING_MODES } from "../money/index.js";
import { comparer } from "./agreeing-columns.js";
import { paperFaults } from "./check-papers.js";
import { elsewhereGoods } from "./elsewhere-columns.js";
import type { Note, NoteLine } from "./note.js";
import type { NotesByDay } from "./note-columns.js";
import { notedLine } from "./noted-goods.js";
import { pricedColumns } from "./priced-columns.js";
import { type Remainder, wholeRemainder } from "./remainder.js";
import type { StatementLine } from "./statement.js";
import type { StatementColumns } from "./statement-columns.js";
import type { StatementPolicy } from "./statement.policy.js";

/**
 * Finds what of each statement is left to be looked at, by its place among the claims: all but the lines and goods that
 * agree, which have no finding. `matchLines` pairs those of one document and item first, and of these first what is alike
 * in quantity and price; so it pairs what agrees with its like, leaves nothing of it to be paired across documents, and
 * `judgePair` has nothing to say of such a pair.
 */
export function remainders(columns: StatementColumns, policy: StatementPolicy): (claim: number) => Remainder {
  const { claims, index, notes: own, lines } = columns;
  const priced = pricedColumns(columns, policy);
  const compare = comparer({ goods: own, lines, governing: priced.governing, rounding: policy.rounding });
  const elsewhere = elsewhereGoods(own);
  const canCompare = comparesExactly(policy);

  return (claim) => {
    const { statement } = claims[claim]!;
    const owner = own.owners.get(statement.customer)!;
    const isRead = priced.open(owner);
    const whole = (): Remainder => wholeRemainder(statement, index, policy);
    if (!canCompare || !isRead || !isCurrency(statement.currency)) return whole();
    const notes = notesOf(owner.byCurrency.get(statement.currency), statement.period);
    const [from, to] = [lines.starts[claim]!, lines.starts[claim + 1]!];
    const left = compare({ from, to, notes }, minorUnits(statement.currency));
    if (Number.isNaN(left.agreed)) return whole();
    const linesLeft = left.lines.map((l) => statement.lines[l - from]!);
    // Goods of other days may be what a line bills, and say in which unit goods are that name none.
    const isAllHere = notes.length === owner.to - owner.from;
    const under = isAllHere ? [] : [...linesLeft, ...left.goods.map(placeOf)];
    const goodsLeft =
      under.length === 0 ? left.goods : [...left.goods, ...elsewhere(owner, statement, under)];
    return {
      lines: linesLeft,
      goods: goodsLeft.toSorted(ascending).map((g) => {
        const { note, line } = goodsAt(g);
        return notedLine(note, line, index, policy);
      }),
      agreed: left.agreed === 0 ? "0" : moneyOfMinor(left.agreed, statement.currency).amount,
      notes: notes
        .filter((n) => own.starts[n]! < own.starts[n + 1]! && paperFaults(own.notes[n]!, policy).length > 0)
        .toSorted(ascending)
        .map((n) => own.notes[n]!),
      quotations: faultyQuotations(notes),
    };
  };

  function goodsAt(g: number): { readonly note: Note; readonly line: NoteLine } {
    const n = own.noteOf[g]!;
    const note = own.notes[n]!;
    return { note, line: note.lines[g - own.starts[n]!]! };
  }

  function placeOf(g: number): Pick<StatementLine, "document" | "item"> {
    const { note, line } = goodsAt(g);
    return { document: note.id, item: line.item };
  }

  function faultyQuotations(notes: readonly number[]): Remainder["quotations"] {
    if (priced.faulty.size === 0) return [];
    return notes.toSorted(ascending).flatMap((n) => {
      const found: Remainder["quotations"][number][] = [];
      for (let g = own.starts[n]!; g < own.starts[n + 1]!; g++) {
        const quotation = priced.faulty.get(g);
        if (quotation !== undefined) found.push(quotation);
      }
      return found;
    });
  }
}

// Amounts that are equal are within any tolerance that is none below zero, however they are written.
function comparesExactly({ rounding, tolerance }: StatementPolicy): boolean {
  return ROUNDING_MODES.includes(rounding) && decimalCode(tolerance.amount) >= 0;
}

/** The notes of a period: days ascend, so that they are one range. */
function notesOf(byDay: NotesByDay | undefined, { from, to }: Period): readonly number[] {
  if (byDay === undefined) return [];
  return byDay.notes.slice(
    firstDay(byDay.days, (day) => day >= from),
    firstDay(byDay.days, (day) => day > to),
  );
}

/** The place of the first day that is late enough, as all after it are. */
function firstDay(days: readonly PlainDate[], isLate: (day: PlainDate) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isLate(days[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function ascending(a: number, b: number): number {
  return a - b;
}
