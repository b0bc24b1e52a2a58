import type { PlainDate } from "../calendar/index.js";
import { type DecimalString, compareDecimals, multiplyDecimals } from "../money/index.js";
import type { Evidence } from "./evidence.js";
import type { ItemPrice, Quotation, Validity } from "./quotation.js";
import type { PriceBasisKind } from "./statement.policy.js";
import { compareText, grouped } from "../decision/index.js";
import type { UnitSizes } from "./unit-conversion.js";

/** A price that a quotation or a price list offers. */
export interface PriceOffer extends ItemPrice, Validity {
  readonly basis: Exclude<PriceBasisKind, "note">;
  readonly id: string;
  readonly currency: string;
  readonly customer?: string;
  readonly quotation?: Quotation;
}

/** What is priced: goods on a note. */
export interface PricedGoods {
  readonly item: string;
  readonly customer: string;
  readonly currency: string;
  readonly date: PlainDate;
  /** Of the note, with its sign or without. */
  readonly quantity: DecimalString;
  readonly unit: string | undefined;
  /** The price on the note. */
  readonly unitPrice: DecimalString | undefined;
  /** The note's id. */
  readonly document: string;
}

/** The price that governs goods, and the paper it stands on. */
export interface GoverningPrice {
  readonly unitPrice: DecimalString;
  readonly unit: string | undefined;
  readonly basis: PriceBasisKind;
  /** Id of the quotation, the price list or the note. */
  readonly source: string;
  readonly quotation?: Quotation;
}

/** Offers by item, and within it those to one customer before those to all, each with the latest first. */
export type PriceBook = ReadonlyMap<string, readonly PriceOffer[]>;

/** Sorts quotations and price lists for look-up. */
export function priceBook({ quotations = [], priceLists = [] }: Evidence): PriceBook {
  const offers: readonly PriceOffer[] = [
    ...quotations.map((quotation) => ({ ...quotation, basis: "quotation" as const, quotation })),
    ...priceLists.flatMap(({ prices, id, currency, ...validity }) =>
      prices.map((price) => ({ ...price, ...validity, id, currency, basis: "price-list" as const })),
    ),
  ];
  const byGoods = grouped(offers, ({ customer, item }) => offerKey(customer, item));
  return new Map(Array.from(byGoods, ([goods, own]) => [goods, own.toSorted(latestFirst)]));
}

/**
 * The price of goods by the first kind of paper that has one (R1.2.2, R1.3.2): an offer valid on the day of
 * the note and in its currency, a customer's own before one for all, the latest before earlier ones; with the
 * price for the note's quantity where it has breaks.
 */
export function governingPrice(
  goods: PricedGoods,
  book: PriceBook,
  sizes: UnitSizes,
  kinds: readonly PriceBasisKind[],
): GoverningPrice | undefined {
  const offers = offersFor(goods, book).filter(
    (offer) => validOn(offer, goods.date) && unitsMeet(offer, goods, sizes),
  );
  for (const basis of kinds) {
    if (basis === "note") {
      if (goods.unitPrice === undefined) continue;
      return { unitPrice: goods.unitPrice, unit: goods.unit, basis, source: goods.document };
    }
    const offer = offers.find((candidate) => candidate.basis === basis);
    if (offer === undefined) continue;
    return {
      unitPrice: priceAt(offer, goods, sizes),
      unit: offer.unit ?? goods.unit,
      basis,
      source: offer.id,
      ...(offer.quotation !== undefined && { quotation: offer.quotation }),
    };
  }
  return undefined;
}

/** A quotation for the goods that is not valid on their day, if there is one. */
export function quotationOutOfTime(goods: PricedGoods, book: PriceBook): PriceOffer | undefined {
  return offersFor(goods, book).find((offer) => offer.basis === "quotation" && !validOn(offer, goods.date));
}

function offersFor({ customer, item, currency }: PricedGoods, book: PriceBook): readonly PriceOffer[] {
  const own = book.get(offerKey(customer, item)) ?? [];
  const general = book.get(offerKey(undefined, item)) ?? [];
  return [...own, ...general].filter((offer) => offer.currency === currency);
}

function priceAt(
  { unitPrice, unit, breaks = [] }: PriceOffer,
  goods: PricedGoods,
  sizes: UnitSizes,
): DecimalString {
  const inBase = (quantity: DecimalString, of: string | undefined): DecimalString =>
    of === undefined ? quantity : multiplyDecimals(quantity, sizes(goods.item, of).factor);
  const ordered = inBase(goods.quantity.replace("-", ""), goods.unit ?? unit);
  const reached = breaks.filter(
    ({ from }) => compareDecimals(inBase(from, unit ?? goods.unit), ordered) <= 0,
  );
  return reached.sort((a, b) => compareDecimals(b.from, a.from))[0]?.unitPrice ?? unitPrice;
}

function unitsMeet({ unit }: PriceOffer, goods: PricedGoods, sizes: UnitSizes): boolean {
  if (unit === undefined || goods.unit === undefined) return true;
  return sizes(goods.item, unit).base === sizes(goods.item, goods.unit).base;
}

const EVER = "0001-01-01";

function validOn({ validFrom = EVER as PlainDate, validTo }: Validity, date: PlainDate): boolean {
  return validFrom <= date && (validTo === undefined || date <= validTo);
}

function offerKey(customer: string | undefined, item: string): string {
  return `${item}\n${customer ?? ""}`;
}

function latestFirst(a: PriceOffer, b: PriceOffer): number {
  return (
    compareText(b.validFrom ?? EVER, a.validFrom ?? EVER) ||
    compareText(a.id, b.id) ||
    compareDecimals(a.unitPrice, b.unitPrice)
  );
}
