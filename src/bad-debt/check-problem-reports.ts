import { addDays } from "../calendar/index.js";
import { type Finding, compareText, grouped, inOrderOfId } from "../decision/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtPolicy, ProblemReportRule } from "./bad-debt.policy.js";
import type { ProblemReportCode } from "./bad-debt.reason.js";
import type { CustomerProblem, ProblemReport } from "./customer-problem.js";
import type { CustomerWarning, ProblemCheck, ProblemFacts, ProblemRow } from "./problem-check.js";
import { refuseDuplicates } from "./refuse-duplicates.js";

/**
 * Whether handlers reported problems with their customers in writing in time (Art. 26): within so many days of finding
 * them, a possible bad debt at once (Art. 29), with proposed measures. An application for a bad debt takes a report's
 * place. The first report by the handler that is not older than the problem counts. Where a bad debt is possible the
 * customer is under warning.
 *
 * @throws MisuseError `duplicate-id`.
 * @example
 * import { checkProblemReports, plainDate } from "receivables";
 *
 * const problem = {
 *   id: "P1", customer: "C1", handler: "wang", foundOn: plainDate("2026-05-04"), signs: "moved without notice",
 *   badDebtPossible: false, resolvedOn: null,
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   problemReport: {
 *     withinDays: 1, possibleBadDebtWithinDays: 0, measuresNeeded: true, warnedFrom: "reported",
 *   },
 * } as const;
 * const stateOn = (asOf: string) =>
 *   checkProblemReports({ problems: [problem], reports: [], asOf: plainDate(asOf) }, policy).rows[0]?.state;
 * stateOn("2026-05-05"); // => "due"
 * stateOn("2026-05-06"); // => "missing"
 */
export function checkProblemReports(
  { problems, reports, asOf }: ProblemFacts,
  { policy, problemReport: rule }: Pick<BadDebtPolicy, "policy" | "problemReport">,
): ProblemCheck {
  refuseDuplicates(problems, "problems");
  refuseDuplicates(reports, "reports");
  const known = problems.filter(({ foundOn }) => foundOn <= asOf).toSorted((a, b) => compareText(a.id, b.id));
  const byProblem = grouped(reports, ({ problem }) => problem);
  const judged = known.map((problem) => judge(problem, byProblem.get(problem.id) ?? [], { asOf, rule }));
  return {
    asOf,
    policy,
    rows: judged.map(({ row }) => row),
    warnings: judged.flatMap(({ row }, i) => warningOf(known[i] as CustomerProblem, row, { asOf, rule })),
    findings: inOrderOfId([
      ...judged.flatMap(({ findings }) => findings),
      ...problems
        .filter(({ foundOn }) => foundOn > asOf)
        .map(({ id, customer, foundOn }) =>
          badDebtFinding("problem-found-in-future", "Art. 26", [id], {
            problem: id,
            customer,
            foundOn,
            asOf,
          }),
        ),
      ...unknownProblems(problems, reports),
    ]),
  };
}

interface Day {
  readonly asOf: ProblemFacts["asOf"];
  readonly rule: ProblemReportRule;
}

function judge(
  problem: CustomerProblem,
  reports: readonly ProblemReport[],
  { asOf, rule }: Day,
): { readonly row: ProblemRow; readonly findings: readonly Finding<ProblemReportCode>[] } {
  const { id, customer, handler, foundOn, badDebtPossible } = problem;
  const dueOn = addDays(foundOn, badDebtPossible ? rule.possibleBadDebtWithinDays : rule.withinDays);
  const citation = badDebtPossible ? "Art. 26, 29" : "Art. 26";
  const [first] = reports
    .filter((report) => reportFault(problem, report, asOf) === undefined)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const state = stateOf(first, dueOn, asOf);
  const reportedOn = first?.on ?? null;
  const facts = { problem: id, customer, handler, foundOn, dueOn, reportedOn };
  const late: Finding<ProblemReportCode>[] =
    state === "in-time"
      ? []
      : [badDebtFinding(`problem-report-${state}`, citation, [id], facts, [dueOn, reportedOn])];
  const silent = rule.measuresNeeded && first !== undefined && first.measures.trim() === "";
  return {
    row: { problem: id, customer, handler, foundOn, dueOn, report: first?.id ?? null, reportedOn, state },
    findings: [
      ...late,
      ...(silent
        ? [
            badDebtFinding("problem-measures-missing", "Art. 26", [id], {
              problem: id,
              customer,
              report: first.id,
            }),
          ]
        : []),
      ...reports.flatMap((report) => {
        const fault = reportFault(problem, report, asOf);
        const { id: own, by, on } = report;
        return fault === undefined
          ? []
          : [
              badDebtFinding(fault, citation, [id, own], {
                problem: id,
                customer,
                handler,
                foundOn,
                asOf,
                report: own,
                by,
                on,
              }),
            ];
      }),
    ],
  };
}

function reportFault(
  { handler, foundOn }: CustomerProblem,
  { by, on }: ProblemReport,
  asOf: string,
): ProblemReportCode | undefined {
  if (on > asOf) return "problem-report-in-future";
  if (on < foundOn) return "problem-report-before-finding";
  return by === handler ? undefined : "problem-report-by-other";
}

function stateOf(first: ProblemReport | undefined, dueOn: string, asOf: string): ProblemRow["state"] {
  if (first !== undefined) return first.on <= dueOn ? "in-time" : "late";
  return asOf <= dueOn ? "due" : "missing";
}

function warningOf(
  { id, customer, badDebtPossible, foundOn, resolvedOn }: CustomerProblem,
  { reportedOn }: ProblemRow,
  { asOf, rule }: Day,
): readonly CustomerWarning[] {
  const from = rule.warnedFrom === "found" ? foundOn : reportedOn;
  if (!badDebtPossible || from === null) return [];
  const over = resolvedOn !== null && resolvedOn <= asOf;
  return [{ problem: id, customer, from, until: over ? addDays(resolvedOn, -1) : null }];
}

function unknownProblems(
  problems: readonly CustomerProblem[],
  reports: readonly ProblemReport[],
): readonly Finding<ProblemReportCode>[] {
  const known = new Set(problems.map(({ id }) => id));
  return reports
    .filter(({ problem }) => !known.has(problem))
    .map(({ id, problem, by, on }) =>
      badDebtFinding("problem-unknown", "Art. 26", [problem, id], { report: id, problem, by, on }),
    );
}
