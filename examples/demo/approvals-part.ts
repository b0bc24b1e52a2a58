import { termText } from "receivables";
import type { ApprovalStanding, MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { countsOf, reasonLines } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Which approvals wait or were refused, then those that were given; and whether their records are intact. */
export function approvalsPart({ approvals }: MonthEnd, view: View): string {
  const { language } = view;
  const [given, others] = [true, false].map((approved) =>
    approvals.filter(({ status }) => (status.outcome === "approved") === approved),
  );
  return [
    heading(`${word("approvals", language)}: ${approvals.length}`),
    countsOf(approvals, ({ status }) => status.outcome, view),
    countsOf(approvals, ({ evidence }) => evidence.outcome, view),
    ...firstOf(
      [...(others ?? []), ...(given ?? [])].flatMap((one) => linesOf(one, view)),
      32,
      view,
    ),
  ].join("\n");
}

function linesOf(
  { request, use, subject, status, evidence }: ApprovalStanding,
  view: View,
): readonly string[] {
  const { language } = view;
  return [
    ` ${request} ${termText(use, language)} ${subject}: ${termText(status.outcome, language)}`,
    ...reasonLines([...status.reasons, ...(evidence.outcome === "altered" ? evidence.reasons : [])], view),
  ];
}
