import { addDays } from "../../../calendar/index.js";
import type { CreditPolicy } from "../../../credit/index.js";
import { compareDecimals } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { type Assessed, assessed, customerOf } from "../search/search-credit.js";
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
