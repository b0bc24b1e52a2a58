import type { PlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, addMoney } from "../money/index.js";
import { type CreditLimit, limitOf } from "./credit-limit.js";
import type { ExposureClass } from "./exposure.policy.js";

/**
 * A row of the table of credit limits and terms 信用额度期限表 (Art. 9): what a customer, or a group as a whole, may
 * owe and for how long.
 */
export interface CreditLine {
  /**
   * What it is held against: what one customer owes, or stands on one of its credit accounts, or all members of a
   * group owe together. One of a `class` is held against nothing itself: customers of the class without a row of
   * their own each take it over.
   */
  readonly scope: "customer" | "account" | "group" | "class";
  /** Id of the customer, the account, the group or the class. */
  readonly holder: string;
  /** The firm's own company in whose books it holds; without it, in those of every company that has no row itself. */
  readonly company?: string;
  readonly limit: CreditLimit;
  /** What is allowed on top of an amount for a time, in its currency; several at once add up. */
  readonly temporary?: readonly TemporaryLimit[];
  /** The most that may stand in a class of exposure, in the limit's currency; it goes before the policy's share. */
  readonly classLimits?: Readonly<Partial<Record<ExposureClass, Money>>>;
  /** Days until a credit sale is due; `null` while none is fixed. 0 is cash on delivery. */
  readonly term: number | null;
  /** The first day on which it holds. */
  readonly fixedOn: PlainDate;
  /** The last day by which it is to be reviewed; the review is overdue from the day after. */
  readonly reviewDueOn: PlainDate;
  /** The last day on which it holds. Without it, it holds until another is fixed. */
  readonly validUntil?: PlainDate;
}

/** More than a limit, for a time. */
export interface TemporaryLimit {
  readonly more: Money;
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
}

/** A parent and its affiliates, who share one limit. */
export interface CreditGroup {
  readonly id: string;
  /** Ids of the customers. */
  readonly members: readonly string[];
}

/**
 * The limit of a row on a day, with what is allowed on top of it for a time. On top of no limit there is nothing.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { limitOn, money, plainDate } from "receivables";
 *
 * const limit = { kind: "amount", amount: money("1000", "CNY") } as const;
 * const season = { more: money("400", "CNY"), from: plainDate("2026-09-01"), until: plainDate("2026-09-30") };
 * limitOn({ limit, temporary: [season] }, plainDate("2026-09-30")); // => { kind: "amount", amount: money("1400", "CNY") }
 * limitOn({ limit, temporary: [season] }, plainDate("2026-10-01")); // => { kind: "amount", amount: money("1000", "CNY") }
 */
export function limitOn(
  { limit, temporary = [] }: Pick<CreditLine, "limit" | "temporary">,
  on: PlainDate,
): CreditLimit {
  if (limit.kind !== "amount") return limit;
  const inTime = temporary.filter(({ from, until }) => from <= on && on <= until);
  return limitOf(inTime.reduce((sum, { more }) => addMoney(sum, more), limit.amount));
}

/**
 * The row of a holder that was fixed last by a day, `undefined` where none has a limit. The company's own row goes
 * before the one for every company. What was fixed later does not count yet, and a row whose limit is `none` takes
 * the earlier one back. Whether it has expired or is to be reviewed is asked of `reviewCredit`.
 *
 * @throws MisuseError `two-credit-lines` for two rows of the holder that were fixed on the same day.
 * @example
 * import { lineInForce, plainDate } from "receivables";
 *
 * const row = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: plainDate("2026-06-01"),
 *   reviewDueOn: plainDate("2026-09-01"),
 * } as const;
 * const later = { ...row, term: 45, fixedOn: plainDate("2026-07-01") };
 * const asOf = plainDate("2026-06-30");
 * lineInForce([later, row], { scope: "customer", holder: "C1", asOf })?.term; // => 30
 */
export function lineInForce(
  lines: readonly CreditLine[],
  which: {
    readonly scope: CreditLine["scope"];
    readonly holder: string;
    readonly company?: string;
    readonly asOf: PlainDate;
  },
): CreditLine | undefined {
  const { asOf, company, holder, scope } = which;
  const ofCompany = company === undefined ? undefined : lastFixed(lines, which);
  return ofCompany ?? lastFixed(lines, { scope, holder, asOf });
}

/** The same of the rows of the company alone, or of those for every company alone. */
export function lastFixed(
  lines: readonly CreditLine[],
  { asOf, company, holder, scope }: Parameters<typeof lineInForce>[1],
): CreditLine | undefined {
  let last: CreditLine | undefined;
  let isTwice = false;
  for (const line of lines) {
    const { fixedOn } = line;
    const isKnown =
      line.holder === holder && line.scope === scope && line.company === company && fixedOn <= asOf;
    if (!isKnown || (last !== undefined && fixedOn < last.fixedOn)) continue;
    isTwice = last?.fixedOn === fixedOn;
    last = line;
  }
  if (last !== undefined && isTwice) {
    throw new MisuseError({
      code: "two-credit-lines",
      field: "lines",
      value: holder,
      problem: `two rows of this ${scope} were fixed on ${last.fixedOn}`,
      remedy: "Give the one that holds.",
    });
  }
  return last?.limit.kind === "none" ? undefined : last;
}
