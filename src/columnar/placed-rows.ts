import type { Money } from "../money/index.js";
import { type RunningSums, type SparseSums, moneyOfSum, sumBetween, zeroOf } from "./amounts.js";
import type { ColumnSet } from "./column-set.js";
import { firstPlace } from "./halving.js";

/** What the clusters hold of each row, by row. */
export interface PlacedRows {
  readonly dueDay: (row: number) => number;
  readonly at: (row: number) => {
    readonly customer: string;
    readonly open: Money;
    readonly disputed: Money;
    readonly dueDay: number;
  };
}

/** Finds rows in the clusters of a set again. */
export function placedRows({ source, byDue, customers }: ColumnSet<unknown>): PlacedRows {
  const sides = byDue.flatMap(({ currency, form, claims, credits }) =>
    [claims, credits].map((side) => ({ side, currency, form })),
  );
  const sideOf = new Uint16Array(source.count);
  const placeOf = new Uint32Array(source.count);
  sides.forEach(({ side: { rows } }, s) => {
    rows.forEach((row, place) => {
      sideOf[row] = s;
      placeOf[row] = place;
    });
  });
  return {
    dueDay: (row) => sides[sideOf[row]!]!.side.days[placeOf[row]!]!,
    at(row) {
      const place = placeOf[row]!;
      const { side, currency, form } = sides[sideOf[row]!]!;
      const amountIn = (sums: RunningSums | SparseSums): Money =>
        moneyOfSum(sumBetween(sums, place, place + 1), currency);
      return {
        // Of customers without rows the last that begins there holds it.
        customer: customers[firstPlace(side.starts.length, (at) => side.starts[at]! > place) - 1]!,
        open: amountIn(side.open),
        disputed:
          side.disputed === undefined
            ? moneyOfSum(zeroOf(form, currency), currency)
            : amountIn(side.disputed),
        dueDay: side.days[place]!,
      };
    },
  };
}
