import type { CreditPolicy } from "../../../credit/index.js";
import { compareDecimals } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { type Fault, lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { type Assessed, assessed, customerOf, paid } from "../search/search-credit.js";
import { patternOf } from "../search/try-pattern.js";

type Factors = NonNullable<CreditPolicy["paymentHistory"]>["otherwise"];

/** Each band of payment records takes somebody whom no better band takes. */
export function paymentBandsReached(subject: LintSubject): readonly LintFinding[] {
  const { paymentHistory } = subject.policy.credit;
  const bands = paymentHistory?.bands ?? [];
  return bands.flatMap((band, i) => {
    const taker = bands
      .slice(0, i)
      .findIndex(
        (better) =>
          compareDecimals(better.onTimeShare, band.onTimeShare) <= 0 &&
          compareDecimals(better.averageDaysLate, band.averageDaysLate) >= 0,
      );
    if (taker < 0) return [];
    const late = compareDecimals(band.averageDaysLate, "1") >= 0 ? 1 : 0;
    const record = assessed(
      customerOf(subject.policy, { payments: paid(band.onTimeShare, late, subject.policy) }),
      subject.policy,
    );
    return [
      lintFinding(
        {
          code: "payment-band-never-reached",
          at: `/credit/paymentHistory/bands/${i}`,
          facts: { band: i + 1, taker: taker + 1 },
          mend: ["mend-reorder"],
          example: [patternOf(record.tried, recordOf(record))],
        },
        subject,
      ),
    ];
  });
}

function recordOf({ at }: Assessed): readonly string[] {
  const place = `/basis/${at("payment-history")}/inputs`;
  return ["onTimeShare", "averageDaysLate", "limitFactor", "termFactor"].map((name) => `${place}/${name}`);
}

/** A worse payment record keeps no more of the limit or the term. */
export function paymentFactorsFall(subject: LintSubject): readonly LintFinding[] {
  const { paymentHistory } = subject.policy.credit;
  if (paymentHistory === null) return [];
  const rows = [
    ...paymentHistory.bands.map((factors, i) => ({ factors, at: `/credit/paymentHistory/bands/${i}` })),
    { factors: paymentHistory.otherwise, at: "/credit/paymentHistory/otherwise" },
  ];
  return rows.slice(1).flatMap(({ at, factors }, i) =>
    (["limitFactor", "termFactor"] as const).flatMap((name) => {
      const before = rows[i]?.factors as Factors;
      if (compareDecimals(factors[name], before[name]) <= 0) return [];
      return [
        lintFinding(
          {
            code: "payment-factor-rises",
            at: `${at}/${name}`,
            facts: { band: i + 2, factor: factors[name], before: before[name] },
            expected: before[name],
            actual: factors[name],
            mend: ["mend-at-most", { value: before[name] }],
            example: worseKeepsMore(name, subject),
          },
          subject,
        ),
      ];
    }),
  );
}

/** Two records, the second no better in anything, of which the second keeps more. */
function worseKeepsMore(name: keyof Factors, { policy }: LintSubject): Fault["example"] {
  const bands = policy.credit.paymentHistory?.bands ?? [];
  const shares = [...new Set(["1", ...bands.map(({ onTimeShare }) => onTimeShare), "0.01", "0"])].sort(
    (a, b) => -compareDecimals(a, b),
  );
  const records = shares
    .flatMap((share) =>
      [0, 1, 10, 100, 1000].map((late) => customerOf(policy, { payments: paid(share, late, policy) })),
    )
    .map((facts) => {
      const record = assessed(facts, policy);
      const inputs = record.tried.result?.basis[record.at("payment-history")]?.inputs ?? {};
      return { record, inputs };
    })
    .filter(({ inputs }) => typeof inputs[name] === "string");
  const number = (inputs: (typeof records)[number]["inputs"], field: string): string => {
    const value = inputs[field];
    return typeof value === "string" ? value : "0";
  };
  for (const better of records) {
    const worse = records.find(
      ({ inputs }) =>
        compareDecimals(number(inputs, "onTimeShare"), number(better.inputs, "onTimeShare")) <= 0 &&
        compareDecimals(number(inputs, "averageDaysLate"), number(better.inputs, "averageDaysLate")) >= 0 &&
        compareDecimals(number(inputs, name), number(better.inputs, name)) > 0,
    );
    if (worse !== undefined) {
      return [better, worse].map(({ record }) => patternOf(record.tried, recordOf(record)));
    }
  }
  return undefined;
}
