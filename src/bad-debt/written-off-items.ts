import { compareText } from "../decision/index.js";
import type { Position, WriteOff } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { WrittenOffItem } from "./bad-debt-recovery.js";

/**
 * What write-offs gave up as of the position's day, by what the ledger made of them: less where less was open, and
 * nothing once they are reversed. By day, document and item.
 *
 * @param writeOffs - the documents of bad debts, not those of small differences.
 * @example
 * import { plainDate, positionAsOf, writtenOffItems } from "receivables";
 *
 * const position = positionAsOf({ documents: [] }, plainDate("2026-05-04"));
 * writtenOffItems({ position, writeOffs: [] }); // => []
 */
export function writtenOffItems({
  position,
  writeOffs,
}: {
  readonly position: Pick<Position, "items" | "settled">;
  readonly writeOffs: readonly Pick<WriteOff, "id">[];
}): readonly WrittenOffItem[] {
  const ids = new Set(writeOffs.map(({ id }) => id));
  return [...position.items, ...position.settled]
    .flatMap(({ id, customer, issuedOn, settlements }) =>
      settlements
        .filter(({ by, amount }) => ids.has(by) && signOfMoney(amount) > 0)
        .map(({ by, on, amount }) => ({ writeOff: by, item: id, customer, since: issuedOn, on, amount })),
    )
    .sort(byDay);
}

/** Oldest first. */
export function byDay(a: WrittenOffItem, b: WrittenOffItem): -1 | 0 | 1 {
  return compareText(a.on, b.on) || compareText(a.writeOff, b.writeOff) || compareText(a.item, b.item);
}
