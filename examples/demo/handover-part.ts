import { explainReason, type Language, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { reasonLine } from "./listed.js";
import type { NameOf } from "./report.js";
import { word } from "./words.js";

/** Each handover with its findings and who answers for them, and whether the leaver may go. */
export function handoverPart({ handovers, releases }: MonthEnd, language: Language, nameOf: NameOf): string {
  const lists = handovers.flatMap(({ handover, outcome, reasons, findings }) => [
    ` ${handover}: ${termText(outcome, language)}`,
    ...reasons.map((reason) => reasonLine(reason, language)),
    ...findings.flatMap((finding) => [
      reasonLine(finding, language),
      `     ${finding.liability.parties.map(nameOf).join(" + ")}: ${explainReason(finding.liability.reason, language)}`,
    ]),
  ]);
  const leaving = releases.flatMap(({ leaver, decision }) => [
    ` ${word("release", language)}: ${nameOf(leaver)}: ${termText(decision.outcome, language)}`,
    ...decision.reasons.map((reason) => reasonLine(reason, language)),
  ]);
  return [heading(word("handover", language)), ...lists, ...leaving].join("\n");
}
