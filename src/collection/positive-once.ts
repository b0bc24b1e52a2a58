import { type EnteredOnce, enteredOnce } from "../decision/index.js";
import { type Money, refuseUnlessPositive } from "../money/index.js";

/**
 * Rows sorted by id, each once, whose amounts are above zero: others would turn what was collected round.
 *
 * @throws MisuseError `id-of-two`, `amount-not-positive`.
 */
export function positiveOnce<Row extends { readonly id: string; readonly amount: Money | null }>(
  rows: readonly Row[],
  field: string,
): EnteredOnce<Row> {
  rows.forEach(({ amount }, i) => {
    if (amount !== null) refuseUnlessPositive(amount, `${field}[${i}].amount`);
  });
  return enteredOnce(rows, field);
}
