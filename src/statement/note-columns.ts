import type { PlainDate } from "../calendar/index.js";
import { type Dictionary, dictionary } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import { decimalCode, negatedCode } from "../money/index.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { Note } from "./note.js";

/**
 * Notes and their goods in columns, each customer's together in the order of the evidence. Texts have the codes of
 * dictionaries, figures those of `decimalCode`, so that equal codes are equal texts and equal figures.
 */
export interface NoteColumns {
  readonly notes: readonly Note[];
  /** The code of each note's id. */
  readonly documents: Uint32Array;
  /** Where each note's goods begin; one more for the end. */
  readonly starts: Uint32Array;
  /** The note of each of the goods. */
  readonly noteOf: Uint32Array;
  readonly items: Uint32Array;
  readonly units: Int32Array;
  /** With a statement's sign. */
  readonly quantities: Float64Array;
  /** As written on the note; `NaN` where none is. */
  readonly prices: Float64Array;
  readonly owners: ReadonlyMap<string, NoteOwner>;
  readonly texts: NoteTexts;
}

/** The texts of columns by their codes. */
export interface NoteTexts {
  readonly documents: Dictionary;
  readonly items: Dictionary;
  readonly units: Dictionary;
}

/** The notes of one customer: those from one up to, and without, another. */
export interface NoteOwner {
  readonly from: number;
  readonly to: number;
  /** By currency, its notes by day. */
  readonly byCurrency: ReadonlyMap<string, NotesByDay>;
  /** Whether goods have a quantity or a price that has no code. */
  readonly unread: boolean;
}

/** Notes of one customer and currency by day, those of a day in the order of the evidence. */
export interface NotesByDay {
  readonly days: readonly PlainDate[];
  readonly notes: readonly number[];
}

/** No unit is named. */
export const NO_UNIT = -1;
/** A unit that is converted: goods and lines in it are compared by value, not by code. */
const CONVERTED = -2;

/** Puts the notes of customers into columns. */
export function noteColumns(
  { evidence, notesByCustomer }: EvidenceIndex,
  customers: Iterable<string>,
): NoteColumns {
  const owned = Array.from(customers, (customer) => [customer, notesByCustomer.get(customer) ?? []] as const);
  const notes = owned.flatMap(([, own]) => own);
  const count = notes.reduce((sum, { lines }) => sum + lines.length, 0);
  const { conversions = [] } = evidence;
  const converted = new Set(conversions.map(({ from }) => from));
  const texts = { documents: dictionary(), items: dictionary(), units: dictionary() };
  const documents = new Uint32Array(notes.length);
  const starts = new Uint32Array(notes.length + 1);
  const noteOf = new Uint32Array(count);
  const items = new Uint32Array(count);
  const units = new Int32Array(count);
  const quantities = new Float64Array(count);
  const prices = new Float64Array(count);
  const owners = new Map<string, NoteOwner>();
  let n = 0;
  let g = 0;
  for (const [customer, own] of owned) {
    const from = n;
    let unread = false;
    for (const { id, kind, lines } of own) {
      documents[n] = texts.documents.codeOf(id);
      for (const { item, unit, quantity, unitPrice } of lines) {
        const code = decimalCode(quantity);
        noteOf[g] = n;
        items[g] = texts.items.codeOf(item);
        quantities[g] = kind === "return" ? negatedCode(code) : code;
        prices[g] = decimalCode(unitPrice);
        units[g] = unitOf(unit, texts.units, converted);
        unread ||= Number.isNaN(code) || (unitPrice !== undefined && Number.isNaN(prices[g]));
        g++;
      }
      n++;
      starts[n] = g;
    }
    owners.set(customer, { from, to: n, byCurrency: byDay(own, from), unread });
  }
  return { notes, documents, starts, noteOf, items, units, quantities, prices, owners, texts };
}

function unitOf(unit: string | undefined, units: Dictionary, converted: ReadonlySet<string>): number {
  if (unit === undefined) return NO_UNIT;
  return converted.has(unit) ? CONVERTED : units.codeOf(unit);
}

function byDay(notes: readonly Note[], first: number): ReadonlyMap<string, NotesByDay> {
  const byCurrency = new Map<string, number[]>();
  notes.forEach(({ currency }, i) => {
    const own = byCurrency.get(currency);
    if (own === undefined) byCurrency.set(currency, [i]);
    else own.push(i);
  });
  return new Map(
    Array.from(byCurrency, ([currency, own]) => {
      const sorted = own.sort((a, b) => compareText(notes[a]!.date, notes[b]!.date));
      return [currency, { days: sorted.map((i) => notes[i]!.date), notes: sorted.map((i) => first + i) }];
    }),
  );
}
