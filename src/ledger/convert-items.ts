import { MisuseError } from "../misuse/index.js";
import {
  type ExchangeRate,
  type Money,
  type RoundingMode,
  convertMoney,
  ratesTo,
  subtractMoney,
} from "../money/index.js";
import type { OpenItem, Settlement } from "./open-item.js";

/** An item in another currency. */
export interface ConvertedItem extends OpenItem {
  /** The rate it was converted at; none where it already was in the currency. */
  readonly rate?: ExchangeRate;
  /** The item in its own currency. */
  readonly from: OpenItem;
}

/**
 * Items in one currency, at rates that the caller gives and each item names. What an item was at first, what
 * was left after each settlement, what is open and what is disputed are each converted and rounded; a
 * settlement is the difference of two of them, so that what it was less its settlements is what is open.
 *
 * @param rates - from each currency of the items to `currency`, one for each pair.
 * @throws MisuseError `rate-missing`, `rate-twice`, and those of `convertMoney`.
 * @example
 * import { type LedgerDocument, convertItems, money, plainDate, positionAsOf } from "receivables";
 *
 * const on = plainDate("2026-03-10");
 * const documents: LedgerDocument[] = [
 *   { kind: "payment", id: "PAY-1", customer: "C1", postedOn: on, amount: money("10.00", "USD") },
 * ];
 * const { items } = positionAsOf({ documents }, on);
 * const rates = [{ from: "USD", to: "CNY", rate: "7.1235", on: "2026-03-10" }];
 * const converted = convertItems(items, "CNY", rates, "half-up");
 * converted.map(({ open, rate }) => [open.amount, rate?.rate]); // => [["-71.24", "7.1235"]]
 */
export function convertItems(
  items: readonly OpenItem[],
  currency: string,
  rates: readonly ExchangeRate[],
  mode: RoundingMode,
): readonly ConvertedItem[] {
  const book = ratesTo(currency, rates);
  return items.map((from) => {
    if (from.open.currency === currency) return { ...from, from };
    const rate = book.get(from.open.currency);
    if (rate === undefined) throw missingRate(from, currency);
    const convert = (amount: Money): Money => convertMoney(amount, rate, currency, mode).money;
    return {
      ...from,
      original: convert(from.original),
      open: convert(from.open),
      disputed: convert(from.disputed),
      settlements: convertedSettlements(from, convert),
      rate,
      from,
    };
  });
}

function convertedSettlements(
  { original, settlements }: OpenItem,
  convert: (amount: Money) => Money,
): readonly Settlement[] {
  let left = original;
  return settlements.map((settlement) => {
    const before = left;
    left = subtractMoney(before, settlement.amount);
    return { ...settlement, amount: subtractMoney(convert(before), convert(left)) };
  });
}

function missingRate({ id, open }: OpenItem, currency: string): MisuseError {
  return new MisuseError({
    code: "rate-missing",
    field: "rates",
    value: `${open.currency} to ${currency}`,
    problem: `no rate to convert item ${id}`,
    remedy: "Give the rate of this pair in this direction.",
  });
}
