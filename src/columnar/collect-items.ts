import { MisuseError } from "../misuse/index.js";
import { amountReader } from "./amount-reader.js";
import type { ColumnItem } from "./column-item.js";
import type { CollectedColumns, RowSource } from "./column-set.js";
import { dayReader } from "./days.js";
import { dictionary } from "./dictionary.js";
import { hasRepeat } from "./text-table.js";

/** Reads items once, each field once, into columns in the order of the items. */
export function collectItems<Item extends ColumnItem>(items: readonly Item[]): CollectedColumns<Item> {
  const count = items.length;
  const customers = dictionary();
  const customerCodes = new Uint32Array(count);
  const dueDays = new Int32Array(count);
  const amounts = amountReader(count);
  const dayOf = dayReader();
  let previous: string | undefined;
  let idsAscend = true;
  for (let row = 0; row < count; row++) {
    const { id, customer, dueOn, open, disputed } = items[row]!;
    // Ids that ascend, as those of a position do, do not repeat; their texts are looked at while the item is at hand.
    idsAscend &&= previous === undefined || previous < id;
    previous = id;
    customerCodes[row] = customers.codeOf(customer);
    dueDays[row] = dayOf(dueOn);
    amounts.read(row, open, disputed);
  }
  if (hasRepeat({ count, at: (row) => items[row]!.id }, idsAscend))
    throw duplicateItem(items.map(({ id }) => id));
  return { source: sourceOf(items, idsAscend), customers, customerCodes, dueDays, ...amounts.columns(count) };
}

function sourceOf<Item extends ColumnItem>(items: readonly Item[], idsAscend: boolean): RowSource<Item> {
  return {
    count: items.length,
    idAt: (row) => items[row]!.id,
    idsAscend,
    itemAt: (row) => items[row]!,
    days(field) {
      const dayOf = dayReader();
      return Int32Array.from(items, (item) => dayOf(item[field]));
    },
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
