import type { Language } from "../../decision/index.js";
import { conditionText } from "../../decision/texts.js";
import type { Condition } from "./condition.js";
import { conditionFact } from "./condition-fact.js";

/**
 * A condition of a decision table in words. Within a condition, one of several parts stands in brackets; words that could
 * be taken for something else stand in quotation marks.
 *
 * @example
 * import { explainCondition } from "receivables";
 *
 * const good = { all: [{ fact: "grade", in: ["A", "B"] }, { fact: "dealingMonths", atLeast: 12 }] } as const;
 * explainCondition(good); // => "(grade A or B) and at least 12 months of dealings"
 * explainCondition(good, "zh-CN"); // => "（客户等级为 A 或 B）且往来月数不少于 12"
 * explainCondition({ not: { fact: "grade", is: "A" } }); // => "grade other than A (or not known)"
 */
export function explainCondition(condition: Condition, language: Language = "en"): string {
  return conditionText(conditionFact(condition), language);
}
