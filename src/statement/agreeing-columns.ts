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
}

/** How lines and goods are compared. */
export interface Comparison {
  readonly goods: NoteColumns;
  readonly lines: LineColumns;
  /** The price that governs goods. */
  readonly governing: Float64Array;
  readonly rounding: RoundingMode;
}

/** Of the goods of one item on one document, so many are looked through for those of a line. */
const FEW = 8;
const NONE = -1;

/**
 * Compares the lines of statements, one statement after the other, with the goods on notes that belong on it.
 *
 * Lines and goods of one document and item agree where all of them can be paired so that the two of a pair are alike in
 * unit, quantity and price, and where the amount of each line is right to the last digit. One line or one of the goods
 * that finds no partner, and none of that document and item agrees.
 *
 * Lines and goods are chained by document, and the goods of a document by item: each is looked at a fixed number of times,
 * whatever they have in common.
 */
export function comparer({
  goods: own,
  lines: stated,
  governing,
  rounding,
}: Comparison): (compared: Compared, places: number) => Disagreeing {
  const documents = own.texts.documents.texts.length;
  const items = own.texts.items.texts.length;
  // Where a mark is not that of the statement, or the document, at hand, what stands beside it is of another.
  const noteMark = new Int32Array(documents);
  const firstNote = new Int32Array(documents);
  const nextNote = new Int32Array(own.notes.length);
  const lineMark = new Int32Array(documents);
  const firstLine = new Int32Array(documents);
  const nextLine = new Int32Array(stated.documents.length);
  const itemMark = new Int32Array(items);
  const firstGoods = new Int32Array(items);
  const nextGoods = new Int32Array(own.noteOf.length);
  const differs = new Uint8Array(items);
  const isPaired = new Uint8Array(own.noteOf.length);
  const agrees = new Uint8Array(stated.documents.length);
  let statement = 0;
  let document = 0;
  // Goods of the document at hand without a line so far, and lines of its items without goods.
  let open = 0;
  let unlike = 0;

  function chainLines(from: number, to: number): void {
    for (let l = to - 1; l >= from; l--) {
      const d = stated.documents[l]!;
      agrees[l] = 0;
      if (d === UNKNOWN) continue;
      nextLine[l] = lineMark[d] === statement ? firstLine[d]! : NONE;
      lineMark[d] = statement;
      firstLine[d] = l;
    }
  }

  function chainNotes(notes: readonly number[]): void {
    for (let i = notes.length - 1; i >= 0; i--) {
      const n = notes[i]!;
      const d = own.documents[n]!;
      nextNote[n] = noteMark[d] === statement ? firstNote[d]! : NONE;
      noteMark[d] = statement;
      firstNote[d] = n;
    }
  }

  function chainGoods(note: number): void {
    document++;
    open = 0;
    for (let n = note; n !== NONE; n = nextNote[n]!) {
      open += own.starts[n + 1]! - own.starts[n]!;
      for (let g = own.starts[n + 1]! - 1; g >= own.starts[n]!; g--) {
        const item = own.items[g]!;
        nextGoods[g] = itemMark[item] === document ? firstGoods[item]! : NONE;
        itemMark[item] = document;
        firstGoods[item] = g;
        differs[item] = 0;
        isPaired[g] = 0;
      }
    }
  }

  function pairLines(line: number, places: number): void {
    unlike = 0;
    for (let l = line; l !== NONE; l = nextLine[l]!) {
      const item = stated.items[l]!;
      if (item === UNKNOWN || itemMark[item] !== document) continue;
      const amount = lineUnits(stated.quantities[l]!, stated.prices[l]!, places, rounding);
      if (amount === stated.amounts[l] && takesGoods(l, item)) {
        agrees[l] = 1;
        open--;
      } else {
        differs[item] = 1;
        unlike++;
      }
    }
  }

  function takesGoods(l: number, item: number): boolean {
    let before = NONE;
    let g = firstGoods[item]!;
    for (let looked = 0; g !== NONE && looked < FEW; looked++) {
      if (
        own.quantities[g] === stated.quantities[l] &&
        governing[g] === stated.prices[l] &&
        own.units[g] === stated.units[l]
      ) {
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
  function leaveGoods(note: number, left: number[]): void {
    for (let n = note; n !== NONE; n = nextNote[n]!) {
      for (let g = own.starts[n]!; g < own.starts[n + 1]!; g++)
        if (isPaired[g] === 0) differs[own.items[g]!] = 1;
    }
    for (let n = note; n !== NONE; n = nextNote[n]!) {
      for (let g = own.starts[n]!; g < own.starts[n + 1]!; g++)
        if (differs[own.items[g]!] === 1) left.push(g);
    }
  }

  function leaveLines(line: number): void {
    for (let l = line; l !== NONE; l = nextLine[l]!) {
      if (agrees[l] === 1 && differs[stated.items[l]!] === 1) agrees[l] = 0;
    }
  }

  return ({ from, to, notes }, places) => {
    statement++;
    chainLines(from, to);
    chainNotes(notes);
    const goods: number[] = [];
    for (const n of notes) {
      const d = own.documents[n]!;
      if (firstNote[d] !== n) continue;
      const line = lineMark[d] === statement ? firstLine[d]! : NONE;
      chainGoods(n);
      pairLines(line, places);
      if (open === 0 && unlike === 0) continue;
      leaveGoods(n, goods);
      leaveLines(line);
    }
    const lines: number[] = [];
    let agreed = 0;
    let size = 0;
    for (let l = from; l < to; l++) {
      if (agrees[l] === 0) lines.push(l);
      else {
        agreed += stated.amounts[l]!;
        size += Math.abs(stated.amounts[l]!);
      }
    }
    // No sum on the way is larger than that of all sizes, so that all are exact if that is.
    return { lines, goods, agreed: size <= Number.MAX_SAFE_INTEGER ? agreed : NaN };
  };
}
