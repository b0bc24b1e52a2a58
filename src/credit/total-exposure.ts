import { compareText, grouped } from "../decision/index.js";
import {
  type ExchangeRate,
  type Money,
  multiplyMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import type { CurrencyExposure, Exposure, ExposureParts } from "./exposure.js";
import { EXPOSURE_CLASSES } from "./exposure.policy.js";
import { convertedSum, rateBook } from "./rate-book.js";

/** An amount, and the part of exposure that it belongs to. */
export interface PartAmount {
  readonly part: keyof ExposureParts;
  /** Negative where it is taken out of the part. */
  readonly amount: Money;
}

/** Everything of an exposure but what follows from its amounts. */
export interface ExposureBasis extends Pick<
  Exposure,
  "customers" | "weights" | "asOf" | "policy" | "rounding"
> {
  /** Of the total. */
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

/** Sums amounts to an exposure. */
export function totalExposure(amounts: readonly PartAmount[], basis: ExposureBasis): Exposure {
  const { asOf, currency: wanted, customers, policy, rates, rounding, weights } = basis;
  const currencies = currencyExposures(amounts, basis);
  const book = rateBook(wanted, rates, rounding);
  return {
    customers: [...new Set(customers)].sort(),
    currencies,
    total: convertedSum(
      currencies.map(({ net }) => net),
      book,
    ),
    weights,
    rates: currencies.flatMap(({ currency }) => book.rateFrom.get(currency) ?? []),
    rounding,
    unconverted: currencies
      .filter(
        ({ currency, net }) => currency !== wanted && !book.rateFrom.has(currency) && signOfMoney(net) !== 0,
      )
      .map(({ net }) => net),
    asOf,
    policy,
  };
}

/** The amounts that an exposure was summed from, a part at a time. */
export function amountsOf({ currencies }: Exposure): readonly PartAmount[] {
  return currencies.flatMap((parts) => PARTS.map((part) => ({ part, amount: parts[part] })));
}

const PARTS: readonly (keyof ExposureParts)[] = [...EXPOSURE_CLASSES, "later", "receipts", "collateral"];

function currencyExposures(
  amounts: readonly PartAmount[],
  basis: ExposureBasis,
): readonly CurrencyExposure[] {
  const byCurrency = grouped(amounts, ({ amount }) => amount.currency);
  return Array.from(byCurrency, ([currency, entries]) => currencyExposure(currency, entries, basis)).sort(
    (a, b) => compareText(a.currency, b.currency),
  );
}

function currencyExposure(
  currency: string,
  entries: readonly PartAmount[],
  { rounding, weights }: ExposureBasis,
): CurrencyExposure {
  const amountsIn = grouped(entries, ({ part }) => part);
  const sumOf = (part: keyof ExposureParts): Money =>
    sumMoney(
      (amountsIn.get(part) ?? []).map(({ amount }) => amount),
      currency,
    );
  const parts: ExposureParts = {
    orders: sumOf("orders"),
    later: sumOf("later"),
    delivered: sumOf("delivered"),
    drafts: sumOf("drafts"),
    notDue: sumOf("notDue"),
    overdue: sumOf("overdue"),
    other: sumOf("other"),
    bills: sumOf("bills"),
    receipts: sumOf("receipts"),
    collateral: sumOf("collateral"),
  };
  const bound = sumMoney(
    EXPOSURE_CLASSES.map((name) => multiplyMoney(parts[name], weights[name], rounding)),
    currency,
  );
  return {
    currency,
    ...parts,
    net: subtractMoney(subtractMoney(bound, parts.receipts), parts.collateral),
  };
}
