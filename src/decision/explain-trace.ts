import { citationText } from "./citation-text.js";
import { explain, explainReason } from "./explain.js";
import type { Language } from "./messages/message.js";
import { traceHeadings } from "./messages/trace.js";
import type { Reason } from "./reason.js";
import { termText } from "./term-text.js";
import type { Change, Trace, TracedRule } from "./trace.js";

/**
 * A trace in words: the decision, a line for all that each rule looked at (✗ it fired, ✓ it did not, – it was not
 * asked), what several say only once, and a line for each thing that would have to differ, by the outcome that it gives.
 *
 * @throws MisuseError `unknown-reason`, `missing-fact`.
 * @example
 * import { explainTrace } from "receivables";
 *
 * const reason = { code: "limit-expired", citation: "Art. 8", facts: { holder: "C1", validUntil: "2026-06-30" } } as const;
 * const rule = { rule: "expiry", citation: "Art. 8", fired: true, looks: [{ ...reason, fired: true }], notAsked: null };
 * const trace = { decision: { outcome: "hold", reasons: [] }, rules: [rule], changes: [] };
 * explainTrace(trace).split("\n").at(-1); // => "✗ The limit of C1 held until 2026-06-30 and has expired [Art. 8]"
 */
export function explainTrace({ changes, decision, rules }: Trace, language: Language = "en"): string {
  return [
    [explain(decision, language)],
    under(traceHeadings.rules[language], [...new Set(rules.flatMap((rule) => ruleLines(rule, language)))]),
    under(
      traceHeadings.changes[language],
      changes.flatMap((change) => changeLines(change, language)),
    ),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function ruleLines({ looks, notAsked }: TracedRule, language: Language): readonly string[] {
  if (notAsked !== null) return [`– ${sentence(notAsked, language)}`];
  return looks.map((look) => `${look.fired ? "✗" : "✓"} ${sentence(look, language)}`);
}

function changeLines({ outcome, parts }: Change, language: Language): readonly string[] {
  const colon = language === "en" ? ": " : "：";
  const [first = "", ...rest] = parts.map((part) => sentence(part, language));
  return [
    `- ${termText(outcome, language)}${colon}${first}`,
    ...rest.map((part) => `  ${traceHeadings.and[language]}${part}`),
  ];
}

function sentence(reason: Reason, language: Language): string {
  return `${explainReason(reason, language)} [${citationText(reason.citation, language)}]`;
}
