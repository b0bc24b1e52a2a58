import { addDays, laterOf } from "../../../calendar/index.js";
import { compareDecimals } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { claim } from "../search/search-item.js";
import { largeClaim } from "../search/search-plan.js";
import { type Tried, patternOf, tryFacts } from "../search/try-pattern.js";

/** A rate holds from the first day on which the policy does. */
export function rateMissingAtStart(subject: LintSubject): readonly LintFinding[] {
  const { effectiveFrom, interest } = subject.policy;
  const [first] = interest.rates.map(({ from }) => from).sort();
  if (first === undefined || first <= effectiveFrom) return [];
  const item = claim(effectiveFrom, largeClaim(subject.policy));
  const asOf = addDays(effectiveFrom, interest.grace.days + 1);
  const tried = tryFacts("accrueInterest", { item, asOf }, subject.policy);
  return [
    lintFinding(
      {
        code: "rate-missing-at-start",
        at: `/interest/rates/${interest.rates.findIndex(({ from }) => from === first)}/from`,
        facts: { first, effectiveFrom },
        expected: effectiveFrom,
        actual: first,
        mend: ["mend-at-most", { value: effectiveFrom }],
        example: tried.throws === undefined ? undefined : [patternOf(tried, [])],
      },
      subject,
    ),
  ];
}

/** The days of grace end before a stage that claims late interest does. */
export function graceLongerThanStage(subject: LintSubject): readonly LintFinding[] {
  const { escalation, interest } = subject.policy;
  const claiming = escalation.stages.findLast(({ consequences }) => consequences.interest !== null);
  if (claiming === undefined || interest.grace.days < claiming.toDays) return [];
  const tried = interestAfter(claiming.toDays, subject);
  return [
    lintFinding(
      {
        code: "grace-longer-than-stage",
        at: "/interest/grace/days",
        facts: { days: interest.grace.days, stage: claiming.id, last: claiming.toDays },
        expected: claiming.toDays - 1,
        actual: interest.grace.days,
        mend: ["mend-at-most", { value: claiming.toDays - 1 }],
        example: isNothing(tried) ? [patternOf(tried, ["/interest", "/reasons/0/code"])] : undefined,
      },
      subject,
    ),
  ];
}

/** A cap lets some interest through. */
export function interestCappedToNothing(subject: LintSubject): readonly LintFinding[] {
  const { cap, grace } = subject.policy.interest;
  if (cap?.kind !== "share-of-principal" || compareDecimals(cap.share, "0") > 0) return [];
  const tried = interestAfter(grace.days + 1000, subject);
  return [
    lintFinding(
      {
        code: "interest-capped-to-nothing",
        at: "/interest/cap/share",
        facts: {},
        actual: cap.share,
        mend: ["mend-more-than", { value: "0" }],
        example: isNothing(tried) ? [patternOf(tried, ["/interest"])] : undefined,
      },
      subject,
    ),
  ];
}

/** Where a stage claims late interest there is a rate to claim it by. */
export function interestOfNothing(subject: LintSubject): readonly LintFinding[] {
  const { escalation, interest } = subject.policy;
  const { beyond, stages } = escalation;
  const claims = [...stages, ...(beyond === null ? [] : [beyond])].some(
    ({ consequences }) => consequences.interest !== null,
  );
  if (!claims || interest.rates.some(({ rate }) => compareDecimals(rate, "0") > 0)) return [];
  const tried = interestAfter(interest.grace.days + 1000, subject);
  return [
    lintFinding(
      {
        code: "interest-of-nothing",
        at: "/interest/rates/0/rate",
        facts: {},
        actual: interest.rates[0]?.rate ?? null,
        mend: ["mend-more-than", { value: "0" }],
        example: isNothing(tried) ? [patternOf(tried, ["/interest"])] : undefined,
      },
      subject,
    ),
  ];
}

/** Late interest on a claim that is overdue by so many days, on a day on which every rate holds. */
function interestAfter(days: number, { policy }: LintSubject): Tried<"accrueInterest"> {
  const dueOn = policy.interest.rates.map(({ from }) => from).reduce(laterOf, SEARCH_DAY);
  return tryFacts(
    "accrueInterest",
    { item: claim(dueOn, largeClaim(policy)), asOf: addDays(dueOn, days) },
    policy,
  );
}

function isNothing({ result }: Tried<"accrueInterest">): boolean {
  return result !== undefined && compareDecimals(result.interest.amount, "0") === 0;
}
