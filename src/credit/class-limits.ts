import {
  type Money,
  maxMoney,
  moneyOfMinor,
  multiplyMoney,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { Exposure } from "./exposure.js";
import { EXPOSURE_CLASSES, type ExposureClass } from "./exposure.policy.js";
import { type PartSums, inPart, sumsWith, totalUnits } from "./part-sums.js";
import { type RateBook, rateBook } from "./rate-book.js";
import { amountsOf } from "./total-exposure.js";

/** A class of exposure against the most that may be in it. */
export interface ClassExcess {
  readonly class: ExposureClass;
  /** What stands in it, before its weight. */
  readonly amount: Money;
  readonly most: Money;
  /** What is above that. */
  readonly excess: Money;
}

/**
 * The classes of an exposure that hold more than they may: than the amount that the row states, else than the
 * policy's share of its limit, rounded down. Exactly that much passes.
 *
 * @param exposure - in the currency of the row's amounts.
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { classExcesses, exposureOf, money, net30, plainDate } from "receivables";
 *
 * const usd = (amount: string) => money(amount, "USD");
 * const order = { id: "O1", customer: "C1", kind: "sale", status: "open", ordered: usd("800") } as const;
 * const facts = { customers: ["C1"], currency: "USD", items: [], orders: [order], asOf: plainDate("2026-06-30") };
 * const row = { limit: { kind: "amount", amount: usd("1000") }, classLimits: { orders: usd("500") } } as const;
 * classExcesses(exposureOf(facts, net30.credit), row, net30.credit)[0]?.excess; // => money("300", "USD")
 */
export function classExcesses(
  exposure: Exposure,
  row: Pick<CreditLine, "limit" | "classLimits">,
  policy: Pick<CreditPolicy, "exposure">,
): readonly ClassExcess[] {
  const { rates, rounding, total } = exposure;
  const book = rateBook(total.currency, rates, rounding);
  const sums = sumsWith(new Map(), amountsOf(exposure));
  return limitedClasses(sums, row, { book, policy }).filter(({ excess }) => signOfMoney(excess) > 0);
}

/** Every class that is limited, with an excess of zero where it holds no more than it may. */
export function limitedClasses(
  sums: PartSums,
  { classLimits, limit }: Pick<CreditLine, "limit" | "classLimits">,
  {
    book,
    policy: { exposure },
  }: { readonly book: RateBook; readonly policy: Pick<CreditPolicy, "exposure"> },
): readonly ClassExcess[] {
  const classes: ClassExcess[] = [];
  for (const name of EXPOSURE_CLASSES) {
    const share = exposure.classes[name].most;
    const byShare =
      share !== null && limit.kind === "amount" ? multiplyMoney(limit.amount, share, "floor") : undefined;
    const most = classLimits?.[name] ?? byShare;
    if (most === undefined) continue;
    const { total } = totalUnits(sums, (parts) => inPart(parts, name), book);
    const amount = moneyOfMinor(total, book.currency);
    const excess = maxMoney(subtractMoney(amount, most), zeroMoney(book.currency));
    classes.push({ class: name, amount, most, excess });
  }
  return classes;
}
