import type { EscalationStage } from "../../../escalation/index.js";
import { recordsOf } from "../../../escalation/index.js";
import { addDays } from "../../../calendar/index.js";
import { addDecimals, compareDecimals } from "../../../money/index.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { letterOn } from "../search/search-letter.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { overdueClaim } from "../search/search-item.js";
import { largeClaim, planOn, planOverdue } from "../search/search-plan.js";
import { patternOf } from "../search/try-pattern.js";

/** What a stage has done is due while the claim is in the stage. */
export function actionsAfterStage(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.escalation.stages.flatMap((stage, i) =>
    stage.actions.flatMap(({ id, within }, place) => {
      const length = stage.toDays - stage.fromDays;
      if (length < 0 || within.days <= length) return [];
      const { plan, tried } = planOverdue(stage.fromDays, subject.policy, { stage });
      const task = (plan?.tasks ?? []).findIndex(({ action }) => action === id);
      return [
        lintFinding(
          {
            code: "action-after-stage",
            at: `/escalation/stages/${i}/actions/${place}/within/days`,
            facts: { stage: stage.id, action: id, days: within.days, length },
            expected: length,
            actual: within.days,
            mend: ["mend-at-most", { value: length }],
            example:
              task < 0
                ? undefined
                : [
                    patternOf(tried, [
                      "/items/0/aged/overdueDays",
                      `/tasks/${task}/action`,
                      `/tasks/${task}/dueBy`,
                    ]),
                  ],
          },
          subject,
        ),
      ];
    }),
  );
}

/** A letter asks for payment by a day on which its stage still holds. */
export function lettersBeyondStage(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.escalation.stages.flatMap((stage, i) => {
    const length = stage.toDays - stage.fromDays;
    const { payWithinDays: days } = stage.letter;
    if (length < 0 || days <= length) return [];
    const letter = letterOn(stage.fromDays, stage, subject.policy);
    return [
      lintFinding(
        {
          code: "letter-beyond-stage",
          at: `/escalation/stages/${i}/letter/payWithinDays`,
          facts: { stage: stage.id, days, length },
          expected: length,
          actual: days,
          mend: ["mend-at-most", { value: length }],
          example:
            letter === undefined
              ? undefined
              : [patternOf(letter, ["/date", "/payBy", "/lines/0/overdueDays"])],
        },
        subject,
      ),
    ];
  });
}

/** The interval between notices leaves each stage a day on which it may send its own. */
export function noticeIntervalHidesStage(subject: LintSubject): readonly LintFinding[] {
  const { noticeInterval, stages } = subject.policy.escalation;
  if (noticeInterval === undefined) return [];
  const hidden = stages.flatMap((stage, i) => {
    const before = stages[i - 1];
    const example = before === undefined ? undefined : hiddenAfter(before, stage, subject);
    return example === undefined ? [] : [{ stage, example }];
  });
  const [first] = hidden;
  if (first === undefined) return [];
  const length = first.stage.toDays - first.stage.fromDays + 1;
  return [
    lintFinding(
      {
        code: "notice-interval-hides-stage",
        at: "/escalation/noticeInterval/days",
        facts: { stage: first.stage.id, days: noticeInterval.days, length },
        expected: length,
        actual: noticeInterval.days,
        mend: ["mend-at-most", { value: length }],
        example: first.example,
      },
      subject,
    ),
  ];
}

/** A notice on the last day of one stage, and nothing on any day of the next. */
function hiddenAfter(
  before: EscalationStage,
  stage: EscalationStage,
  { policy }: LintSubject,
): readonly FactPattern[] | undefined {
  const item = overdueClaim(before.toDays, largeClaim(policy));
  const sent = planOn(item, SEARCH_DAY, policy);
  const length = stage.toDays - stage.fromDays + 1;
  if (sent.plan === undefined || length < 1 || length > 400) return undefined;
  const done = recordsOf(sent.plan);
  const later = Array.from({ length }, (_, i) => planOn(item, addDays(SEARCH_DAY, i + 1), policy, { done }));
  const silent = later.every(({ plan, row }) => plan?.tasks.length === 0 && row?.stage === stage.id);
  const last = later.at(-1);
  if (sent.plan.tasks.length === 0 || !silent || last === undefined) return undefined;
  return [
    patternOf(sent.tried, ["/items/0/stage", "/tasks/0/what"]),
    patternOf(last.tried, ["/items/0/stage", "/items/0/standing", "/tasks"]),
  ];
}

/** All that is taken off the bonus score for a bill is no more than the bill. */
export function deductionsAboveBill(subject: LintSubject): readonly LintFinding[] {
  const { beyond, deduction, stages } = subject.policy.escalation;
  if (deduction.mode !== "adds") return [];
  const last = stages.at(-1)?.toDays ?? 0;
  const all = [
    ...stages.map((stage, i) => ({ stage, day: stage.fromDays, at: `/escalation/stages/${i}` })),
    ...(beyond === null ? [] : [{ stage: beyond, day: last + 1, at: "/escalation/beyond" }]),
  ];
  let sum = "0";
  for (const [i, { at, stage }] of all.entries()) {
    const share = stage.consequences.deduction?.share ?? "0";
    sum = addDecimals(sum, share);
    if (compareDecimals(sum, "1") <= 0) continue;
    const taken = all
      .slice(0, i + 1)
      .map((row) => planOverdue(row.day, subject.policy, { stage: row.stage }));
    const example = taken
      .filter(({ plan }) => (plan?.deductions.length ?? 0) > 0)
      .map(({ tried }) =>
        patternOf(tried, ["/deductions/0/base", "/deductions/0/amount", "/deductions/0/stage"]),
      );
    return [
      lintFinding(
        {
          code: "deductions-above-bill",
          at: `${at}/consequences/deduction/share`,
          facts: { stage: stage.id, share, sum },
          expected: "1",
          actual: sum,
          mend: ["mend-remove"],
          example,
        },
        subject,
      ),
    ];
  }
  return [];
}
