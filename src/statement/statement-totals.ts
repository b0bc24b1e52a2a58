import { compareText } from "../decision/index.js";
import { sumOf } from "./check-arithmetic.js";
import type { StatementVerdict } from "./statement-verdict.js";
import type { StatementVerification } from "./statement-verification.js";
import type { DecimalString } from "../money/index.js";

/** What statements come to in one currency. */
export interface CurrencyTotal {
  readonly currency: string;
  /** Closings added up. */
  readonly closing: DecimalString;
  /** Totals of the goods as stated. */
  readonly stated: DecimalString;
  /** Totals of the goods by the evidence. */
  readonly evidenced: DecimalString;
}

/** Many verifications in figures. */
export interface StatementTotals {
  readonly statements: Readonly<Record<StatementVerdict, number>>;
  /** How many findings there are of each code, by code; codes without any are left out. */
  readonly findings: readonly { readonly code: string; readonly count: number }[];
  /** By currency. */
  readonly totals: readonly CurrencyTotal[];
}

/** The totals of no statement: merging it in changes nothing. */
export const NO_STATEMENTS: StatementTotals = {
  statements: { verified: 0, incomplete: 0, differs: 0 },
  findings: [],
  totals: [],
};

/**
 * Counts and adds up verifications.
 *
 * @example
 * import { statementTotals } from "receivables";
 *
 * statementTotals([]).statements.verified; // => 0
 */
export function statementTotals(verifications: readonly StatementVerification[]): StatementTotals {
  return totalsFrom(
    verifications.map(({ verdict }) => [verdict, 1]),
    verifications.flatMap(({ findings }) => findings.map(({ code }): [string, number] => [code, 1])),
    verifications.map(({ currency, closing, totals: { stated, evidenced } }) => ({
      currency,
      closing,
      stated,
      evidenced,
    })),
  );
}

/**
 * The totals of two sets of statements together. Merging is associative and commutative, and
 * {@link NO_STATEMENTS} is its identity, so that parts can be verified apart and put together in any order.
 *
 * @example
 * import { mergeStatementTotals, NO_STATEMENTS } from "receivables";
 *
 * mergeStatementTotals(NO_STATEMENTS, NO_STATEMENTS).totals; // => []
 */
export function mergeStatementTotals(a: StatementTotals, b: StatementTotals): StatementTotals {
  return totalsFrom(
    [a, b].flatMap(({ statements }) => Object.entries(statements)),
    [a, b].flatMap(({ findings }) => findings.map(({ code, count }): [string, number] => [code, count])),
    [...a.totals, ...b.totals],
  );
}

function totalsFrom(
  verdicts: readonly (readonly [string, number])[],
  codes: readonly (readonly [string, number])[],
  totals: readonly CurrencyTotal[],
): StatementTotals {
  const counted = counts(verdicts);
  const currencies = [...new Set(totals.map(({ currency }) => currency))].sort(compareText);
  return {
    statements: {
      verified: counted.get("verified") ?? 0,
      incomplete: counted.get("incomplete") ?? 0,
      differs: counted.get("differs") ?? 0,
    },
    findings: [...counts(codes)]
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, count]) => ({ code, count })),
    totals: currencies.map((currency) => {
      const own = totals.filter((total) => total.currency === currency);
      return {
        currency,
        closing: sumOf(
          currency,
          own.map(({ closing }) => closing),
        ),
        stated: sumOf(
          currency,
          own.map(({ stated }) => stated),
        ),
        evidenced: sumOf(
          currency,
          own.map(({ evidenced }) => evidenced),
        ),
      };
    }),
  };
}

function counts(entries: readonly (readonly [string, number])[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const [key, count] of entries) counted.set(key, (counted.get(key) ?? 0) + count);
  return counted;
}
