import type { PlainDate } from "../calendar/index.js";
import { type PolicyRef, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingPolicy } from "./aging.policy.js";
import type { AgeUnit } from "./age-unit.js";
import { type AgingTotals, totalsOf } from "./aging-totals.js";
import type { BaseDate } from "./base-date.js";
import type { BucketScheme } from "./bucket-scheme.js";
import { itemsBy } from "./items-by.js";

/** The one day and the one basis that everything in a result was aged by. */
export interface AgingHeader {
  readonly asOf: PlainDate;
  /** The day whose knowledge the items rest on; without it, all that was known when it was made. */
  readonly knownOn?: PlainDate;
  readonly policy: PolicyRef;
  readonly baseDate: BaseDate;
  /** What ages are counted in; without it, days. */
  readonly unit?: AgeUnit;
  readonly credits: AgingPolicy["credits"];
  readonly scheme: BucketScheme;
}

/** The sums of one customer in one currency. */
export interface CustomerAging extends AgingTotals {
  readonly customer: string;
}

/** The sums in one currency. Currencies are never added to each other. */
export interface CurrencyAging {
  readonly currency: string;
  readonly total: AgingTotals;
  /** By id. */
  readonly customers: readonly CustomerAging[];
}

/** Every open item with its age, and the sums by customer and bucket. */
export interface AgingReport extends AgingHeader {
  /** By code; none where there is no item. */
  readonly currencies: readonly CurrencyAging[];
  /** By id. */
  readonly items: readonly AgedItem[];
}

/** The header of all that is aged on a day by a policy, or as a report was. */
export function headerOf(
  { asOf, knownOn }: Pick<AgingHeader, "asOf" | "knownOn">,
  { policy, baseDate, unit, credits, scheme }: Omit<AgingHeader, "asOf" | "knownOn">,
): AgingHeader {
  return {
    asOf,
    ...(knownOn !== undefined && { knownOn }),
    policy,
    baseDate,
    ...(unit !== undefined && { unit }),
    credits,
    scheme,
  };
}

/** The report on aged items. */
export function reportOf(header: AgingHeader, aged: readonly AgedItem[]): AgingReport {
  const items = aged.toSorted((a, b) => compareText(a.item.id, b.item.id));
  refuseDuplicates(items);
  const currencies = itemsBy(items, ({ item }) => item.open.currency).map(([currency, all]) => ({
    currency,
    total: totalsOf(all, currency, header.scheme),
    customers: itemsBy(all, ({ item }) => item.customer).map(([customer, own]) => ({
      customer,
      ...totalsOf(own, currency, header.scheme),
    })),
  }));
  return { ...header, currencies, items };
}

function refuseDuplicates(sorted: readonly AgedItem[]): void {
  const twice = sorted.find(({ item }, i) => item.id === sorted[i - 1]?.item.id);
  if (twice === undefined) return;
  throw new MisuseError({
    code: "duplicate-item",
    field: "items",
    value: twice.item.id,
    problem: "an item that is there twice would count twice",
    remedy: "Pass each open item once, as positionAsOf gives them; shards share none.",
  });
}
