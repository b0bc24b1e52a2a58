import { AS_OF_DAY } from "../data/as-of.js";
import type { ClusteredItems } from "../data/clustered.js";
import { type ItemColumns, customerId } from "../data/open-items.js";
import { digest } from "../harness/digest.js";
import type { Checksum } from "../harness/job.js";

/** The buckets of the bench's policy and, as the last column, the credits. */
export const COLUMNS = 6;

/** For each customer so many columns: minor units and how many items. */
export interface CellSums {
  readonly amounts: Float64Array;
  readonly counts: Int32Array;
}

// The loops know that columns are as long as they say, as any would that is written for speed.
/* oxlint-disable typescript/no-non-null-assertion */

/** The least that a processor must do for it: one pass over clustered columns. */
export function loopOverClustered({ starts, dueDay, amount }: ClusteredItems): CellSums {
  const customers = starts.length - 1;
  const amounts = new Float64Array(customers * COLUMNS);
  const counts = new Int32Array(customers * COLUMNS);
  for (let customer = 0; customer < customers; customer++) {
    const first = customer * COLUMNS;
    const end = starts[customer + 1]!;
    for (let i = starts[customer]!; i < end; i++) {
      const value = amount[i]!;
      const cell = first + (value < 0 ? 5 : columnOf(AS_OF_DAY - dueDay[i]!));
      amounts[cell]! += value;
      counts[cell]! += 1;
    }
  }
  return { amounts, counts };
}

/** The same over items in the order in which they came. */
export function loopInOrder({ count, customers, customer, dueDay, amount }: ItemColumns): CellSums {
  const amounts = new Float64Array(customers * COLUMNS);
  const counts = new Int32Array(customers * COLUMNS);
  for (let i = 0; i < count; i++) {
    const value = amount[i]!;
    const cell = customer[i]! * COLUMNS + (value < 0 ? 5 : columnOf(AS_OF_DAY - dueDay[i]!));
    amounts[cell]! += value;
    counts[cell]! += 1;
  }
  return { amounts, counts };
}

/** The bucket of an age in days. */
export function columnOf(overdue: number): number {
  return overdue <= 0 ? 0 : overdue <= 30 ? 1 : overdue <= 60 ? 2 : overdue <= 90 ? 3 : 4;
}

/** Each cell that is not empty: customer, column, minor units, items. */
export function checksumOfCells({ amounts, counts }: CellSums): Checksum {
  const { add, text } = digest();
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] === 0) continue;
    add(customerId(Math.floor(cell / COLUMNS)), cell % COLUMNS, amounts[cell]!, counts[cell]!);
  }
  return text();
}
