import { type ItemColumns, columnsFromItems } from "../columnar/index.js";
import { hasRepeat } from "../columnar/kernels.js";
import { MisuseError } from "../misuse/index.js";
import { minorAmount } from "../money/index.js";
import type { AllocationMethod } from "./allocation-method.js";
import type { AllocationFacts, AllocationPlan } from "./allocation-plan.js";
import type { OpenItem } from "./open-item.js";
import { isOrdered, planOnColumns } from "./plan-columns.js";

/** From so many items on, columns are made for one plan alone. */
const MANY = 512;

/**
 * The plan of many items by way of columns; `undefined` for few, for methods that do not only go by age, and for whatever
 * columns do not take, of which the way item by item then says what is wrong with it.
 */
export function allocateMany(
  { asOf, items, settled = [] }: AllocationFacts,
  methods: readonly AllocationMethod[],
): AllocationPlan | undefined {
  if (items.length < MANY || !methods.every(isOrdered)) return undefined;
  if (settled.some(({ open }) => minorAmount(open) === undefined)) return undefined;
  const columns = columnsOf(items);
  if (columns === undefined || isAmong(settled, items)) return undefined;
  return planOnColumns(columns.whole(), asOf, methods);
}

function columnsOf(items: readonly OpenItem[]): ItemColumns<OpenItem> | undefined {
  try {
    return columnsFromItems(items);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** Whether a settled item has the id of another or of an open one. */
function isAmong(settled: readonly OpenItem[], items: readonly OpenItem[]): boolean {
  if (settled.length === 0) return false;
  const ids = [items, settled].flatMap((some) => some.map(({ id }) => id));
  return hasRepeat({ count: ids.length, at: (i) => ids[i] as string });
}
