import {
  compareDecimals,
  divideDecimals,
  type DecimalString,
  multiplyDecimals,
  type PlainDate,
  plainDate,
  type PriceList,
  type Quotation,
} from "receivables";
import type { Book } from "../../examples/firm/book.js";
import { BOOKS } from "./books.js";
import type { Trader } from "./customers.js";
import { dice } from "./dice.js";
import { CURRENCY } from "./yuan.js";

/** Half-years of prices: the lists change, and quotations are made anew, with the school year. */
const SPRING = { validFrom: plainDate("2026-03-01"), validTo: plainDate("2026-08-31") };
const AUTUMN = { validFrom: plainDate("2026-09-01"), validTo: plainDate("2027-02-28") };
const SEASONS = [SPRING, AUTUMN] as const;

/** What every customer pays without a quotation: a share of the cover price. */
export const PRICE_LISTS: readonly PriceList[] = [listOf(SPRING, "0.68"), listOf(AUTUMN, "0.70")];

/** The titles that a customer buys again and again. */
export function favouritesOf({ customer, size }: Trader): readonly Book[] {
  const chance = dice(`favourites ${customer.id}`);
  const first = chance.int(0, BOOKS.length - 1);
  const step = chance.pick([1, 7, 11, 13]);
  return Array.from({ length: 6 + 3 * size }, (_, i) => BOOKS[(first + i * step) % BOOKS.length]).filter(
    (book) => book !== undefined,
  );
}

/** Quotations of both seasons for the larger customers, cheaper than the list and cheaper still from 50 and 100 copies on. */
export function quotationsOf(trader: Trader): readonly Quotation[] {
  if (trader.size < 3) return [];
  const { id } = trader.customer;
  return SEASONS.flatMap((season, i) =>
    favouritesOf(trader)
      .slice(0, 6)
      .map(({ item, coverPrice }): Quotation => ({
        id: `QT-${id}-${i + 1}`,
        customer: id,
        item,
        currency: CURRENCY,
        unit: "copy",
        unitPrice: share(coverPrice, i === 0 ? "0.65" : "0.66"),
        breaks: [
          { from: "50", unitPrice: share(coverPrice, "0.63") },
          { from: "100", unitPrice: share(coverPrice, "0.61") },
        ],
        ...season,
        form: "original",
        signed: true,
        sealed: true,
        copiedToFinance: true,
      })),
  );
}

/** What a customer pays for a copy on a day, when it takes so many. */
export function copyPrice(
  trader: Trader,
  item: string,
  date: PlainDate,
  copies: DecimalString,
): DecimalString {
  const holds = ({ validFrom, validTo }: (typeof SEASONS)[number]): boolean =>
    validFrom <= date && date <= validTo;
  const season = SEASONS.findIndex(holds);
  const offer = quotationsOf(trader).find(
    (quotation) => quotation.item === item && quotation.validFrom === SEASONS[season]?.validFrom,
  );
  const listed = PRICE_LISTS[season]?.prices.find((price) => price.item === item);
  const price = offer ?? listed;
  if (price === undefined) throw new Error(`nothing says what ${item} costs on ${date}`);
  const reached = (price.breaks ?? []).filter(({ from }) => compareDecimals(from, copies) <= 0);
  return reached.at(-1)?.unitPrice ?? price.unitPrice;
}

function listOf(season: (typeof SEASONS)[number], part: DecimalString): PriceList {
  return {
    id: `PL-${season.validFrom.slice(0, 7)}`,
    currency: CURRENCY,
    ...season,
    prices: BOOKS.map(({ item, coverPrice }) => ({ item, unit: "copy", unitPrice: share(coverPrice, part) })),
  };
}

function share(coverPrice: DecimalString, part: DecimalString): DecimalString {
  return divideDecimals(multiplyDecimals(coverPrice, part), "1", 2, "half-up");
}
