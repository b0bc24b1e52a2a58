import { grouped } from "../decision/index.js";
import { type Money, sumMoney } from "../money/index.js";
import type { CollectionReceipt } from "./collection-receipt.js";

/** What a receipt is for, each item once, in its own currency. */
export function mergedLines({
  amount: { currency },
  lines,
}: Pick<CollectionReceipt, "amount" | "lines">): readonly {
  readonly item: string;
  readonly amount: Money;
}[] {
  const own = lines.filter(({ amount }) => amount.currency === currency);
  return Array.from(
    grouped(own, ({ item }) => item),
    ([item, parts]) => ({
      item,
      amount: sumMoney(
        parts.map(({ amount }) => amount),
        currency,
      ),
    }),
  );
}
