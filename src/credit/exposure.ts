import type { PlainDate } from "../calendar/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { ExchangeRate, Money, RoundingMode } from "../money/index.js";

/** The parts that exposure is made of. Every commitment is in exactly one of them. */
export interface ExposureParts {
  /** Claims that are open, due or not, disputed or not; without bills. */
  readonly openItems: Money;
  /** Bills of exchange that are not yet cleared. */
  readonly bills: Money;
  /** What is delivered and not billed. */
  readonly delivered: Money;
  /** What open orders reserve: ordered and not delivered. */
  readonly orders: Money;
  /** Receipts and credits that are not set against anything; taken off. */
  readonly receipts: Money;
  /** Collateral that counts; taken off. */
  readonly collateral: Money;
}

/** What is at risk in one currency. */
export interface CurrencyExposure extends ExposureParts {
  readonly currency: string;
  /** The sum of the parts; negative where more was received than is bound. */
  readonly net: Money;
}

/** What is at risk with one customer or several together 信用敞口. */
export interface Exposure {
  /** Sorted. */
  readonly customers: readonly string[];
  /** One for each currency, sorted by its code. */
  readonly currencies: readonly CurrencyExposure[];
  /** Of all currencies, in the one that was asked for; without those that have no rate. */
  readonly total: Money;
  /** The rates that the total rests on, sorted by currency. */
  readonly rates: readonly ExchangeRate[];
  /** How each currency's net was rounded to the total's. */
  readonly rounding: RoundingMode;
  /** What the total leaves out, because no rate was given for it. */
  readonly unconverted: readonly Money[];
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
}
