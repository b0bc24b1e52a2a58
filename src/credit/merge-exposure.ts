import { canonicalJson } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { ExchangeRate } from "../money/index.js";
import type { Exposure } from "./exposure.js";
import { sumsWith } from "./part-sums.js";
import { amountsOf, totalExposure } from "./total-exposure.js";

/**
 * The exposure of two sets of rows together, so that shards can be computed apart. Neither their order nor their
 * grouping changes the result, and the exposure of no rows changes nothing.
 *
 * @param a - of rows that are not in `b`; both on one day, by one policy, in one currency, at the same rates.
 * @throws MisuseError `exposures-differ`, `rate-twice`.
 * @example
 * import { chinaTradeRegulation, exposureOf, mergeExposure, plainDate } from "receivables";
 *
 * const facts = { customers: ["C1"], currency: "CNY", items: [], orders: [], asOf: plainDate("2026-06-30") };
 * const none = exposureOf(facts, chinaTradeRegulation.credit);
 * mergeExposure(none, { ...none, customers: ["C2"] }).customers; // => ["C1", "C2"]
 */
export function mergeExposure(a: Exposure, b: Exposure): Exposure {
  const { asOf, policy, rounding, total, weights } = a;
  if (madeAs(a) !== madeAs(b)) {
    throw new MisuseError({
      code: "exposures-differ",
      field: "b",
      value: madeAs(b),
      problem: `not of the same day, policy, rounding and currency as ${madeAs(a)}`,
      remedy: "Compute both from the same asOf, policy and currency.",
    });
  }
  return totalExposure(sumsWith(new Map(), [...amountsOf(a), ...amountsOf(b)]), {
    customers: [...a.customers, ...b.customers],
    currency: total.currency,
    weights,
    rates: distinct([...a.rates, ...b.rates]),
    rounding,
    asOf,
    policy,
  });
}

function madeAs({ asOf, policy, rounding, total: { currency }, weights }: Exposure): string {
  return canonicalJson({ asOf, currency, policy, rounding, weights });
}

function distinct(rates: readonly ExchangeRate[]): readonly ExchangeRate[] {
  return [...new Map(rates.map((rate) => [canonicalJson(rate), rate])).values()];
}
