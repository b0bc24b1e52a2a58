import {
  addMonths,
  assessCredit,
  type CreditEvent,
  type CreditLine,
  type CreditPolicy,
  type Collateral,
  dealingsOf,
  type Ledger,
  multiplyMoney,
  type PlainDate,
  plainDate,
  positionAsOf,
  sumMoney,
} from "receivables";
import type { CreditStanding } from "receivables/ports";
import type { Trader } from "./customers.js";
import { CURRENCY, yuan } from "./yuan.js";

/** The quarter's meeting of the committee, and the one before it. */
const FIXED_ON: PlainDate = plainDate("2026-09-30");
const FIXED_BEFORE: PlainDate = plainDate("2026-06-30");

/** When the new customers of the autumn got their first limits, before anything was sold to them. */
const FIRST_FIXED_ON: PlainDate = plainDate("2026-09-07");

/** Customers whose limit was not looked at again in September; the second one's has an end. */
const NOT_REVIEWED: Readonly<Record<string, Partial<CreditLine>>> = {
  C047: {},
  C060: { validUntil: plainDate("2026-10-15") },
};

/** A customer for whom no limit was fixed. */
const WITHOUT_LINE = "C026";

/** What members of a group may owe together, of the sum of what each may. */
const GROUP_SHARE: Readonly<Record<string, string>> = { C001: "0.5", C017: "0.8", C033: "0.9", C049: "0.7" };

/** What the table of limits is made of. */
interface LineBooks {
  readonly ledger: Ledger;
  readonly standings: readonly CreditStanding[];
  readonly traders: readonly Trader[];
}

/** The table of credit limits and terms, as the assessments before and at the end of September gave it. */
export function creditLinesOf(
  { ledger, standings, traders }: LineBooks,
  policy: CreditPolicy,
): readonly CreditLine[] {
  const { items, settled } = positionAsOf(ledger, FIXED_ON);
  const own = standings
    .filter(({ customer }) => customer !== WITHOUT_LINE)
    .map((standing): CreditLine => {
      const { customer } = standing;
      const isNew = traders.find((trader) => trader.customer.id === customer)?.isNew === true;
      if (isNew) return assessCredit({ ...standing, asOf: FIRST_FIXED_ON }, policy).granted;
      const dealings = dealingsOf({ customer, items: [...items, ...settled], asOf: FIXED_ON }, policy);
      const { granted } = assessCredit({ ...standing, ...dealings, asOf: FIXED_ON }, policy);
      const late = NOT_REVIEWED[customer];
      return late === undefined
        ? granted
        : { ...granted, fixedOn: FIXED_BEFORE, reviewDueOn: addMonths(FIXED_BEFORE, 3), ...late };
    });
  const groups = Object.entries(GROUP_SHARE).map(([holder, share]): CreditLine => {
    const members = new Set(
      (ledger.customers ?? []).filter(({ group }) => group === holder).map(({ id }) => id),
    );
    const limits = own.flatMap(({ holder: id, limit }) =>
      members.has(id) && limit.kind === "amount" ? [limit.amount] : [],
    );
    const amount = multiplyMoney(sumMoney(limits, CURRENCY), share, "floor");
    const term = Math.max(...own.filter(({ holder: id }) => members.has(id)).map((line) => line.term ?? 0));
    return {
      scope: "group",
      holder,
      limit: { kind: "amount", amount },
      term,
      fixedOn: FIXED_ON,
      reviewDueOn: addMonths(FIXED_ON, 3),
    };
  });
  return [...own, ...groups];
}

/** What stands for customers' debts: two guarantees, one of them too small, a deposit and a mortgage. */
export const COLLATERAL: readonly Collateral[] = [
  {
    id: "GU-C029",
    customer: "C029",
    kind: "bank-guarantee",
    amount: yuan("20000"),
    validUntil: plainDate("2027-03-31"),
  },
  {
    id: "GU-C039",
    customer: "C039",
    kind: "bank-guarantee",
    amount: yuan("80000"),
    validUntil: plainDate("2027-06-30"),
  },
  {
    id: "DP-C056",
    customer: "C056",
    kind: "deposit",
    amount: yuan("3000"),
    validFrom: plainDate("2026-07-01"),
    validUntil: null,
  },
  {
    id: "MO-C007",
    customer: "C007",
    kind: "mortgage",
    amount: yuan("150000"),
    validUntil: plainDate("2028-12-31"),
  },
];

/** News since the limits were fixed. */
export const CREDIT_EVENTS: readonly CreditEvent[] = [
  { customer: "C013", kind: "problem-report", on: plainDate("2026-10-21") },
  { customer: "C042", kind: "dishonoured-bill", on: plainDate("2026-10-27") },
  { customer: "C022", kind: "new-shop-opened", on: plainDate("2026-10-12") },
];
