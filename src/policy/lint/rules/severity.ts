import type { LetterTone, StageFee, StageRule } from "../../../escalation/index.js";
import type { FactValue } from "../../../decision/index.js";
import { compareDecimals, compareMoney, zeroMoney } from "../../../money/index.js";
import type { Policy } from "../../policy.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { type Fault, lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { outranks, ranksOf } from "../role-ranks.js";
import { letterOn } from "../search/search-letter.js";
import { type PlanOfDay, planOverdue } from "../search/search-plan.js";
import { patternOf } from "../search/try-pattern.js";

/** Two stages, one after the other, and a day in each. */
interface Step {
  readonly before: StageRule;
  readonly after: StageRule;
  /** All before the later one. */
  readonly passed: readonly StageRule[];
  /** A day in each, the last of the one and the first of the other where the engine has a claim in them. */
  readonly days: readonly [number, number];
  /** Pointer to the later one. */
  readonly at: string;
}

/** Once goods are stopped, a later stage does not let them go again. */
export function stopDropped(subject: LintSubject): readonly LintFinding[] {
  return falls(subject, ({ after, at, before }) => {
    if (before.consequences.stopShipment === null || after.consequences.stopShipment !== null)
      return undefined;
    return {
      code: "stop-dropped",
      at: `${at}/consequences/stopShipment`,
      mend: ["mend-state"],
      shows: ({ row, tried }) =>
        row === undefined
          ? undefined
          : patternOf(tried, ["/items/0/aged/overdueDays", "/items/0/stage", "/stops", "/stops/0/customer"]),
    };
  });
}

/**
 * A later stage takes no smaller share off the bonus score, where a later share takes the place of an earlier one. A
 * stage without a share of its own leaves the earlier one as it is.
 */
export function deductionFalls(subject: LintSubject): readonly LintFinding[] {
  if (subject.policy.escalation.deduction.mode === "adds") return [];
  return falls(subject, ({ after, at, passed }) => {
    const actual = after.consequences.deduction?.share;
    const expected = passed.findLast(({ consequences }) => consequences.deduction !== null)?.consequences
      .deduction?.share;
    if (actual === undefined || expected === undefined || compareDecimals(actual, expected) >= 0)
      return undefined;
    return {
      code: "deduction-falls",
      at: `${at}/consequences/deduction/share`,
      difference: [expected, actual],
      mend: ["mend-at-least", { value: expected }],
      shows: ({ tried }) =>
        patternOf(tried, [
          "/items/0/aged/overdueDays",
          "/items/0/stage",
          "/deductions/0/share",
          "/deductions/0/amount",
        ]),
    };
  });
}

const TONES: readonly LetterTone[] = ["advance", "reminder", "demand", "final"];

/** A later letter sounds no milder. */
export function toneFalls(subject: LintSubject): readonly LintFinding[] {
  return falls(subject, ({ after, at, before, days }) => {
    if (TONES.indexOf(after.letter.tone) >= TONES.indexOf(before.letter.tone)) return undefined;
    const letters = [letterOn(days[0], before, subject.policy), letterOn(days[1], after, subject.policy)];
    return {
      code: "tone-falls",
      at: `${at}/letter/tone`,
      difference: [before.letter.tone, after.letter.tone],
      mend: ["mend-set", { value: before.letter.tone }],
      example: letters.flatMap((letter) =>
        letter === undefined ? [] : [patternOf(letter, ["/lines/0/overdueDays", "/stage", "/tone"])],
      ),
    };
  });
}

/**
 * A later stage is not left to people of whom each answers to somebody who already dealt with an earlier one. Who
 * answers to whom is read from the reports of the stages and the order of the approvals' steps.
 */
export function authorityFalls(subject: LintSubject): readonly LintFinding[] {
  const ranks = ranksOf(subject);
  return falls(subject, ({ after, at, before }) => {
    const later = rolesOf(after);
    const above = rolesOf(before).find((role) => later.every((other) => outranks(role, other, ranks)));
    if (above === undefined) return undefined;
    return {
      code: "authority-falls",
      at: `${at}/actions`,
      facts: { above, roles: later },
      difference: [above, later],
      mend: ["mend-add", { what: [above] }],
      shows: ({ plan, tried }) =>
        patternOf(tried, [
          "/items/0/aged/overdueDays",
          "/items/0/stage",
          ...(plan?.tasks ?? []).flatMap((_, i) => [`/tasks/${i}/role`, `/tasks/${i}/reportTo`]),
        ]),
    };
  });
}

/** A later stage costs the customer no less. */
export function feeFalls(subject: LintSubject): readonly LintFinding[] {
  return falls(subject, ({ after, at, before }) => {
    const [fee, next] = [before.consequences.fee, after.consequences.fee];
    if (fee === null || !isLess(next, fee)) return undefined;
    return {
      code: "fee-falls",
      at: `${at}/consequences/fee`,
      difference: [feeText(fee), next === null ? null : feeText(next)],
      mend: ["mend-at-least", { value: feeText(fee) }],
      shows: ({ plan, tried }) =>
        patternOf(tried, [
          "/items/0/aged/overdueDays",
          "/items/0/stage",
          ...(plan?.charges.length === 0 ? ["/charges"] : ["/charges/0/amount"]),
        ]),
    };
  });
}

/** Late interest that one stage claims is claimed by the later ones too. */
export function interestDropped(subject: LintSubject): readonly LintFinding[] {
  return falls(subject, ({ after, at, before, days }) => {
    if (before.consequences.interest === null || after.consequences.interest !== null) return undefined;
    const { policy } = subject;
    const plans = [planOverdue(days[0], policy), planOverdue(days[1], policy)].map(({ tried }, i) => {
      const [aged] = tried.facts.items;
      const interest = aged === undefined ? [] : [{ item: aged.item.id, amount: aged.item.open }];
      return planOverdue(days[i] ?? 0, policy, { stage: i === 0 ? before : after, interest });
    });
    return {
      code: "interest-dropped",
      at: `${at}/consequences/interest`,
      mend: ["mend-state"],
      example: plans.map(({ plan, tried }) => {
        const of = (plan?.charges ?? []).findIndex(({ kind }) => kind === "interest");
        return patternOf(tried, [
          "/items/0/aged/overdueDays",
          "/items/0/stage",
          of < 0 ? "/charges" : `/charges/${of}/kind`,
        ]);
      }),
    };
  });
}

/** What a comparison of two stages says of a fall. */
interface Fall extends Pick<Fault, "code" | "at" | "mend" | "example"> {
  readonly facts?: Fault["facts"];
  readonly difference?: readonly [FactValue, FactValue];
  /** What of the plan of each of the two days shows it. */
  readonly shows?: (plan: PlanOfDay) => FactPattern | undefined;
}

function falls(subject: LintSubject, compare: (step: Step) => Fall | undefined): readonly LintFinding[] {
  return stepsOf(subject.policy).flatMap((step) => {
    const fall = compare(step);
    if (fall === undefined) return [];
    const { difference, example, facts, shows, ...rest } = fall;
    const plans = [step.before, step.after].map((stage, i) =>
      planOverdue(step.days[i] ?? 0, subject.policy, { stage }),
    );
    const shown = shows === undefined ? example : plans.flatMap((plan) => shows(plan) ?? []);
    return [
      lintFinding(
        {
          ...rest,
          facts: { stage: step.after.id, before: step.before.id, days: [...step.days], ...facts },
          expected: difference?.[0] ?? null,
          actual: difference?.[1] ?? null,
          example: plans.every(({ row }, i) => row?.stage === [step.before, step.after][i]?.id)
            ? shown
            : undefined,
        },
        subject,
      ),
    ];
  });
}

function stepsOf(policy: Policy): readonly Step[] {
  const { beyond, stages } = policy.escalation;
  const last = stages.at(-1);
  const rows = [
    ...stages.map((stage, i) => ({
      stage,
      days: [stage.fromDays, stage.toDays],
      at: `/escalation/stages/${i}`,
    })),
    ...(last === undefined || beyond === null
      ? []
      : [{ stage: beyond, days: [last.toDays + 1], at: "/escalation/beyond" }]),
  ];
  return rows.slice(1).map(({ at, days, stage: after }, i): Step => {
    const passed = rows.slice(0, i + 1);
    const { days: earlier, stage: before } = rows[i] as (typeof rows)[number];
    return {
      before,
      after,
      passed: passed.map(({ stage }) => stage),
      days: [dayIn(before, earlier.toReversed(), policy), dayIn(after, days, policy)],
      at,
    };
  });
}

/** The first of some days on which the engine has a claim in a stage; the first of all where it never has. */
function dayIn(stage: StageRule, days: readonly number[], policy: Policy): number {
  const found = days.find((day) => planOverdue(day, policy, { stage }).row?.stage === stage.id);
  return found ?? days[0] ?? 0;
}

function rolesOf({ actions }: StageRule): readonly string[] {
  return [
    ...new Set(actions.flatMap(({ reportTo, role }) => (reportTo === null ? [role] : [role, reportTo]))),
  ];
}

function isLess(next: StageFee | null, fee: StageFee): boolean {
  if (next === null) return true;
  if (next.kind === "share") return fee.kind === "share" && compareDecimals(next.share, fee.share) < 0;
  const later = new Map(next.amounts.map((amount) => [amount.currency, amount]));
  return (
    fee.kind === "fixed" &&
    fee.amounts.some(
      (amount) => compareMoney(later.get(amount.currency) ?? zeroMoney(amount.currency), amount) < 0,
    )
  );
}

function feeText(fee: StageFee): FactValue {
  return fee.kind === "fixed" ? [...fee.amounts] : fee.share;
}
