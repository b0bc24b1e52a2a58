import { compareText, grouped } from "../decision/index.js";
import { type ExchangeRate, type Money, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import type { CurrencyExposure, Exposure, ExposureParts } from "./exposure.js";
import { convertedSum, rateBook } from "./rate-book.js";

/** An amount, and the part of exposure that it belongs to. */
export interface PartAmount {
  readonly part: keyof ExposureParts;
  /** Not negative. */
  readonly amount: Money;
}

/** Everything of an exposure but what follows from its amounts. */
export interface ExposureBasis extends Pick<Exposure, "customers" | "asOf" | "policy" | "rounding"> {
  /** Of the total. */
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

/** Sums amounts to an exposure. */
export function totalExposure(amounts: readonly PartAmount[], basis: ExposureBasis): Exposure {
  const { asOf, currency: wanted, customers, policy, rates, rounding } = basis;
  const currencies = currencyExposures(amounts);
  const book = rateBook(wanted, rates, rounding);
  return {
    customers: [...new Set(customers)].sort(),
    currencies,
    total: convertedSum(
      currencies.map(({ net }) => net),
      book,
    ),
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

const PARTS = ["openItems", "bills", "delivered", "orders", "receipts", "collateral"] as const;

function currencyExposures(amounts: readonly PartAmount[]): readonly CurrencyExposure[] {
  const byCurrency = grouped(amounts, ({ amount }) => amount.currency);
  return Array.from(byCurrency, ([currency, entries]) => currencyExposure(currency, entries)).sort((a, b) =>
    compareText(a.currency, b.currency),
  );
}

function currencyExposure(currency: string, entries: readonly PartAmount[]): CurrencyExposure {
  const sumOf = (wanted: keyof ExposureParts): Money =>
    sumMoney(
      entries.filter(({ part }) => part === wanted).map(({ amount }) => amount),
      currency,
    );
  const [openItems, bills, delivered, orders] = [
    sumOf("openItems"),
    sumOf("bills"),
    sumOf("delivered"),
    sumOf("orders"),
  ];
  const [receipts, collateral] = [sumOf("receipts"), sumOf("collateral")];
  const bound = sumMoney([openItems, bills, delivered, orders], currency);
  const net = subtractMoney(subtractMoney(bound, receipts), collateral);
  return { currency, openItems, bills, delivered, orders, receipts, collateral, net };
}
