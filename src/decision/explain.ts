import { MisuseError } from "../misuse/index.js";
import { citationText } from "./citation-text.js";
import { factText } from "./fact-text.js";
import { CATALOGUE } from "./messages/catalogue.js";
import type { Language } from "./messages/message.js";
import type { FactValue, Reason } from "./reason.js";
import { termText } from "./term-text.js";

/**
 * A decision in words: its outcome, then a line for each reason with the rule it follows.
 *
 * @param decision - anything that has reasons, and perhaps an outcome.
 * @throws MisuseError `unknown-reason` for a code that has no text, `missing-fact` for a reason without a
 *   fact that its text needs.
 * @example
 * import { explain } from "receivables";
 *
 * explain({ outcome: "hold", reasons: [] }, "zh-CN"); // => "暂停"
 */
export function explain(
  decision: { readonly outcome?: string; readonly reasons: readonly Reason[] },
  language: Language = "en",
): string {
  const { outcome } = decision;
  const head = outcome === undefined ? [] : [capitalized(termText(outcome, language))];
  const lines = decision.reasons.map(
    (reason) => `- ${explainReason(reason, language)} [${citationText(reason.citation, language)}]`,
  );
  return [...head, ...lines].join("\n");
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * One reason or finding as a sentence.
 *
 * @throws MisuseError `unknown-reason`, `missing-fact`.
 * @example
 * import { chinaTradeRegulation, explainReason, mayRelease, plainDate } from "receivables";
 *
 * const facts = { leaver: "wang", occasion: "leaving", items: [], handovers: [], asOf: plainDate("2026-03-31") } as const;
 * const [notice] = mayRelease(facts, chinaTradeRegulation.handover).reasons;
 * notice && explainReason(notice, "zh-CN"); // => "wang 未提出离职申请；须提前 30 天"
 */
export function explainReason(reason: Reason, language: Language = "en"): string {
  const message = CATALOGUE[reason.code];
  if (message === undefined) {
    throw new MisuseError({
      code: "unknown-reason",
      field: "code",
      value: reason.code,
      problem: "no text for this code",
      remedy: "Pass a reason as this package made it, of this version or an earlier one.",
    });
  }
  return message[language]
    .replace(/\[([^[\]]*)\]/g, (_, clause: string) => (saysNothing(clause, reason) ? "" : clause))
    .replace(PLACEHOLDER, (_, name: string, form?: string) => factText(factOf(name, reason), language, form));
}

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** Whether one of a clause's facts is `null` or an empty list. */
function saysNothing(clause: string, reason: Reason): boolean {
  return Array.from(clause.matchAll(PLACEHOLDER)).some(([, name = ""]) => {
    const fact = factOf(name, reason);
    return fact === null || (Array.isArray(fact) && fact.length === 0);
  });
}

function factOf(name: string, { code, facts }: Reason): FactValue {
  const value = facts[name];
  if (value !== undefined) return value;
  throw new MisuseError({
    code: "missing-fact",
    field: `facts.${name}`,
    value,
    problem: `the text of ${code} needs it`,
    remedy: "Pass the reason with all the facts it was made with.",
  });
}
