import type { AgingReport } from "../../../aging/index.js";
import {
  type PlainDate,
  addDays,
  addMonths,
  cycleOf,
  endOfMonth,
  startOfMonth,
} from "../../../calendar/index.js";
import type { EscalationStage } from "../../../escalation/index.js";
import type { OpenItem } from "../../../ledger/index.js";
import type { Policy } from "../../policy.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { claim } from "../search/search-item.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { planOn } from "../search/search-plan.js";
import { firstSeen, patternOf, tryFacts } from "../search/try-pattern.js";

/** A claim cannot pass through the first stage between two checks of the accounts. */
export function checkSlowerThanFirstStage(subject: LintSubject): readonly LintFinding[] {
  const { aging, escalation } = subject.policy;
  const first = firstOverdue(escalation.stages);
  const { days } = aging.check.cycle;
  if (first === undefined || days <= lengthOf(first)) return [];
  return [
    lintFinding(
      {
        code: "check-slower-than-first-stage",
        at: "/aging/check/cycle/days",
        facts: { days, stage: first.id, length: lengthOf(first) },
        expected: lengthOf(first),
        actual: days,
        mend: ["mend-at-most", { value: lengthOf(first) }],
        example: passedUnseen(first, subject),
      },
      subject,
    ),
  ];
}

/** On the day of one check the claim has not come to the stage, on that of the next it has left it. */
function passedUnseen(first: EscalationStage, { policy }: LintSubject): readonly FactPattern[] | undefined {
  const { from, to } = cycleOf(SEARCH_DAY, policy.aging.check.cycle);
  const next = addDays(to, 1);
  const item = claim(addDays(from, 1 - first.fromDays), inPolicyCurrency("1000000", policy));
  const check = tryFacts("checkCollections", reportOf(item, from, policy), policy);
  const before = planOn(item, from, policy);
  const after = planOn(item, next, policy);
  const unseen = before.row?.stage !== first.id && after.row?.stage !== first.id;
  if (!unseen || check.result?.nextCheckOn !== next) return undefined;
  return [before.pattern, patternOf(check, ["/nextCheckOn"]), after.pattern];
}

/** Finance gives notice before a claim has left the first stage, or on the day on which it does. */
export function noticeAfterFirstStage(subject: LintSubject): readonly LintFinding[] {
  const { aging, escalation } = subject.policy;
  const first = firstOverdue(escalation.stages);
  const { noticeFromOverdueDays: days } = aging.check;
  if (first === undefined || days <= first.toDays + 1) return [];
  const item = claim(addDays(SEARCH_DAY, -(first.toDays + 1)), inPolicyCurrency("1000000", subject.policy));
  const check = tryFacts("checkCollections", reportOf(item, SEARCH_DAY, subject.policy), subject.policy);
  const plan = planOn(item, SEARCH_DAY, subject.policy);
  return [
    lintFinding(
      {
        code: "notice-after-first-stage",
        at: "/aging/check/noticeFromOverdueDays",
        facts: { days, stage: first.id, last: first.toDays },
        expected: first.toDays + 1,
        actual: days,
        mend: ["mend-at-most", { value: first.toDays + 1 }],
        example:
          check.result?.notices.length === 0 ? [plan.pattern, patternOf(check, ["/notices"])] : undefined,
      },
      subject,
    ),
  ];
}

/** A remark that was written by the end of the month is still good when the list of the month is due. */
export function remarkStaleBeforeList(subject: LintSubject): readonly LintFinding[] {
  const { list, remarks } = subject.policy.aging;
  const { validDays } = remarks;
  if (validDays === null || validDays >= list.daysAfterMonthEnd) return [];
  const written = endOfMonth(SEARCH_DAY);
  const item = claim(addDays(written, -2), inPolicyCurrency("1000", subject.policy));
  const report = reportOf(item, addDays(written, list.daysAfterMonthEnd), subject.policy);
  const remarked = [{ item: item.id, by: "E-1", on: written, text: "Promised", proposal: "Call again" }];
  const tried = tryFacts("remarksDue", { report, remarks: remarked }, subject.policy);
  const at = (tried.result?.findings ?? []).findIndex(({ code }) => code === "remark-stale");
  return [
    lintFinding(
      {
        code: "remark-stale-before-list",
        at: "/aging/remarks/validDays",
        facts: { days: validDays, list: list.daysAfterMonthEnd },
        expected: list.daysAfterMonthEnd,
        actual: validDays,
        mend: ["mend-at-least", { value: list.daysAfterMonthEnd }],
        example: at < 0 ? undefined : [patternOf(tried, [`/asOf`, `/findings/${at}/code`])],
      },
      subject,
    ),
  ];
}

/** The list of a month is there before the next month is over. */
export function listAfterNextMonth(subject: LintSubject): readonly LintFinding[] {
  const { daysAfterMonthEnd: days } = subject.policy.aging.list;
  const months = Array.from({ length: 12 }, (_, i) => addMonths(startOfMonth(SEARCH_DAY), i));
  const late = firstSeen(months, (month) => {
    const tried = tryFacts("agingListDue", month, subject.policy);
    const nextEnd = endOfMonth(addMonths(month, 1));
    return tried.result !== undefined && tried.result.dueOn > nextEnd ? { tried, nextEnd } : undefined;
  });
  if (late === undefined) return [];
  const month = late.tried.facts.slice(0, 7);
  return [
    lintFinding(
      {
        code: "list-after-next-month",
        at: "/aging/list/daysAfterMonthEnd",
        facts: { days, month, nextEnd: late.nextEnd },
        expected: 28,
        actual: days,
        mend: ["mend-at-most", { value: 28 }],
        example: [patternOf(late.tried, ["/month/to", "/dueOn"])],
      },
      subject,
    ),
  ];
}

/** The first stage of what is overdue: the checks are of nothing else. */
function firstOverdue(stages: readonly EscalationStage[]): EscalationStage | undefined {
  return stages.find(({ toDays }) => toDays >= 1);
}

function lengthOf({ fromDays, toDays }: EscalationStage): number {
  return toDays - fromDays + 1;
}

/** The claim in an aging report; in one without it, where the buckets have no place for it. */
function reportOf(item: OpenItem, asOf: PlainDate, policy: Policy): AgingReport {
  const { baseDate, credits, policy: ref, scheme } = policy.aging;
  const empty: AgingReport = { asOf, policy: ref, baseDate, credits, scheme, items: [], currencies: [] };
  const aged = tryFacts("ageReceivables", { items: [item], asOf }, policy).result;
  return aged ?? empty;
}
