import { explainReason, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Each handover with its findings and who answers for them, and whether the leaver may go. */
export function handoverPart({ handovers, releases }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const lists = handovers.flatMap(({ handover, outcome, reasons, findings }) => [
    ` ${handover}: ${termText(outcome, language)}`,
    ...reasons.map((reason) => reasonLine(reason, view)),
    ...firstOf(
      findings.flatMap((finding) => [
        reasonLine(finding, view),
        `     ${finding.liability.parties.map(nameOf).join(" + ")}: ${explainReason(finding.liability.reason, language)}`,
      ]),
      16,
      view,
    ),
  ]);
  const leaving = releases.flatMap(({ leaver, decision }) => [
    ` ${word("release", language)}: ${nameOf(leaver)}: ${termText(decision.outcome, language)}`,
    ...firstOf(
      decision.reasons.map((reason) => reasonLine(reason, view)),
      8,
      view,
    ),
  ]);
  return [heading(word("handover", language)), ...lists, ...leaving].join("\n");
}
