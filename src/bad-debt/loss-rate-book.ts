import type { AgedItem } from "../aging/index.js";
import type { DecimalString } from "../money/index.js";
import type { LossRateTable } from "./loss-rates.js";
import type { ProvisionRule } from "./provision-rule.js";
import { segmentOf } from "./segment-of.js";

/** Finds an item's rate: a computed one, else the policy's for its segment and currency, else a more general one. */
export function lossRateBook(
  table: LossRateTable | null,
  provision: Pick<ProvisionRule, "rates" | "segmentBy">,
): (aged: AgedItem) => DecimalString | null {
  const keyOf = (segment: string | null, currency: string | null, bucket: string): string =>
    JSON.stringify([segment, currency, bucket]);
  const given = (provision.rates ?? []).map(
    ({ segment, currency, bucket, rate }) => [keyOf(segment, currency, bucket), rate] as const,
  );
  const computed = (table?.segments ?? []).flatMap(({ segment, currency, rates }) =>
    rates.flatMap(({ bucket, rate }) =>
      rate === null ? [] : [[keyOf(segment, currency, bucket), rate] as const],
    ),
  );
  const books = [new Map(computed), new Map(given)];
  return ({ item, bucket }) => {
    const { currency } = item.open;
    const segment = segmentOf(item, provision);
    const keys = [
      keyOf(segment, currency, bucket),
      keyOf(segment, null, bucket),
      keyOf(null, currency, bucket),
      keyOf(null, null, bucket),
    ];
    for (const book of books) {
      const key = keys.find((one) => book.has(one));
      if (key !== undefined) return book.get(key) ?? null;
    }
    return null;
  };
}
