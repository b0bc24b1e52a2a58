import { type DecimalString, addDecimals, compareDecimals, divideDecimals } from "../money/index.js";
import type { HistoryRule } from "./provision-rule.js";

/** What stood in a bucket, and a month later in the next one. */
export interface RollStep {
  readonly from: DecimalString;
  readonly to: DecimalString;
}

/** Which part of a bucket rolls on to the next in a month; `null` where the bucket was empty in every month. */
export function rollRate(
  steps: readonly RollStep[],
  average: HistoryRule["average"],
  places: number,
): DecimalString | null {
  const held = steps.filter(({ from }) => compareDecimals(from, "0") > 0);
  if (held.length === 0) return null;
  if (average === "pooled") {
    return divideDecimals(
      sumOf(held.map(({ to }) => to)),
      sumOf(held.map(({ from }) => from)),
      places,
      "half-up",
    );
  }
  const rates = held.map(({ from, to }) => divideDecimals(to, from, places, "half-up"));
  return divideDecimals(sumOf(rates), String(rates.length), places, "half-up");
}

function sumOf(values: readonly DecimalString[]): DecimalString {
  return values.reduce((sum, value) => addDecimals(sum, value), "0");
}
