import { MisuseError } from "../misuse/index.js";
import type { Money } from "../money/index.js";
import { CATALOGUE } from "./messages/catalogue.js";
import type { Language } from "./messages/message.js";
import { terms } from "./messages/terms.js";
import type { FactValue, Reason } from "./reason.js";

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

/** A word of the vocabulary, such as a role or an outcome; the code itself where it has none. */
export function termText(term: string, language: Language = "en"): string {
  return terms[term]?.[language] ?? term;
}

/** A citation as readers of the language write it: `Art. 14` is 第14条. */
export function citationText(citation: string, language: Language = "en"): string {
  return language === "en" ? citation : citation.replace(/\bArt\. (\d+)/g, "第$1条");
}

function factText(value: FactValue, language: Language, form: string | undefined): string {
  const chinese = language === "zh-CN";
  if (value === null) return chinese ? "无" : "none";
  if (Array.isArray(value)) {
    return value.map((entry: FactValue) => factText(entry, language, form)).join(chinese ? "、" : ", ");
  }
  if (form === "days") return chinese ? `${String(value)} 天` : `${String(value)} ${String(value) === "1" ? "day" : "days"}`;
  if (form === "percent") return percentText(String(value));
  if (form === "term") return termText(String(value), language);
  if (typeof value === "boolean") return value ? (chinese ? "是" : "yes") : chinese ? "否" : "no";
  if (typeof value === "object") return moneyText(value as Money);
  return String(value);
}

function moneyText({ amount, currency }: Money): string {
  return `${amount.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",")} ${currency}`;
}

function percentText(share: string): string {
  const [whole = "0", fraction = ""] = share.split(".");
  const shifted = `${whole}${fraction.padEnd(2, "0").slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, "$1");
  const rest = fraction.slice(2).replace(/0+$/, "");
  return `${shifted}${rest === "" ? "" : `.${rest}`} %`;
}
