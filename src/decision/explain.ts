import { MisuseError } from "../misuse/index.js";
import { factText } from "./fact-text.js";
import { CATALOGUE } from "./messages/catalogue.js";
import type { Language } from "./messages/message.js";
import type { Reason } from "./reason.js";
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
  const head = decision.outcome === undefined ? [] : [termText(decision.outcome, language)];
  const lines = decision.reasons.map(
    (reason) => `- ${explainReason(reason, language)} [${citationText(reason.citation, language)}]`,
  );
  return [...head, ...lines].join("\n");
}

/**
 * One reason or finding as a sentence.
 *
 * @throws MisuseError `unknown-reason`, `missing-fact`.
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
  return message[language].replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const value = reason.facts[name];
    if (value === undefined) {
      throw new MisuseError({
        code: "missing-fact",
        field: `facts.${name}`,
        value,
        problem: `the text of ${reason.code} needs it`,
        remedy: "Pass the reason with all the facts it was made with.",
      });
    }
    return factText(value, language, form);
  });
}

/**
 * A citation as readers of the language write it: `Art. 3, 8` is 第3条、第8条.
 *
 * @example
 * import { citationText } from "receivables";
 *
 * citationText("Art. 3, 8", "zh-CN"); // => "第3条、第8条"
 */
export function citationText(citation: string, language: Language = "en"): string {
  if (language === "en") return citation;
  return citation
    .replace(
      /\bArt\. (\d+(?:, \d+)*)/g,
      (_, articles: string) => `第${articles.replaceAll(", ", "条、第")}条`,
    )
    .replace(/\bLedger §/, "台账规则 §");
}
