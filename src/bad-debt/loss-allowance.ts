import type { AgingHeader, AgingReport } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { AllowanceCode } from "./bad-debt.reason.js";
import type { LossRateTable } from "./loss-rates.js";
import type { ProvisionRule } from "./provision-rule.js";

/** What an allowance is made of. */
export interface AllowanceFacts {
  readonly report: AgingReport;
  /** Computed rates; the policy's are used where they have none. */
  readonly rates: LossRateTable | null;
  /** Why an overdue item is no worse risk all the same. */
  readonly rebuttals: readonly PresumptionRebuttal[];
}

/** That a presumption does not hold for an item, on evidence. */
export interface PresumptionRebuttal {
  readonly item: string;
  readonly presumption: RiskPresumption;
  readonly because: string;
  readonly on: PlainDate;
}

/** What is presumed of an overdue item. */
export type RiskPresumption = "significant-increase" | "default";

/** What is expected to be lost of one item. */
export interface ItemAllowance {
  readonly item: string;
  readonly customer: string;
  readonly segment: string | null;
  readonly bucket: string;
  readonly open: Money;
  /** `null` where no rate is known; then nothing is provided for, and a finding says so. */
  readonly rate: DecimalString | null;
  readonly allowance: Money;
  /** What is presumed and was not rebutted; `null` for nothing. */
  readonly presumed: RiskPresumption | null;
}

/** Sums over items. */
export interface AllowanceTotals {
  /** Claims that are provided for; credits are not among them and lower nothing. */
  readonly open: Money;
  readonly allowance: Money;
}

/** The sums of one currency; by bucket and by customer they make up the total. */
export interface CurrencyAllowance {
  readonly currency: string;
  readonly total: AllowanceTotals;
  /** Every bucket of the scheme in its order. */
  readonly buckets: readonly (AllowanceTotals & { readonly bucket: string })[];
  /** By id. */
  readonly customers: readonly (AllowanceTotals & { readonly customer: string })[];
}

/** Expected losses as of a day. */
export interface LossAllowance {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly method: ProvisionRule["method"];
  readonly scheme: AgingHeader["scheme"];
  /** By code. */
  readonly currencies: readonly CurrencyAllowance[];
  /** By id. */
  readonly items: readonly ItemAllowance[];
  /** By id. */
  readonly findings: readonly Finding<AllowanceCode>[];
}

/** How the allowance in one currency came from one day to the next. */
export interface AllowanceChange {
  readonly currency: string;
  readonly opening: Money;
  /** Used up by debts that were written off against it. */
  readonly used: Money;
  /** Put back by recoveries of such debts. */
  readonly recovered: Money;
  /** Charged to the period's result; zero where it is released. */
  readonly addition: Money;
  /** Given back to the period's result; zero where it is added to. */
  readonly release: Money;
  /** `opening` less `used` and `release`, with `recovered` and `addition`. */
  readonly closing: Money;
}
