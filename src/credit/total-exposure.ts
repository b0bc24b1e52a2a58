import { compareText } from "../decision/index.js";
import { type DecimalString, type ExchangeRate, type Money, moneyOfMinor } from "../money/index.js";
import type { CurrencyExposure, Exposure, ExposureParts } from "./exposure.js";
import { EXPOSURE_CLASSES, type ExposureClass } from "./exposure.policy.js";
import { type PartAmount, type PartSums, inPart, netUnits, totalUnits } from "./part-sums.js";
import { rateBook } from "./rate-book.js";
import type { Units } from "./units.js";

/** Everything of an exposure but what follows from its amounts. */
export interface ExposureBasis extends Pick<
  Exposure,
  "customers" | "weights" | "asOf" | "policy" | "rounding"
> {
  /** Of the total. */
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

/** Writes down what sums come to as an exposure. */
export function totalExposure(sums: PartSums, basis: ExposureBasis): Exposure {
  const { asOf, currency: wanted, customers, policy, rates, rounding, weights } = basis;
  const weighing = { weights: weightList(weights), rounding };
  const net = (parts: readonly Units[], currency: string): Units => netUnits(parts, currency, weighing);
  const book = rateBook(wanted, rates, rounding);
  const sorted = [...sums].toSorted(([a], [b]) => compareText(a, b));
  const { total, unconverted } = totalUnits(new Map(sorted), net, book);
  return {
    customers: [...new Set(customers)].sort(),
    currencies: sorted.map(([currency, parts]) =>
      currencyExposure(currency, parts, moneyOfMinor(net(parts, currency), currency)),
    ),
    total: moneyOfMinor(total, wanted),
    weights,
    rates: sorted.flatMap(([currency]) => book.rateFrom.get(currency) ?? []),
    rounding,
    unconverted: unconverted.map(({ currency, units }) => moneyOfMinor(units, currency)),
    asOf,
    policy,
  };
}

/** The amounts that an exposure was summed from, a part at a time. */
export function amountsOf({ currencies }: Pick<Exposure, "currencies">): readonly PartAmount[] {
  return currencies.flatMap((parts) => PARTS.map((part) => ({ part, amount: parts[part] })));
}

const PARTS: readonly (keyof ExposureParts)[] = [...EXPOSURE_CLASSES, "later", "receipts", "collateral"];

/** Weights in the order of the classes. */
export function weightList(
  weights: Readonly<Record<ExposureClass, DecimalString>>,
): readonly DecimalString[] {
  return EXPOSURE_CLASSES.map((name) => weights[name]);
}

function currencyExposure(currency: string, parts: readonly Units[], net: Money): CurrencyExposure {
  const of = (part: keyof ExposureParts): Money => moneyOfMinor(inPart(parts, part), currency);
  return {
    currency,
    orders: of("orders"),
    later: of("later"),
    delivered: of("delivered"),
    drafts: of("drafts"),
    notDue: of("notDue"),
    overdue: of("overdue"),
    other: of("other"),
    bills: of("bills"),
    receipts: of("receipts"),
    collateral: of("collateral"),
    net,
  };
}
