import { type ClearanceFigures, type Reason, termText } from "receivables";
import type { ClearanceReview, MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** How far the clearance of arrears has come, and what its rules found. */
export function clearancePart({ clearance }: MonthEnd, view: View): string {
  const { language } = view;
  const head = heading(word("clearance", language));
  return clearance === null
    ? `${head}\n${word("none", language)}`
    : [head, ...progress(clearance, view), "", ...findings(clearance, view)].join("\n");
}

function progress({ report, rates }: ClearanceReview, view: View): readonly string[] {
  const { language } = view;
  const head = (["debtor", "registered", "repaid", "rate"] as const).map((name) => word(name, language));
  const tables = report.currencies.map(({ debtors, total }) =>
    table(
      [head, ...debtors.map((row) => figures(row.debtor, row)), figures(word("total", language), total)],
      ["left", "right", "right", "right"],
    ),
  );
  return [...tables, ...rates.map((reason) => reasonLine(reason, view))];
}

function figures(name: string, { byAmount }: ClearanceFigures): readonly string[] {
  return [name, digits(byAmount.registered), digits(byAmount.cleared), byAmount.rate ?? "–"];
}

function findings(clearance: ClearanceReview, view: View): readonly string[] {
  const { blacklist, deposits, gates, inspections, newArrears, organisation, register, report, tasks } =
    clearance;
  const { language } = view;
  const lines = (reasons: readonly Reason[], most: number): readonly string[] =>
    firstOf(
      reasons.map((reason) => reasonLine(reason, view)),
      most,
      view,
    );
  return [
    `${word("clearanceTasks", language)}: ${tasks.flatMap((own) => own.tasks).length}`,
    ...lines(
      [
        ...register.findings,
        ...report.uncounted,
        ...clearance.targets.findings,
        ...clearance.responsibility.findings,
      ],
      8,
    ),
    ...lines(
      [...(newArrears?.findings ?? []), ...organisation, ...inspections.findings, ...deposits.findings],
      6,
    ),
    ...gates.flatMap(({ project, decision }) => [
      ` ${project}: ${termText(decision.outcome, language)}`,
      ...lines(decision.reasons, 3),
    ]),
    ...blacklist.slice(0, 1).flatMap(({ reasons }) => lines(reasons, 1)),
  ];
}
