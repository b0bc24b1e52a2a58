import { pointerTo } from "../at-pointer.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { planOverdue } from "../search/search-plan.js";
import { patternOf } from "../search/try-pattern.js";

/** Whoever is to act on an overdue claim is somebody. The handler is the item's own. */
export function actorsWithoutPeople(subject: LintSubject): readonly LintFinding[] {
  const { people, policy } = subject;
  if (people === undefined) return [];
  const { beyond, stages } = policy.escalation;
  const last = stages.at(-1)?.toDays ?? 0;
  const all = [
    ...stages.map((stage, i) => ({ stage, day: stage.fromDays, path: ["escalation", "stages", i] })),
    ...(beyond === null ? [] : [{ stage: beyond, day: last + 1, path: ["escalation", "beyond"] }]),
  ];
  return all.flatMap(({ day, path, stage }) =>
    stage.actions.flatMap(({ id, role }, place) => {
      if (role === "handler" || people.some((one) => one.role === role)) return [];
      const { plan, tried } = planOverdue(day, policy, { stage, people });
      const task = (plan?.tasks ?? []).findIndex(({ action }) => action === id);
      return [
        lintFinding(
          {
            code: "actor-without-people",
            at: pointerTo([...path, "actions", place, "role"]),
            facts: { stage: stage.id, action: id, role },
            actual: role,
            mend: ["mend-appoint", { role }],
            example:
              task < 0
                ? undefined
                : [
                    patternOf(tried, [
                      `/tasks/${task}/action`,
                      `/tasks/${task}/role`,
                      `/tasks/${task}/person`,
                    ]),
                  ],
          },
          subject,
        ),
      ];
    }),
  );
}
