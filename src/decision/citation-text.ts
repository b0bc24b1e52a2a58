import type { Language } from "./messages/message.js";

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
    .replace(/\bLedger §/, "台账规则 §")
    .replace(/^Common practice$/, "通行做法");
}
