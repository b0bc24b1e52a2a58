import { MisuseError } from "../misuse/index.js";
import { type Money, addMoney, minorUnits, wholeUnits, zeroMoney } from "../money/index.js";
import type { AmountColumn } from "./amounts.js";
import type { ColumnItem } from "./column-item.js";
import type { DayField, RowSource, CollectedColumns } from "./column-set.js";
import { dayOrNone } from "./days.js";
import { dictionary } from "./dictionary.js";
import { hasRepeat } from "./text-table.js";

/** Reads items once, each field once, into columns in the order of the items. */
export function collectItems<Item extends ColumnItem>(items: readonly Item[]): CollectedColumns<Item> {
  const count = items.length;
  const customers = dictionary();
  const customerCodes = new Uint32Array(count);
  const dueDays = new Int32Array(count);
  const ids = Array.from<string>({ length: count });
  const amounts = amountReader(count);
  for (let row = 0; row < count; row++) {
    const { id, customer, dueOn, open, disputed } = items[row]!;
    ids[row] = id;
    customerCodes[row] = customers.codeOf(customer);
    dueDays[row] = dayOrNone(dueOn);
    amounts.read(row, open, disputed);
  }
  if (hasRepeat({ count, at: (row) => ids[row]! })) throw duplicateItem(ids);
  const source = sourceOf(items, dueDays);
  return { source, customers, customerCodes, ...amounts.columns() };
}

function sourceOf<Item extends ColumnItem>(items: readonly Item[], dueDays: Int32Array): RowSource<Item> {
  const dayOf = (field: DayField): Int32Array => Int32Array.from(items, (item) => dayOrNone(item[field]));
  return {
    count: items.length,
    idAt: (row) => items[row]!.id,
    itemAt: (row) => items[row]!,
    days: (field) => (field === "dueOn" ? dueDays : dayOf(field)),
  };
}

interface GrowingColumn extends AmountColumn {
  readonly others: Map<number, Money>;
}

function emptyColumn(count: number): GrowingColumn {
  return { units: new Float64Array(count), others: new Map() };
}

/** Collects the amounts of rows, and the currency of each. */
export interface AmountReader {
  readonly read: (row: number, open: Money, disputed: Money) => void;
  readonly columns: () => Pick<
    CollectedColumns<unknown>,
    "currencies" | "currencyCodes" | "open" | "disputed"
  >;
}

/** A reader of the amounts of so many rows. */
export function amountReader(count: number): AmountReader {
  const currencies = dictionary();
  let currencyCodes: Uint16Array | undefined;
  let currency = "";
  let zero: Money | undefined;
  let places = 0;
  let code = 0;
  const open = emptyColumn(count);
  let contested: GrowingColumn | undefined;

  function put(column: GrowingColumn, row: number, money: Money): void {
    const value = wholeUnits(money.amount, places);
    if (value === undefined) column.others.set(row, addMoney(money, zeroMoney(currency)));
    else column.units[row] = value;
  }

  return {
    read(row, amount, disputed) {
      if (amount.currency !== currency) {
        places = minorUnits(amount.currency);
        currency = amount.currency;
        zero = zeroMoney(currency);
        code = currencies.codeOf(currency);
        if (code > 0) currencyCodes ??= new Uint16Array(count);
      }
      if (currencyCodes !== undefined) currencyCodes[row] = code;
      put(open, row, amount);
      if (disputed.currency === currency && disputed.amount === zero!.amount) return;
      contested ??= emptyColumn(count);
      if (disputed.currency !== currency) addMoney(zero!, disputed);
      put(contested, row, disputed);
    },
    columns: () => ({
      currencies,
      currencyCodes,
      open,
      disputed: contested satisfies AmountColumn | undefined,
    }),
  };
}

/** The error about ids of which one stands twice: the first of these in order. */
export function duplicateItem(ids: readonly string[]): MisuseError {
  const sorted = ids.toSorted();
  return new MisuseError({
    code: "duplicate-item",
    field: "items",
    value: sorted.find((id, i) => id === sorted[i - 1]),
    problem: "an item that is there twice would count twice",
    remedy: "Pass each open item once, as positionAsOf gives them; shards share none.",
  });
}
