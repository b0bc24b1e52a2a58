import type { PlainDate } from "../calendar/index.js";
import { compareText, contentId, grouped } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import { type Money, signOfMoney } from "../money/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { CampaignReport } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import type { TargetComparison } from "./compare-with-targets.js";
import type { ArrearsResponsibility } from "./who-answers.js";

/** One body's task: have a debt repaid. */
export interface ClearanceTask {
  readonly id: string;
  /** The body that answers; `null` while nobody does. */
  readonly body: string | null;
  readonly debtor: string;
  readonly debt: string;
  readonly creditor: string;
  readonly project: string | null;
  /** What is open. */
  readonly open: Money;
  /** The debtor's next target that is not reached; `null` where none is set. */
  readonly by: PlainDate | null;
  readonly overdue: boolean;
  /** Its cause is one of those that go first. */
  readonly first: boolean;
}

/** The tasks of one body with what is open of them in each currency. */
export interface BodyTasks {
  readonly body: string | null;
  readonly open: readonly Money[];
  /** What goes first before the rest, then by day and id. */
  readonly tasks: readonly ClearanceTask[];
}

/** What the tasks are made of; all of one campaign and day. */
export interface ClearanceTaskFacts {
  readonly report: CampaignReport;
  readonly comparison: TargetComparison;
  readonly responsibility: ArrearsResponsibility;
}

/**
 * Breaks the targets down to tasks by body 细化分解目标任务 (R4.5, R4.7, R4.11): one for every confirmed debt that is
 * open, those of project payments first. What nobody answers for stands under `null`, so that the tasks are
 * always all that is open and confirmed.
 *
 * @example
 * import { clearanceTasks, emptyCampaign, plainDate } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const policy = { id: "county", version: "1" };
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign({ asOf: day, screenedOn: day }, { policy, rate });
 * const comparison = { asOf: day, policy, rows: [], findings: [] };
 * const responsibility = { policy, answers: [], findings: [] };
 * clearanceTasks(
 *   { report, comparison, responsibility },
 *   { targets: { goal: "1", firstCauses: ["works"] } },
 * ); // => []
 */
export function clearanceTasks(
  { report, comparison, responsibility }: ClearanceTaskFacts,
  { targets }: Pick<ArrearsPolicy, "targets">,
): readonly BodyTasks[] {
  const bodies = new Map(responsibility.answers.map(({ debt, body }) => [debt, body]));
  const tasks = report.debts
    .filter(({ confirmed, open }) => confirmed && signOfMoney(open) > 0)
    .map((row) => taskOf(row, bodies.get(row.debt.id) ?? null, report.asOf, comparison, targets));
  return Array.from(
    grouped(tasks, ({ body }) => contentId("body", ...(body === null ? [] : [body]))),
    ([, own]) => ({
      body: (own[0] as ClearanceTask).body,
      open: totalsByCurrency(own),
      tasks: own.toSorted(
        (a, b) =>
          Number(b.first) - Number(a.first) ||
          compareText(a.by ?? "9999-12-31", b.by ?? "9999-12-31") ||
          compareText(a.id, b.id),
      ),
    }),
  ).sort((a, b) => compareText(a.body ?? "", b.body ?? ""));
}

function taskOf(
  { debt, open }: DebtProgress,
  body: string | null,
  asOf: PlainDate,
  { rows }: TargetComparison,
  { firstCauses }: ArrearsPolicy["targets"],
): ClearanceTask {
  const { id, debtor, creditor, project, cause } = debt;
  const next = rows
    .filter((row) => row.debtor === debtor && row.planned.currency === open.currency)
    .filter(({ toRepay }) => signOfMoney(toRepay) > 0)
    .map((row) => row.by)
    .sort()[0];
  const by = next ?? null;
  return {
    id: contentId("clear", id),
    body,
    debtor,
    debt: id,
    creditor,
    project,
    open,
    by,
    overdue: by !== null && asOf > by,
    first: firstCauses.includes(cause),
  };
}
