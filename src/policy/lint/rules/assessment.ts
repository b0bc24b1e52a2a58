import { addDays } from "../../../calendar/index.js";
import type { CreditPolicy } from "../../../credit/index.js";
import { compareDecimals, compareMoney } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { type Fault, lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { type Assessed, assessed, customerOf, paid } from "../search/search-credit.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { patternOf } from "../search/try-pattern.js";

type Step = CreditPolicy["newCustomer"]["furtherSteps"][number];

/** Each further step gives a new customer more than the step before. */
export function newCustomerSharesRise(subject: LintSubject): readonly LintFinding[] {
  const steps = stepsOf(subject);
  return steps.slice(1).flatMap(({ at, step }, i) => {
    const before = steps[i] as (typeof steps)[number];
    if (compareDecimals(step.share, before.step.share) > 0) return [];
    const seen = [before, { at, step }].flatMap((one) => onStep(one.step, subject));
    return [
      lintFinding(
        {
          code: "new-customer-share-not-rising",
          at: `${at}/share`,
          facts: { share: step.share, before: before.step.share },
          expected: before.step.share,
          actual: step.share,
          mend: ["mend-more-than", { value: before.step.share }],
          example: seen.length === 2 ? seen.map(({ tried }) => patternOf(tried, GRANTED)) : undefined,
        },
        subject,
      ),
    ];
  });
}

const GRANTED = ["/isNewCustomer", "/granted/limit/amount", "/granted/term"];

/** Each step of a new customer holds for somebody: it does not end before, or with, an earlier one. */
export function newCustomerStepsReached(subject: LintSubject): readonly LintFinding[] {
  const steps = stepsOf(subject);
  return steps.flatMap(({ at, step }, i) => {
    const earlier = [NOTHING, ...steps.slice(0, i).map((one) => one.step.until)];
    if (!earlier.some((until) => endsBy(step.until, until))) return [];
    const grid = gridOf(steps.map((one) => one.step.until));
    const own = grid.map((creditSales) =>
      assessed(customerOf(subject.policy, { creditSales }), subject.policy),
    );
    const shares = own.map(
      ({ at: place, tried }) => tried.result?.basis[place("new-customer")]?.inputs["share"],
    );
    const first = own[0];
    const unique = steps.every((one) => one.step === step || one.step.share !== step.share);
    return [
      lintFinding(
        {
          code: "new-customer-step-never-reached",
          at: `${at}/until`,
          facts: { step: i + 1, share: step.share },
          mend: i === 0 ? ["mend-state"] : ["mend-reorder"],
          example:
            first === undefined || (unique && shares.includes(step.share))
              ? undefined
              : own.map(({ at: place, tried }) =>
                  patternOf(tried, ["/isNewCustomer", `/basis/${place("new-customer")}/inputs/share`]),
                ),
        },
        subject,
      ),
    ];
  });
}

const NOTHING: Step["until"] = { creditSales: null, settledCreditSales: null, daysSinceFirst: null };

/** Whether everything that ends a step is reached once another has ended. */
function endsBy(until: Step["until"], other: Step["until"]): boolean {
  return (["creditSales", "settledCreditSales", "daysSinceFirst"] as const).every(
    (field) => (until[field] ?? -1) <= (other[field] ?? 0) || until[field] === null,
  );
}

function stepsOf({ policy }: LintSubject): readonly { readonly at: string; readonly step: Step }[] {
  const { furtherSteps, share, until } = policy.credit.newCustomer;
  return [
    { at: "/credit/newCustomer", step: { share, until } },
    ...furtherSteps.map((step, i) => ({ at: `/credit/newCustomer/furtherSteps/${i}`, step })),
  ];
}

type CreditSales = NonNullable<Parameters<typeof customerOf>[1]>["creditSales"] & object;

/** Customers just before and at the end of each step. */
function gridOf(ends: readonly Step["until"][]): readonly CreditSales[] {
  return [NOTHING, ...ends].flatMap(({ creditSales, daysSinceFirst, settledCreditSales }) =>
    [-1, 0].flatMap((less): CreditSales[] => {
      const settled = Math.max(0, (settledCreditSales ?? 0) + less);
      const count = Math.max(settled, (creditSales ?? 0) + less, 0);
      const days = Math.max(0, (daysSinceFirst ?? 0) + less);
      return [{ count, settled, firstOn: count === 0 ? null : addDays(SEARCH_DAY, -days) }];
    }),
  );
}

/** A customer that is on a step, where the search finds one. */
function onStep(step: Step, subject: LintSubject): readonly Assessed[] {
  const grid = gridOf(stepsOf(subject).map((one) => one.step.until));
  const found = grid
    .map((creditSales) => assessed(customerOf(subject.policy, { creditSales }), subject.policy))
    .find(({ at, tried }) => tried.result?.basis[at("new-customer")]?.inputs["share"] === step.share);
  return found === undefined ? [] : [found];
}

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

/** Every grade that a customer can have allows something, and no row stands for a grade that none can have. */
export function gradesAndRowsAgree(subject: LintSubject): readonly LintFinding[] {
  const { credit, customer } = subject.policy;
  const { order } = customer.grades;
  const rows = credit.grades?.rows ?? [];
  if (order === null || credit.grades === null) return [];
  const without = order.flatMap((grade, i) => {
    if (rows.some((row) => row.grade === grade)) return [];
    const one = assessed(customerOf(subject.policy, { grade }), subject.policy);
    return [
      lintFinding(
        {
          code: "grade-without-row",
          at: `/customer/grades/order/${i}`,
          facts: { grade },
          actual: grade,
          mend: ["mend-add", { what: [grade] }],
          example: [
            patternOf(one.tried, [`/basis/${one.at("grades")}/limit`, `/basis/${one.at("grades")}/missing`]),
          ],
        },
        subject,
      ),
    ];
  });
  const unknown = rows.flatMap(({ grade }, i) =>
    order.includes(grade)
      ? []
      : [
          lintFinding(
            {
              code: "grade-of-no-order",
              at: `/credit/grades/rows/${i}/grade`,
              facts: { grade },
              expected: [...order],
              actual: grade,
              mend: ["mend-name-one-of", { names: [...order] }],
            },
            subject,
          ),
        ],
  );
  return [...without, ...unknown];
}

/** A worse grade allows no more and no longer. */
export function gradesFall(subject: LintSubject): readonly LintFinding[] {
  const { credit } = subject.policy;
  const order = subject.sound.has("customer") ? subject.policy.customer.grades.order : null;
  const listed = (credit.grades?.rows ?? []).map((row, i) => ({ row, at: `/credit/grades/rows/${i}` }));
  const rows =
    order === null
      ? listed
      : listed
          .filter(({ row }) => order.includes(row.grade))
          .toSorted((a, b) => order.indexOf(a.row.grade) - order.indexOf(b.row.grade));
  return rows.slice(1).flatMap(({ at, row }, i) => {
    const better = rows[i]?.row ?? row;
    const more =
      row.limit.kind === "unlimited"
        ? better.limit.kind !== "unlimited"
        : better.limit.kind === "amount" &&
          row.limit.amount.currency === better.limit.amount.currency &&
          compareMoney(row.limit.amount, better.limit.amount) > 0;
    const longer = row.term > better.term;
    if (!more && !longer) return [];
    const both = [better, row].map(({ grade }) =>
      assessed(customerOf(subject.policy, { grade }), subject.policy),
    );
    return [
      lintFinding(
        {
          code: "worse-grade-gets-more",
          at: `${at}/${more ? "limit" : "term"}`,
          facts: { grade: row.grade, better: better.grade, field: more ? "limit" : "term" },
          expected: more && better.limit.kind === "amount" ? better.limit.amount : better.term,
          actual: more ? (row.limit.kind === "amount" ? row.limit.amount : null) : row.term,
          mend: [
            "mend-at-most",
            { value: more && better.limit.kind === "amount" ? better.limit.amount : better.term },
          ],
          example: both.map(({ at: place, tried }) =>
            patternOf(tried, [
              `/basis/${place("grades")}/limit/kind`,
              `/basis/${place("grades")}/limit/amount`,
              `/basis/${place("grades")}/term`,
            ]),
          ),
        },
        subject,
      ),
    ];
  });
}

/** A grade's term is one that somebody gets. */
export function gradeTermsWithinLongest(subject: LintSubject): readonly LintFinding[] {
  const { grades, normalTerm } = subject.policy.credit;
  return (grades?.rows ?? []).flatMap(({ grade, term }, i) => {
    if (normalTerm === null || term <= normalTerm) return [];
    const { tried } = assessed(customerOf(subject.policy, { grade }), subject.policy);
    return [
      lintFinding(
        {
          code: "grade-term-above-longest",
          at: `/credit/grades/rows/${i}/term`,
          facts: { grade, term, longest: normalTerm },
          expected: normalTerm,
          actual: term,
          mend: ["mend-at-most", { value: normalTerm }],
          example: [patternOf(tried, ["/normal/term"])],
        },
        subject,
      ),
    ];
  });
}
