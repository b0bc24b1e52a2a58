import type { PlainDate } from "../calendar/index.js";
import { type DecimalString, compareDecimals, multiplyDecimals } from "../money/index.js";
import type { Evidence } from "./evidence.js";
import type { Quotation } from "./quotation.js";
import type { PriceBasisKind } from "./statement.policy.js";
import { compareText, grouped } from "../decision/index.js";
import type { PriceOffer } from "./price-offer.js";
import { EVER, offersByDay, type OffersByDay, type RankedOffer } from "./offers-by-day.js";
import type { UnitSizes } from "./unit-conversion.js";

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

/** Offers by item, customer and currency; within these by kind and unit, each in the order in which they govern. */
export type PriceBook = ReadonlyMap<string, ReadonlyMap<string, readonly OffersOfAKind[]>>;

/** Offers of one kind, for one unit. */
interface OffersOfAKind extends OffersByDay {
  readonly basis: PriceOffer["basis"];
}

/** Sorts quotations and price lists for look-up. */
export function priceBook({ quotations = [], priceLists = [] }: Evidence): PriceBook {
  const offers: readonly PriceOffer[] = [
    ...quotations.map((quotation) => ({ ...quotation, basis: "quotation" as const, quotation })),
    ...priceLists.flatMap(({ prices, id, currency, ...validity }) =>
      prices.map((price) => ({ ...price, ...validity, id, currency, basis: "price-list" as const })),
    ),
  ];
  const byGoods = grouped(offers, ({ customer, item }) => offerKey(customer, item));
  return new Map(Array.from(byGoods, ([goods, own]) => [goods, byCurrency(own.toSorted(latestFirst))]));
}

function byCurrency(sorted: readonly PriceOffer[]): ReadonlyMap<string, readonly OffersOfAKind[]> {
  const ranked = sorted.map((offer, rank): RankedOffer => ({ offer, rank }));
  const inCurrency = grouped(ranked, ({ offer }) => offer.currency);
  return new Map(
    Array.from(inCurrency, ([currency, own]) => {
      const kinds = grouped(own, ({ offer: { basis, unit } }) => `${basis}\n${unit}`);
      return [
        currency,
        Array.from(kinds.values(), (kind) => ({
          basis: (kind[0] as RankedOffer).offer.basis,
          ...offersByDay(kind),
        })),
      ];
    }),
  );
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
  // Of offers of one kind and unit, none but the first valid one can govern.
  const offers = offersFor(goods, book, (own) => own.on(goods.date)).filter((offer) =>
    unitsMeet(offer, goods, sizes),
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
  return offersFor(goods, book, (own) => (own.basis === "quotation" ? own.notOn(goods.date) : undefined))[0];
}

/** An offer of each kind and unit: those to the customer before those to all, each in the order in which they govern. */
function offersFor(
  { customer, item, currency }: PricedGoods,
  book: PriceBook,
  offerOf: (own: OffersOfAKind) => RankedOffer | undefined,
): readonly PriceOffer[] {
  if (book.size === 0) return [];
  return [customer, undefined].flatMap((to) => {
    const found: RankedOffer[] = [];
    for (const own of book.get(offerKey(to, item))?.get(currency) ?? []) {
      const ranked = offerOf(own);
      if (ranked !== undefined) found.push(ranked);
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ offer }) => offer);
  });
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
