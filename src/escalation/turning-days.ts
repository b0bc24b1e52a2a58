import { type PlainDate, addDays, plainDate } from "../calendar/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { firstDateOfRank } from "./stage-table.js";

/**
 * The days after that of a run on which some rule may say something else of its items, if nothing but the day differs:
 * between two of them every item stands where it stood. In order, each once.
 */
export function turningDays(facts: EscalationFacts, policy: EscalationPolicy): readonly PlainDate[] {
  const { asOf, done, promises = [], disputes = [], holds = [], overrides = [], approvals = [] } = facts;
  const { stages, beyond, minimum, noticeInterval, progress, pause } = policy;
  const ranks = Array.from({ length: stages.length + 1 }, (_, i) => i + 1);
  const gaps = [
    ...[...stages, ...(beyond === null ? [] : [beyond])].map(({ minimumGapDays = 0 }) => minimumGapDays),
    progress.by === "steps" ? progress.minimumGapDays : 0,
    noticeInterval?.days ?? 0,
  ];
  const spans = [...holds, ...overrides];
  const days = [
    ...facts.items.flatMap(({ overdueDays }) => {
      if (overdueDays === null) return [];
      const dueOn = addDays(asOf, -overdueDays);
      const oldEnough = minimum.oldestDays === undefined ? [] : [later(dueOn, minimum.oldestDays)];
      return [...ranks.map((rank) => firstDateOfRank(rank, dueOn, policy)), ...oldEnough];
    }),
    ...done.flatMap(({ kind, on }) => (kind === "action" ? gaps.map((gap) => later(on, gap)) : [])),
    ...promises.flatMap(({ madeOn, payBy }) => [madeOn, later(payBy, 1)]),
    ...disputes.flatMap(({ postedOn, resolvedOn = null }) => [
      postedOn,
      resolvedOn,
      pause.disputeDays === null ? null : later(postedOn, pause.disputeDays + 1),
    ]),
    ...spans.flatMap(({ from, to }) => [from, to === null ? null : later(to, 1)]),
    ...approvals.flatMap(({ steps, closedOn }) => {
      const { dueOn = null } = steps.at(-1) ?? {};
      return [closedOn, dueOn === null ? null : later(dueOn, 1)];
    }),
  ];
  return [...new Set(days)].filter((day): day is PlainDate => day !== null && day > asOf).sort();
}

/** So many days later; `null` for a day past the last year that dates have, such as that of a hold without an end. */
function later(day: PlainDate, days: number): PlainDate | null {
  return day > addDays(LAST_DAY, -days) ? null : addDays(day, days);
}

const LAST_DAY = /* @__PURE__ */ plainDate("9999-12-31");
