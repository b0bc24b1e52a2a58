import type { Facts } from "../decision/index.js";
import {
  type Money,
  compareDecimals,
  divideDecimals,
  minorUnits,
  multiplyDecimals,
  subtractMoney,
} from "../money/index.js";
import type { GradeMethod, MonthlyDealingsMethod, NetAssetsMethod } from "./assessment.policy.js";
import type { BasisStep } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { limitOf } from "./credit-limit.js";
import { type RateBook, converted, convertedSum, currenciesWithoutRate } from "./rate-book.js";
import { roundedDownMoney } from "./rounded-down.js";
import { sumsByCurrency } from "./sums-by-currency.js";

/** What the grade table allows; `null` for a policy that states none. */
export function byGrade({ grade }: CreditFacts, method: GradeMethod | null, book: RateBook): BasisStep {
  const name = "grades";
  if (grade === undefined) return lacking({ name, inputs: {}, missing: ["grade"] });
  if (method === null) return lacking({ name, inputs: { grade }, missing: ["grade-table"] });
  const row = method.rows.find((candidate) => candidate.grade === grade);
  if (row === undefined) return lacking({ name, inputs: { grade }, missing: ["grade-row"] });
  const { limit, term } = row;
  if (limit.kind === "unlimited") return { name, inputs: { grade }, limit, term, missing: [] };
  const amount = converted(limit.amount, { ...book, rounding: "floor" });
  return {
    name,
    inputs: { grade, gradeLimit: limit.amount, ...ratesUsed([limit.amount], book) },
    limit: amount === undefined ? null : limitOf(amount),
    term,
    missing: missingRates([limit.amount], book),
  };
}

/** A share of net assets less contingent liabilities; zero where nothing is left of them. */
export function byNetAssets(facts: CreditFacts, { share }: NetAssetsMethod, book: RateBook): BasisStep {
  const { netAssets, contingentLiabilities } = facts;
  const given = [netAssets ?? [], contingentLiabilities ?? []].flat();
  const step = {
    name: "net-assets",
    inputs: {
      ...(netAssets !== undefined && { netAssets }),
      ...(contingentLiabilities !== undefined && { contingentLiabilities }),
      share,
      ...ratesUsed(given, book),
    },
    missing: [
      ...(netAssets === undefined ? ["netAssets"] : []),
      ...(contingentLiabilities === undefined ? ["contingentLiabilities"] : []),
      ...missingRates(given, book),
    ],
  } as const;
  if (netAssets === undefined || contingentLiabilities === undefined || step.missing.length > 0)
    return lacking(step);
  const free = subtractMoney(convertedSum([netAssets], book), convertedSum([contingentLiabilities], book));
  return { ...step, limit: limitNotBelowZero(multiplyDecimals(free.amount, share), book), term: null };
}

/** What the customer buys within a term: the sales of an average month × term ÷ days of a month. */
export function byMonthlyDealings(
  { sales, term }: { readonly sales: CreditFacts["sales"]; readonly term: number | null },
  { daysPerMonth }: MonthlyDealingsMethod,
  book: RateBook,
): BasisStep {
  const step = {
    name: "monthly-dealings",
    inputs: {
      ...(sales !== undefined && {
        sales: sumsByCurrency(sales.amounts),
        months: sales.months,
        ...ratesUsed(sales.amounts, book),
      }),
      ...(term !== null && { term }),
      daysPerMonth,
    },
    missing: [
      ...(sales === undefined ? ["sales"] : missingRates(sales.amounts, book)),
      ...(term === null ? ["term"] : []),
    ],
  } as const;
  if (sales === undefined || term === null || step.missing.length > 0) return lacking(step);
  const bought = multiplyDecimals(convertedSum(sales.amounts, book).amount, String(term));
  const amount = divideDecimals(
    bought,
    String(sales.months * daysPerMonth),
    minorUnits(book.currency),
    "floor",
  );
  return { ...step, limit: limitNotBelowZero(amount, book), term: null };
}

/** A step that gives nothing, for lack of facts. */
export function lacking(step: Omit<BasisStep, "limit" | "term">): BasisStep {
  return { ...step, limit: null, term: null };
}

/** The rates that amounts were converted at, as facts: `USD/CNY 7.12 2026-01-30`. */
export function ratesUsed(amounts: readonly Money[], { currency, rateFrom }: RateBook): Facts {
  const used = [...new Set(amounts.map((amount) => amount.currency))].sort().flatMap((from) => {
    const rate = rateFrom.get(from);
    return rate === undefined ? [] : [[`${from}/${currency}`, rate.rate, rate.on ?? []].flat().join(" ")];
  });
  return used.length === 0 ? {} : { rates: used };
}

/** The rates that amounts lack, by name: `USD/CNY`. */
export function missingRates(amounts: readonly Money[], book: RateBook): readonly string[] {
  return currenciesWithoutRate(amounts, book).map((from) => `${from}/${book.currency}`);
}

function limitNotBelowZero(amount: string, { currency }: RateBook): NonNullable<BasisStep["limit"]> {
  return limitOf(roundedDownMoney(compareDecimals(amount, "0") < 0 ? "0" : amount, currency, null));
}
