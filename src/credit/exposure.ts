import type { PlainDate } from "../calendar/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { DecimalString, ExchangeRate, Money, RoundingMode } from "../money/index.js";
import type { ExposureClass } from "./exposure.policy.js";

/** The parts that exposure is made of. Every commitment is in exactly one of them. */
export interface ExposureParts {
  /** What open orders reserve: ordered and not delivered, within the policy's horizon. */
  readonly orders: Money;
  /** The same, planned to leave after the horizon; not counted. */
  readonly later: Money;
  /** What is delivered and not billed. */
  readonly delivered: Money;
  /** Invoices that are written and not posted yet. */
  readonly drafts: Money;
  /** Sales that are billed and not yet overdue, disputed or not. */
  readonly notDue: Money;
  /** Sales that are past due by more than the policy lets pass, disputed or not. */
  readonly overdue: Money;
  /** Claims that are neither sales nor bills, due or not. */
  readonly other: Money;
  /** Bills of exchange that are not yet cleared, due or not. */
  readonly bills: Money;
  /** Advances, and receipts and credits that are not set against anything; taken off. */
  readonly receipts: Money;
  /** Collateral that counts; taken off. */
  readonly collateral: Money;
}

/** What is at risk in one currency. */
export interface CurrencyExposure extends ExposureParts {
  readonly currency: string;
  /** The classes by their weights, less receipts and collateral; negative where more came in than is bound. */
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
  /** How far each class counts. */
  readonly weights: Readonly<Record<ExposureClass, DecimalString>>;
  /** The rates that the total rests on, sorted by currency. */
  readonly rates: readonly ExchangeRate[];
  /** How each class was rounded by its weight, and each currency's net to the total's. */
  readonly rounding: RoundingMode;
  /** What the total leaves out, because no rate was given for it. */
  readonly unconverted: readonly Money[];
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
}
