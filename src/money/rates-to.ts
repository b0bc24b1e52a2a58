import { MisuseError } from "../misuse/index.js";
import type { ExchangeRate } from "./exchange-rate.js";

/**
 * The rates that lead to a currency, by the currency that each leads from.
 *
 * @param rates - of any pairs, one of each; those that lead elsewhere are passed over.
 * @throws MisuseError `rate-twice`.
 * @example
 * import { ratesTo } from "receivables";
 *
 * const rates = [
 *   { from: "USD", to: "CNY", rate: "7.1235" },
 *   { from: "USD", to: "EUR", rate: "0.92" },
 * ];
 * ratesTo("CNY", rates).get("USD")?.rate; // => "7.1235"
 */
export function ratesTo(currency: string, rates: readonly ExchangeRate[]): ReadonlyMap<string, ExchangeRate> {
  const found = new Map<string, ExchangeRate>();
  for (const [index, rate] of rates.entries()) {
    if (rate.to !== currency) continue;
    if (found.has(rate.from)) {
      throw new MisuseError({
        code: "rate-twice",
        field: `rates[${index}]`,
        value: `${rate.from} to ${rate.to}`,
        problem: "a second rate of this pair",
        remedy: "Give the one rate that is to be used.",
      });
    }
    found.set(rate.from, rate);
  }
  return found;
}
