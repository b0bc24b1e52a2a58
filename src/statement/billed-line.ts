import { lineAmount } from "../money/index.js";
import type { NotedGoods } from "./noted-goods.js";
import type { StatementLine } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import { priceFor, type UnitSizes } from "./unit-conversion.js";

/** The line of a statement that bills noted goods at the price that governs; `undefined` where none does. */
export function billedLine(
  { note, line, quantity, price }: NotedGoods,
  sizes: UnitSizes,
  policy: StatementPolicy,
): StatementLine | undefined {
  if (price === undefined) return undefined;
  const unit = line.unit ?? price.unit;
  const unitPrice = priceFor(sizes(line.item, unit), price.unitPrice, sizes(line.item, price.unit ?? unit));
  return {
    document: note.id,
    item: line.item,
    quantity,
    ...(unit !== undefined && { unit }),
    unitPrice,
    amount: lineAmount(quantity, unitPrice, note.currency, policy.rounding).amount,
  };
}
