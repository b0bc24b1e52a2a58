import { MisuseError } from "../misuse/index.js";
import { minorUnits } from "./currency.js";
import { Decimal, parseDecimal } from "./decimal.js";
import { type Money, decimalOf, moneyOf } from "./money.js";
import type { DecimalString } from "./quantity.js";

/**
 * Divides an amount in proportion to weights, so that the parts sum to it exactly. Each part is its exact
 * share with fractions of the currency's smallest unit cut off; the units that are left go one each to the
 * parts that lost the largest fractions, among equals to the first. A larger weight never gets less than a
 * smaller one, a weight of zero gets nothing, and a negative amount is divided as its opposite is.
 *
 * @param weights - 0 or more each, not all 0, in any scale: percentages, quantities, amounts.
 * @throws MisuseError `negative-weight`, `no-weight`, and for each weight `amount-is-number`,
 *   `not-a-decimal`, `too-many-digits`.
 * @example
 * import { allocateMoney, money } from "receivables";
 *
 * const parts = allocateMoney(money("0.05", "CNY"), ["100", "101", "100", "100"]);
 * parts.map(({ amount }) => amount); // => ["0.01", "0.02", "0.01", "0.01"]
 */
export function allocateMoney(amount: Money, weights: readonly DecimalString[]): readonly Money[] {
  const scale = new Decimal(10).pow(minorUnits(amount.currency));
  const units = decimalOf(amount).times(scale);
  const shares = sharesOf(units.abs(), weights.map(readWeight));
  return shares.map((share) =>
    moneyOf((units.isNegative() ? share.negated() : share).dividedBy(scale), amount.currency),
  );
}

function sharesOf(units: Decimal, weights: readonly Decimal[]): readonly Decimal[] {
  const whole = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  if (whole.isZero()) throw noWeight(weights);
  const cut = weights.map((weight, index) => {
    const product = units.times(weight);
    const share = product.dividedToIntegerBy(whole);
    return { index, share, lost: product.minus(share.times(whole)) };
  });
  const left = cut.reduce((rest, { share }) => rest.minus(share), units).toNumber();
  // The sort is stable: among equals the first stays first.
  const favoured = new Set(
    [...cut]
      .sort((a, b) => b.lost.comparedTo(a.lost))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return cut.map(({ index, share }) => (favoured.has(index) ? share.plus(1) : share));
}

function readWeight(weight: DecimalString, index: number): Decimal {
  const field = `weights[${index}]`;
  const value = parseDecimal(weight, field);
  if (value.isNegative() && !value.isZero()) {
    throw new MisuseError({
      code: "negative-weight",
      field,
      value: weight,
      problem: "a weight below zero",
      remedy: "Divide what is owed and what is credited apart.",
    });
  }
  return value;
}

function noWeight(weights: readonly Decimal[]): MisuseError {
  return new MisuseError({
    code: "no-weight",
    field: "weights",
    value: weights.join(", "),
    problem: "no weight of more than 0",
    remedy: "Give at least one, or keep the amount whole.",
  });
}
