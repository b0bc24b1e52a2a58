import { lineUnits, type RoundingMode } from "../money/index.js";
import type { NoteColumns } from "./note-columns.js";
import { type LineColumns, UNKNOWN } from "./statement-columns.js";

/** What of one statement does not agree, by the places of lines and of goods. */
export interface Disagreeing {
  readonly lines: readonly number[];
  /** Of notes in scope. */
  readonly goods: readonly number[];
  /** What all other lines come to, in whole smallest units; `NaN` where that is too much to be exact. */
  readonly agreed: number;
}

/** A statement's lines, from one up to, and without, another, and the notes that belong on it. */
export interface Compared {
  readonly from: number;
  readonly to: number;
  readonly notes: readonly number[];
  /** Of the statement's currency. */
  readonly places: number;
}

/** What lines and goods are compared by. */
export interface ComparedColumns {
  readonly goods: NoteColumns;
  readonly lines: LineColumns;
  /** The price that governs goods. */
  readonly governing: Float64Array;
  readonly rounding: RoundingMode;
}

/**
 * Columns, and room for what is known of the statement and the document at hand. Where a mark is not that of these, what
 * stands beside it is of another.
 */
export interface Comparison extends ComparedColumns {
  /** By document. */
  readonly noteMark: Int32Array;
  readonly firstNote: Int32Array;
  readonly lineMark: Int32Array;
  readonly firstLine: Int32Array;
  /** By item. */
  readonly itemMark: Int32Array;
  readonly firstGoods: Int32Array;
  readonly differs: Uint8Array;
  /** By note, by line and by goods: the next one of its document, and of its document and item. */
  readonly nextNote: Int32Array;
  readonly nextLine: Int32Array;
  readonly nextGoods: Int32Array;
  readonly agrees: Uint8Array;
  readonly isPaired: Uint8Array;
  statement: number;
  document: number;
}

/** Of the goods of one item on one document, so many are looked through for those of a line. */
const FEW = 8;
const NONE = -1;

/** Makes room for comparing the statements of columns, one after the other. */
export function comparison({ goods, lines, governing, rounding }: ComparedColumns): Comparison {
  const documents = goods.texts.documents.texts.length;
  const items = goods.texts.items.texts.length;
  return {
    goods,
    lines,
    governing,
    rounding,
    noteMark: new Int32Array(documents),
    firstNote: new Int32Array(documents),
    lineMark: new Int32Array(documents),
    firstLine: new Int32Array(documents),
    itemMark: new Int32Array(items),
    firstGoods: new Int32Array(items),
    differs: new Uint8Array(items),
    nextNote: new Int32Array(goods.notes.length),
    nextLine: new Int32Array(lines.documents.length),
    nextGoods: new Int32Array(goods.noteOf.length),
    agrees: new Uint8Array(lines.documents.length),
    isPaired: new Uint8Array(goods.noteOf.length),
    statement: 0,
    document: 0,
  };
}

/**
 * Compares the lines of a statement with the goods on the notes that belong on it.
 *
 * Lines and goods of one document and item agree where all of them can be paired so that the two of a pair are alike in
 * unit, quantity and price, and where the amount of each line is right to the last digit. One line or one of the goods
 * that finds no partner, and none of that document and item agrees.
 *
 * Lines and goods are chained by document, and the goods of a document by item: each is looked at a fixed number of times,
 * whatever they have in common.
 */
export function disagreeing(by: Comparison, { from, to, notes, places }: Compared): Disagreeing {
  by.statement++;
  chainLines(by, from, to);
  chainNotes(by, notes);
  const goods: number[] = [];
  for (const n of notes) {
    const d = by.goods.documents[n]!;
    if (by.firstNote[d] !== n) continue;
    const line = by.lineMark[d] === by.statement ? by.firstLine[d]! : NONE;
    const count = chainGoods(by, n);
    if (pairLines(by, line, count, places)) continue;
    leaveGoods(by, n, goods);
    leaveLines(by, line);
  }
  const lines: number[] = [];
  let agreed = 0;
  let size = 0;
  for (let l = from; l < to; l++) {
    const amount = by.lines.amounts[l]!;
    if (by.agrees[l] === 0) lines.push(l);
    else {
      agreed += amount;
      size += Math.abs(amount);
    }
  }
  // No sum on the way is larger than that of all sizes, so that all are exact if that is.
  return { lines, goods, agreed: size <= Number.MAX_SAFE_INTEGER ? agreed : NaN };
}

// The functions below stand by themselves and are handed their room: inner functions would be compiled for one call alone.

function chainLines(
  { lines, lineMark, firstLine, nextLine, agrees, statement }: Comparison,
  from: number,
  to: number,
) {
  for (let l = to - 1; l >= from; l--) {
    const d = lines.documents[l]!;
    agrees[l] = 0;
    if (d === UNKNOWN) continue;
    nextLine[l] = lineMark[d] === statement ? firstLine[d]! : NONE;
    lineMark[d] = statement;
    firstLine[d] = l;
  }
}

function chainNotes(
  { goods, noteMark, firstNote, nextNote, statement }: Comparison,
  notes: readonly number[],
): void {
  for (let i = notes.length - 1; i >= 0; i--) {
    const n = notes[i]!;
    const d = goods.documents[n]!;
    nextNote[n] = noteMark[d] === statement ? firstNote[d]! : NONE;
    noteMark[d] = statement;
    firstNote[d] = n;
  }
}

/** Begins a document. Returns how many goods it has. */
function chainGoods(by: Comparison, note: number): number {
  const { items, starts } = by.goods;
  const { itemMark, firstGoods, nextGoods, nextNote, differs, isPaired } = by;
  const document = ++by.document;
  let count = 0;
  for (let n = note; n !== NONE; n = nextNote[n]!) {
    const from = starts[n]!;
    for (let g = starts[n + 1]! - 1; g >= from; g--) {
      const item = items[g]!;
      nextGoods[g] = itemMark[item] === document ? firstGoods[item]! : NONE;
      itemMark[item] = document;
      firstGoods[item] = g;
      differs[item] = 0;
      isPaired[g] = 0;
      count++;
    }
  }
  return count;
}

/** Whether each line of the document's items has goods of its own, and all goods have a line. */
function pairLines(by: Comparison, line: number, count: number, places: number): boolean {
  const { items, quantities, prices, amounts } = by.lines;
  const { itemMark, nextLine, document, agrees, differs, rounding } = by;
  let open = count;
  let unlike = 0;
  for (let l = line; l !== NONE; l = nextLine[l]!) {
    const item = items[l]!;
    if (item === UNKNOWN || itemMark[item] !== document) continue;
    if (lineUnits(quantities[l]!, prices[l]!, places, rounding) === amounts[l] && takesGoods(by, l, item)) {
      agrees[l] = 1;
      open--;
    } else {
      differs[item] = 1;
      unlike++;
    }
  }
  return open === 0 && unlike === 0;
}

function takesGoods(
  { goods, lines, governing, firstGoods, nextGoods, isPaired }: Comparison,
  l: number,
  item: number,
) {
  const quantity = lines.quantities[l];
  const price = lines.prices[l];
  const unit = lines.units[l];
  let before = NONE;
  let g = firstGoods[item]!;
  for (let looked = 0; g !== NONE && looked < FEW; looked++) {
    if (goods.quantities[g] === quantity && governing[g] === price && goods.units[g] === unit) {
      isPaired[g] = 1;
      if (before === NONE) firstGoods[item] = nextGoods[g]!;
      else nextGoods[before] = nextGoods[g]!;
      return true;
    }
    before = g;
    g = nextGoods[g]!;
  }
  return false;
}

// All or none of an item: first is found which items have goods without a line, then what is left of each.
function leaveGoods(
  { goods: { items, starts }, nextNote, differs, isPaired }: Comparison,
  note: number,
  left: number[],
) {
  for (let n = note; n !== NONE; n = nextNote[n]!) {
    for (let g = starts[n]!; g < starts[n + 1]!; g++) if (isPaired[g] === 0) differs[items[g]!] = 1;
  }
  for (let n = note; n !== NONE; n = nextNote[n]!) {
    for (let g = starts[n]!; g < starts[n + 1]!; g++) if (differs[items[g]!] === 1) left.push(g);
  }
}

function leaveLines({ lines: { items }, nextLine, agrees, differs }: Comparison, line: number): void {
  for (let l = line; l !== NONE; l = nextLine[l]!) {
    if (agrees[l] === 1 && differs[items[l]!] === 1) agrees[l] = 0;
  }
}
