import type { PlainDate } from "../calendar/index.js";
import { firstPlace, once } from "../columnar/kernels.js";
import type { PriceOffer } from "./price-offer.js";

/** An offer and its place in the order in which offers govern. */
export interface RankedOffer {
  readonly offer: PriceOffer;
  readonly rank: number;
}

/** Looks up, among offers, the first that is valid on a day, and the first that is not. */
export interface OffersByDay {
  readonly on: (day: PlainDate) => RankedOffer | undefined;
  readonly notOn: (day: PlainDate) => RankedOffer | undefined;
}

/** The first day of an offer without one. */
export const EVER = "0001-01-01";
/** Comes after every day; behind a day, it is the moment after it. */
const AFTER = "~";

/** From one moment up to, and without, another: a day is the moment at which it begins. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** Sorts offers by day, when one is first looked up. Their first days must not ascend. */
export function offersByDay(offers: readonly RankedOffer[]): OffersByDay {
  const spans = once(() => validSpans(offers));
  const ending = once(() => everEarlier(offers));
  return {
    on(day) {
      const all = spans();
      const span = all[firstPlace(all.length, (at) => (all[at] as Span).from > day) - 1];
      return span !== undefined && day < span.to ? span.ranked : undefined;
    },
    notOn(day) {
      const first = offers[0];
      if (first !== undefined && firstDayOf(first) > day) return first;
      // All have begun: what is not valid has ended, and the first that has ended has ended before all above it.
      const all = ending();
      return all[firstPlace(all.length, (at) => ((all[at] as RankedOffer).offer.validTo ?? AFTER) < day)];
    },
  };
}

/**
 * When each offer is the first that is valid, ascending. Each offer takes what those before it have left free between its
 * first and its last day. As first days do not ascend, what is free is kept with the earliest on top, and each span of it
 * is taken once.
 */
function validSpans(offers: readonly RankedOffer[]): readonly (Span & { readonly ranked: RankedOffer })[] {
  const taken: (Span & { readonly ranked: RankedOffer })[] = [];
  const free: Span[] = [];
  let earliest = AFTER;
  for (const ranked of offers) {
    const { validTo } = ranked.offer;
    const from = firstDayOf(ranked);
    const end = validTo === undefined ? AFTER : `${validTo}${AFTER}`;
    if (from < earliest) free.push({ from, to: earliest });
    earliest = from;
    for (let span = free.at(-1); span !== undefined && span.from < end; span = free.at(-1)) {
      free.pop();
      taken.push({ from: span.from, to: span.to < end ? span.to : end, ranked });
      if (end < span.to) free.push({ from: end, to: span.to });
    }
  }
  return taken.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Those that end before all before them. */
function everEarlier(offers: readonly RankedOffer[]): readonly RankedOffer[] {
  let earliest = AFTER;
  return offers.filter(({ offer: { validTo = AFTER } }) => {
    if (validTo >= earliest) return false;
    earliest = validTo;
    return true;
  });
}

function firstDayOf({ offer }: RankedOffer): string {
  return offer.validFrom ?? EVER;
}
