import { termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { countsOf, reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Where each approval stands, and whether its record is intact. */
export function approvalsPart({ approvals }: MonthEnd, view: View): string {
  const { language } = view;
  const lines = approvals.flatMap(({ request, use, subject, status, evidence }) => [
    ` ${request} ${termText(use, language)} ${subject}: ${termText(status.outcome, language)}`,
    ...[...status.reasons, ...evidence.reasons].map((reason) => reasonLine(reason, view)),
  ]);
  return [
    heading(`${word("approvals", language)}: ${approvals.length}`),
    countsOf(approvals, ({ status }) => status.outcome, view),
    ...firstOf(lines, 30, view),
  ].join("\n");
}
