import type { EscalationStage } from "../../../escalation/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { planOverdue } from "../search/search-plan.js";
import { patternOf } from "../search/try-pattern.js";

/** There is a stage at all. */
export function noStages(subject: LintSubject): readonly LintFinding[] {
  if (subject.policy.escalation.stages.length > 0) return [];
  return [
    lintFinding(
      { code: "no-stages-stated", at: "/escalation/stages", facts: {}, mend: ["mend-state"] },
      subject,
    ),
  ];
}

/** Each stage begins on the day after the one before ends. */
export function stagesFollow(subject: LintSubject): readonly LintFinding[] {
  const { stages } = subject.policy.escalation;
  return stages.flatMap((stage, i) => {
    const before = stages[i - 1];
    if (before === undefined || stage.fromDays === before.toDays + 1) return [];
    const fault = notFollowing(before, stage);
    const day = { gap: before.toDays + 1, overlap: stage.fromDays, order: before.fromDays }[fault];
    const isIn = stages.some(({ fromDays, toDays }) => fromDays <= day && day <= toDays);
    if (fault === "gap" && isIn) return [];
    const { pattern } = planOverdue(day, subject.policy);
    return [
      lintFinding(
        {
          code: FOLLOWING[fault],
          at: `/escalation/stages/${i}/fromDays`,
          facts: { stage: stage.id, before: before.id, ends: before.toDays, begins: stage.fromDays, day },
          expected: before.toDays + 1,
          actual: stage.fromDays,
          mend: fault === "order" ? ["mend-reorder"] : ["mend-set", { value: before.toDays + 1 }],
          example: [pattern],
        },
        subject,
      ),
    ];
  });
}

const FOLLOWING = {
  gap: "gap-between-stages",
  overlap: "overlap-of-stages",
  order: "stages-out-of-order",
} as const;

function notFollowing(before: EscalationStage, stage: EscalationStage): keyof typeof FOLLOWING {
  if (stage.fromDays < before.fromDays) return "order";
  return stage.fromDays > before.toDays ? "gap" : "overlap";
}

/** No stage ends before it begins. */
export function stagesBackwards(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.escalation.stages.flatMap(({ fromDays, id, toDays }, i) => {
    if (fromDays <= toDays) return [];
    const { pattern } = planOverdue(fromDays, subject.policy);
    return [
      lintFinding(
        {
          code: "stage-backwards",
          at: `/escalation/stages/${i}/toDays`,
          facts: { stage: id, from: fromDays, to: toDays },
          expected: fromDays,
          actual: toDays,
          mend: ["mend-at-least", { value: fromDays }],
          example: [pattern],
        },
        subject,
      ),
    ];
  });
}

/** Each stage has a day on which a claim is escalated in it. */
export function stagesNeverReached(subject: LintSubject): readonly LintFinding[] {
  const { carriedBy, minimum, stages } = subject.policy.escalation;
  const { oldestDays: oldest } = minimum;
  if (oldest === undefined || carriedBy === "item") return [];
  const stage = stages.find(({ fromDays, toDays }) => fromDays <= toDays && toDays < oldest);
  if (stage === undefined) return [];
  const { fromDays, id, toDays } = stage;
  const plans = [fromDays, toDays].map((day) => planOverdue(day, subject.policy, { stage }));
  if (plans.some(({ row }) => row?.standing === "acts")) return [];
  return [
    lintFinding(
      {
        code: "stage-never-reached",
        at: "/escalation/minimum/oldestDays",
        facts: { stage: id, from: fromDays, to: toDays, oldest },
        expected: toDays,
        actual: oldest,
        mend: ["mend-at-most", { value: toDays }],
        example: plans.map(({ pattern }) => pattern),
      },
      subject,
    ),
  ];
}

/** No two stages have one id: records and letters name them by it. */
export function stageIdsTwice(subject: LintSubject): readonly LintFinding[] {
  const { beyond, stages } = subject.policy.escalation;
  const last = stages.at(-1)?.toDays ?? 0;
  const all = [
    ...stages.map(({ fromDays, id }, i) => ({ id, day: fromDays, at: `/escalation/stages/${i}/id` })),
    ...(beyond === null ? [] : [{ id: beyond.id, day: last + 1, at: "/escalation/beyond/id" }]),
  ];
  return all.flatMap(({ at, day, id }, i) => {
    const first = all.find((other) => other.id === id);
    if (first === undefined || all.indexOf(first) === i) return [];
    const plans = [first.day, day].map((one) => planOverdue(one, subject.policy));
    return [
      lintFinding(
        {
          code: "stage-id-twice",
          at,
          facts: { stage: id, first: first.day, second: day },
          actual: id,
          mend: ["mend-rename"],
          example: plans.every(({ row }) => row?.stage === id)
            ? plans.map(({ pattern }) => pattern)
            : undefined,
        },
        subject,
      ),
    ];
  });
}

/** Something holds after the last stage; a blank that the source leaves open is reported as that. */
export function stagesEnd(subject: LintSubject): readonly LintFinding[] {
  const { provenance } = subject.policy;
  const { beyond, stages } = subject.policy.escalation;
  const last = stages.at(-1);
  const open = provenance["/escalation/beyond"]?.certainty === "open";
  if (beyond !== null || last === undefined || open) return [];
  const { row, tried } = planOverdue(last.toDays + 1, subject.policy);
  return [
    lintFinding(
      {
        code: "stages-end",
        at: "/escalation/beyond",
        facts: { stage: last.id, last: last.toDays },
        mend: ["mend-state"],
        example:
          row?.standing === "stage-not-stated"
            ? [patternOf(tried, ["/items/0/standing", "/findings/0/code"])]
            : undefined,
      },
      subject,
    ),
  ];
}

/** What is overdue is in a stage from the first day on; a later beginning is a time of grace. */
export function firstStageLate(subject: LintSubject): readonly LintFinding[] {
  const [first] = subject.policy.escalation.stages;
  if (first === undefined || first.fromDays <= 1) return [];
  const { pattern, row } = planOverdue(1, subject.policy);
  return [
    lintFinding(
      {
        code: "first-stage-late",
        at: "/escalation/stages/0/fromDays",
        facts: { stage: first.id, begins: first.fromDays },
        expected: 1,
        actual: first.fromDays,
        mend: ["mend-at-most", { value: 1 }],
        example: row?.standing === "before-first-stage" ? [pattern] : undefined,
      },
      subject,
    ),
  ];
}
