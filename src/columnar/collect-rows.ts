import { type PlainDate, dateOfDayNumber } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Money } from "../money/index.js";
import { amountReader } from "./amount-reader.js";
import { duplicateItem } from "./collect-items.js";
import {
  type CollectedColumns,
  type ColumnSet,
  type DayField,
  type RowSource,
  columnSet,
} from "./column-set.js";
import { NO_DAY, dayOrNone } from "./days.js";
import { dictionary } from "./dictionary.js";
import { growing } from "./growing.js";
import { once } from "./once.js";
import { type PlacedRows, placedRows } from "./placed-rows.js";
import type { RowField, RowItem } from "./row-item.js";
import { type Cell, rowValues, textIn } from "./row-values.js";
import { type SparseColumn, sparseDays, sparseTexts } from "./sparse-columns.js";
import { textColumn } from "./text-column.js";
import { ascends, hasRepeat } from "./text-table.js";

/** What is kept of rows beside the clusters. */
interface KeptColumns extends Pick<RowSource<RowItem>, "count" | "idAt" | "idsAscend"> {
  readonly originals: ReadonlyMap<number, Money>;
  readonly days: Readonly<Record<Exclude<DayField, "dueOn">, SparseColumn<PlainDate, number>>>;
  readonly texts: readonly { readonly field: RowField; readonly column: SparseColumn<string, string> }[];
  readonly kinds: SparseColumn<string, string>;
}

/** Takes rows one after the other. */
export interface RowCollector {
  /** Reads a row through its cells; `nameOf` names a field in errors. */
  readonly add: (cell: Cell, nameOf: (field: RowField) => string) => void;
  /** The columns of all rows that were added. */
  readonly end: () => ColumnSet<RowItem>;
}

/** A collector of rows. It keeps what a row says in columns and nothing of the row itself. */
export function rowCollector(): RowCollector {
  const ids = textColumn();
  const customers = dictionary();
  const customerCodes = growing((length) => new Uint32Array(length));
  const dueDays = growing((length) => new Int32Array(length));
  const amounts = amountReader();
  const originals = new Map<number, Money>();
  const days = { issuedOn: sparseDays(), postedOn: sparseDays(), deliveredOn: sparseDays() };
  const texts = TEXTS.map((field) => ({ field, column: sparseTexts() }));
  const kinds = sparseTexts();
  let count = 0;

  return {
    add(cell, nameOf) {
      const values = rowValues(cell, nameOf);
      const { dueOn, issuedOn, postedOn, deliveredOn, kind, open, original } = values;
      if ((issuedOn ?? postedOn ?? dueOn) === null) throw withoutDay(nameOf("dueOn"));
      const row = count++;
      ids.add(values.id);
      customerCodes.set(row, customers.codeOf(values.customer));
      dueDays.set(row, dayOrNone(dueOn));
      amounts.read(row, open, values.disputed);
      if (original !== undefined && original.amount !== open.amount) originals.set(row, original);
      days.issuedOn.set(row, issuedOn);
      days.postedOn.set(row, postedOn);
      days.deliveredOn.set(row, deliveredOn);
      if (kind !== "trade") kinds.set(row, kind);
      for (const { field, column } of texts) column.set(row, textIn(cell, field, nameOf));
    },
    end() {
      ids.trim();
      const idOf = { count, at: ids.at };
      const idsAscend = ascends(idOf);
      if (hasRepeat(idOf, idsAscend))
        throw duplicateItem(Array.from({ length: count }, (_, row) => ids.at(row)));
      for (const column of [...Object.values(days), ...texts.map((one) => one.column), kinds])
        column.trim(count);
      return rowSet(
        { count, idAt: ids.at, idsAscend, originals, days, texts, kinds },
        {
          customers,
          customerCodes: customerCodes.values(count),
          dueDays: dueDays.values(count),
          ...amounts.columns(count),
        },
      );
    },
  };
}

/** Outside the collector, whose columns would be kept by any function that is made in it. */
function rowSet(kept: KeptColumns, collected: Omit<CollectedColumns<RowItem>, "source">): ColumnSet<RowItem> {
  // What the clusters hold is read from them, so that no column stands twice.
  const placed = once(() => placedRows(set));
  const set: ColumnSet<RowItem> = columnSet({ source: rowSource(kept, placed), ...collected });
  return set;
}

function rowSource(
  { count, idAt, idsAscend, originals, days, texts, kinds }: KeptColumns,
  placed: () => PlacedRows,
): RowSource<RowItem> {
  function bookedOn(row: number): number {
    return days.issuedOn.at(row) ?? days.postedOn.at(row) ?? placed().dueDay(row);
  }

  function daysOf(field: DayField): Int32Array {
    const dayAt: Record<DayField, (row: number) => number> = {
      dueOn: placed().dueDay,
      issuedOn: bookedOn,
      postedOn: (row) => days.postedOn.at(row) ?? bookedOn(row),
      deliveredOn: (row) => days.deliveredOn.at(row) ?? NO_DAY,
    };
    return Int32Array.from({ length: count }, (_, row) => dayAt[field](row));
  }

  function itemAt(row: number): RowItem {
    const id = idAt(row);
    const { customer, open, disputed, dueDay } = placed().at(row);
    const delivered = days.deliveredOn.at(row);
    const text = Object.fromEntries(
      texts.flatMap(({ field, column }) => {
        const own = column.at(row);
        return own === undefined ? [] : [[field, own]];
      }),
    );
    return {
      id,
      document: id,
      source: open.amount.startsWith("-") ? "payment" : "invoice",
      kind: (kinds.at(row) as RowItem["kind"] | undefined) ?? "trade",
      customer,
      ...text,
      issuedOn: dateOfDayNumber(bookedOn(row)),
      postedOn: dateOfDayNumber(days.postedOn.at(row) ?? bookedOn(row)),
      ...(delivered !== undefined && { deliveredOn: dateOfDayNumber(delivered) }),
      dueOn: dueDay === NO_DAY ? null : dateOfDayNumber(dueDay),
      original: originals.get(row) ?? open,
      open,
      disputed,
      settlements: [],
    };
  }

  return { count, idAt, idsAscend, itemAt, days: daysOf };
}

const TEXTS = ["document", "account", "group", "area", "department", "handler", "reference"] as const;

function withoutDay(field: string): MisuseError {
  return new MisuseError({
    code: "row-incomplete",
    field,
    value: null,
    problem: "no due date, and no day of issue or posting either",
    remedy: "Give the day of issue of what is not due yet.",
  });
}
