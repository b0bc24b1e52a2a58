import { dayNumber } from "../calendar/index.js";
import { type ColumnItem, type ColumnSet, type CurrencyColumns, type Side } from "../columnar/index.js";
import { type Positions, findPlaces, once } from "../columnar/kernels.js";
import { bandDays } from "./band-days.js";
import { type BandDays, type BandTable, bandTable } from "./band-table.js";
import type { AgingHeader } from "./aging-report.js";
import { baseDays } from "./base-date.js";

/** One side of a currency, and the places that part its bands. */
export interface AgedSide {
  /** Clustered by the day that ages count from. */
  readonly side: Side;
  readonly positions: Positions;
  /** Which of the positions part the bands, from the last band on. */
  readonly bandAt: readonly number[];
  /** Clustered by the due day; the same as above where ages count from it. */
  readonly due: Side;
  readonly duePositions: Positions;
  /** Which of the due positions parts what is overdue from what is not. */
  readonly overdueAt: number;
}

/** The columns of one currency on a day. */
export interface AgedCurrency {
  readonly columns: CurrencyColumns;
  readonly claims: AgedSide;
  readonly credits: AgedSide;
  /** Of columns that were summed up without being clustered, the sums; the sides are then made when they are read. */
  readonly table?: BandTable;
}

/** A column set on a day. Places are those of the customers from one up to, and without, another. */
export interface AgedSet<Item> {
  readonly set: ColumnSet<Item>;
  readonly currencies: readonly AgedCurrency[];
  readonly from: number;
  readonly to: number;
}

/** Ages a column set: finds the places of every customer. */
export function agedSet<Item extends ColumnItem>(set: ColumnSet<Item>, header: AgingHeader): AgedSet<Item> {
  const aged = unplaced(set, header);
  for (const { side, positions } of placings(aged)) findPlaces(side, positions, aged.from, aged.to);
  return aged;
}

/**
 * A column set with room for the places of all customers, and none found yet.
 *
 * @param room - makes the room for so many places.
 */
export function unplaced<Item extends ColumnItem>(
  set: ColumnSet<Item>,
  header: AgingHeader,
  room: (length: number) => Uint32Array = (length) => new Uint32Array(length),
): AgedSet<Item> {
  const { baseDate } = header;
  const { upTo, bandAt, lastOverdue } = daysOfBands(header);
  const based = baseDate === "due" ? set.byDue : set.by(baseDate, (source) => baseDays(source, baseDate));
  const sideOf = (side: Side, due: Side): AgedSide => {
    const positions = emptyPositions(upTo, side, room);
    const duePositions = side === due ? positions : emptyPositions(lastOverdue, due, room);
    const overdueAt = duePositions.upTo.indexOf(lastOverdue[0] as number);
    return { side, positions, bandAt, due, duePositions, overdueAt };
  };
  const currencies = set.byDue.map((columns, i) => {
    const { claims, credits } = based[i] as CurrencyColumns;
    return {
      columns,
      claims: sideOf(claims, columns.claims),
      credits: sideOf(credits, columns.credits),
    };
  });
  return { set, currencies, from: 0, to: set.customers.length };
}

/** A clustering with the positions in it. */
export interface Placing {
  readonly side: Side;
  readonly positions: Positions;
}

/**
 * A column set that is aged once: where its ages count from the due day and its sums are exact as doubles, one walk along
 * the loose rows gives the sums of every customer.
 */
export function summedSet<Item extends ColumnItem>(set: ColumnSet<Item>, header: AgingHeader): AgedSet<Item> {
  const placed = once(() => agedSet(set, header));
  if (header.baseDate !== "due") return placed();
  const days = daysOfBands(header);
  const currencies: AgedCurrency[] = [];
  for (const [i, columns] of set.byDue.entries()) {
    const loose = columns.loose();
    if (loose === undefined || columns.form !== "double") return placed();
    currencies.push({
      columns,
      table: bandTable(loose, days, set.customers.length),
      get claims() {
        return (placed().currencies[i] as AgedCurrency).claims;
      },
      get credits() {
        return (placed().currencies[i] as AgedCurrency).credits;
      },
    });
  }
  return { set, currencies, from: 0, to: set.customers.length };
}

/** The days that part a scheme's bands, and what is overdue from what is not where ages count from the due day. */
function daysOfBands({ asOf, baseDate, scheme, unit = "days" }: AgingHeader): BandDays & {
  readonly lastOverdue: Int32Array;
} {
  const parts = bandDays(scheme, unit, asOf);
  const lastOverdue = Int32Array.of(dayNumber(asOf) - 1);
  const upTo = Int32Array.from(new Set([...parts, ...(baseDate === "due" ? lastOverdue : [])])).sort();
  const bandAt = Array.from(parts, (day) => upTo.indexOf(day));
  return { upTo, bandAt, overdueAt: upTo.indexOf(lastOverdue[0] as number), lastOverdue };
}

/** Every clustering of an aged set. */
export function placings({ currencies }: Pick<AgedSet<unknown>, "currencies">): readonly Placing[] {
  return currencies
    .flatMap(({ claims, credits }) => [claims, credits])
    .flatMap(({ side, positions, due, duePositions }) =>
      side === due
        ? [{ side, positions }]
        : [
            { side, positions },
            { side: due, positions: duePositions },
          ],
    );
}

function emptyPositions(
  upTo: Int32Array,
  { starts }: Side,
  room: (length: number) => Uint32Array,
): Positions {
  return { upTo, places: room(upTo.length * (starts.length - 1)) };
}
