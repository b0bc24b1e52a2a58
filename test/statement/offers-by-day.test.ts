import fc from "fast-check";
import type { PlainDate } from "receivables";
import { expect, test } from "vitest";
import { offersByDay } from "../../src/statement/offers-by-day.js";
import type { PriceOffer } from "../../src/statement/price-offer.js";

const day = fc.integer({ min: 10, max: 30 }).map((n) => `2026-05-${n}` as PlainDate);

const offers = fc
  .array(fc.record({ validFrom: fc.option(day, { freq: 4 }), validTo: fc.option(day, { freq: 3 }) }), {
    maxLength: 12,
  })
  .map((own) =>
    own
      .map(({ validFrom, validTo }) => ({
        ...(validFrom !== null && { validFrom }),
        ...(validTo !== null && { validTo }),
      }))
      .sort((a, b) => ((a.validFrom ?? "") > (b.validFrom ?? "") ? -1 : a.validFrom === b.validFrom ? 0 : 1))
      .map((offer, rank) => ({ offer: offer as PriceOffer, rank })),
  );

test("the first offer that is valid on a day, and the first that is not, of all that there are", () => {
  fc.assert(
    fc.property(offers, day, (all, on) => {
      const isValid = ({ offer: { validFrom, validTo } }: (typeof all)[number]): boolean =>
        (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
      const byDay = offersByDay(all);
      expect(byDay.on(on)).toBe(all.find((ranked) => isValid(ranked)));
      expect(byDay.notOn(on)).toBe(all.find((ranked) => !isValid(ranked)));
    }),
    { numRuns: 2000 },
  );
});
