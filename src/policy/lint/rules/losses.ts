import { compareDecimals } from "../../../money/index.js";
import { addDays } from "../../../calendar/index.js";
import type { Bucket } from "../../../aging/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { claim } from "../search/search-item.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { type Tried, patternOf, tryFacts } from "../search/try-pattern.js";

/** Every loss rate is for a bucket that there is. */
export function lossRatesOfNoBucket(subject: LintSubject): readonly LintFinding[] {
  const { aging, badDebt } = subject.policy;
  const known = aging.scheme.map(({ id }) => id);
  return (badDebt.provision.rates ?? []).flatMap(({ bucket }, i) => {
    if (known.includes(bucket)) return [];
    const tried = provided(subject);
    const used = (tried?.result?.items ?? []).some((row) => row.bucket === bucket);
    return [
      lintFinding(
        {
          code: "loss-rate-of-no-bucket",
          at: `/badDebt/provision/rates/${i}/bucket`,
          facts: { bucket },
          expected: known,
          actual: bucket,
          mend: ["mend-name-one-of", { names: known }],
          example:
            tried === undefined || used
              ? undefined
              : [
                  patternOf(
                    tried,
                    known.map((_, at) => `/items/${at}/bucket`),
                  ),
                ],
        },
        subject,
      ),
    ];
  });
}

/** Where some buckets have a loss rate each of them has one. */
export function bucketsWithoutLossRate(subject: LintSubject): readonly LintFinding[] {
  const { aging, badDebt } = subject.policy;
  const { method, rates } = badDebt.provision;
  if (rates === null || method === "direct-write-off") return [];
  return aging.scheme.flatMap(({ id }, i) => {
    if (rates.some(({ bucket }) => bucket === id)) return [];
    const tried = provided(subject);
    const at = (tried?.result?.items ?? []).findIndex(({ bucket }) => bucket === id);
    return [
      lintFinding(
        {
          code: "bucket-without-loss-rate",
          at: `/aging/scheme/${i}`,
          facts: { bucket: id },
          mend: ["mend-add", { what: [id] }],
          example:
            tried === undefined || at < 0
              ? undefined
              : [patternOf(tried, [`/items/${at}/bucket`, `/items/${at}/rate`])],
        },
        subject,
      ),
    ];
  });
}

/** What is older is expected to be lost no less. */
export function lossRatesFall(subject: LintSubject): readonly LintFinding[] {
  const { aging, badDebt } = subject.policy;
  const rates = badDebt.provision.rates ?? [];
  const kinds = new Set(rates.map(({ currency, segment }) => JSON.stringify([segment, currency])));
  return [...kinds].flatMap((kind) => {
    const own = aging.scheme.flatMap(({ id }) => {
      const i = rates.findIndex(
        ({ bucket, currency, segment }) => bucket === id && JSON.stringify([segment, currency]) === kind,
      );
      const rate = rates[i];
      return rate === undefined ? [] : [{ ...rate, i }];
    });
    return own.slice(1).flatMap(({ bucket, i, rate }, place) => {
      const before = own[place] as (typeof own)[number];
      if (compareDecimals(rate, before.rate) >= 0) return [];
      const tried = provided(subject);
      const items = tried?.result?.items ?? [];
      const seen = [before.bucket, bucket].map((id) => items.findIndex((row) => row.bucket === id));
      return [
        lintFinding(
          {
            code: "loss-rate-falls",
            at: `/badDebt/provision/rates/${i}/rate`,
            facts: { bucket, before: before.bucket, rate, earlier: before.rate },
            expected: before.rate,
            actual: rate,
            mend: ["mend-at-least", { value: before.rate }],
            example:
              tried === undefined || seen.includes(-1) || kind !== "[null,null]"
                ? undefined
                : [
                    patternOf(
                      tried,
                      seen.flatMap((at) => [`/items/${at}/bucket`, `/items/${at}/rate`]),
                    ),
                  ],
          },
          subject,
        ),
      ];
    });
  });
}

/** The allowance for one claim in each bucket. */
function provided({ policy }: LintSubject): Tried<"provideForLosses"> | undefined {
  const items = policy.aging.scheme.map((bucket, i) => {
    const id = `INV-${String(i + 1).padStart(4, "0")}`;
    return claim(addDays(SEARCH_DAY, -ageIn(bucket)), inPolicyCurrency("1000", policy), { id, document: id });
  });
  const report = tryFacts("ageReceivables", { items, asOf: SEARCH_DAY }, policy).result;
  return report === undefined
    ? undefined
    : tryFacts("provideForLosses", { report, rates: null, rebuttals: [] }, policy);
}

function ageIn({ from, to }: Bucket): number {
  return from ?? to ?? 0;
}

/** A claim is presumed to be a significantly worse risk before it is presumed to be in default. */
export function defaultBeforeSignificant(subject: LintSubject): readonly LintFinding[] {
  const { aging, badDebt } = subject.policy;
  const { defaultAfterDays: fault, significantAfterDays: worse } = badDebt.provision.presumptions;
  if (fault === null || worse === null || fault >= worse) return [];
  const item = claim(addDays(SEARCH_DAY, -(fault + 1)), inPolicyCurrency("1000", subject.policy));
  const aged = { item, asOf: SEARCH_DAY, agedFrom: item.dueOn, overdueDays: fault + 1, bucket: "any" };
  const { baseDate, credits, policy, scheme } = aging;
  const report = { asOf: SEARCH_DAY, policy, baseDate, credits, scheme, items: [aged], currencies: [] };
  const tried = tryFacts("provideForLosses", { report, rates: null, rebuttals: [] }, subject.policy);
  return [
    lintFinding(
      {
        code: "default-before-significant",
        at: "/badDebt/provision/presumptions/defaultAfterDays",
        facts: { default: fault, significant: worse },
        expected: worse,
        actual: fault,
        mend: ["mend-at-least", { value: worse }],
        example: [patternOf(tried, ["/items/0/item", "/items/0/presumed"])],
      },
      subject,
    ),
  ];
}
