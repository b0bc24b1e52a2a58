import type { Money } from "../money/index.js";
import { citationText } from "./citation-text.js";
import { conditionText } from "./condition-text.js";
import type { Language } from "./messages/message.js";
import type { FactValue } from "./reason.js";
import { termText } from "./term-text.js";

/** A fact as its message writes it; `form` is what the message says after the colon. */
export function factText(value: FactValue, language: Language, form?: string): string {
  const chinese = language === "zh-CN";
  if (form === "condition") return conditionText(value, language);
  if (value === null) return chinese ? "无" : "none";
  if (typeof value === "boolean") return value ? (chinese ? "是" : "yes") : chinese ? "否" : "no";
  if (typeof value === "string" || typeof value === "number")
    return scalarText(String(value), language, form);
  if (isMoney(value)) return moneyText(value);
  if (form === "measured") return measuredText(value, language);
  if (form === "fields") return fieldsText(value, language);
  if (form === "rows") return rowsText(value, language);
  if (form === "inTurn")
    return value.map((entry) => factText(entry, language, "term")).join(chinese ? "，无则" : ", else ");
  return value.map((entry) => factText(entry, language, form)).join(chinese ? "、" : ", ");
}

/** A value with its form, as `[7, "days"]`; a word in its place is written as a term. */
function measuredText([value = null, form]: readonly FactValue[], language: Language): string {
  const isWord = typeof value === "string" && !/^-?\d/.test(value);
  return factText(value, language, isWord || typeof form !== "string" ? "term" : form);
}

/** Names with their measured values, as `[["term", [7, "days"]]]`. */
function fieldsText(fields: readonly FactValue[], language: Language): string {
  const [colon, semicolon] = language === "zh-CN" ? ["：", "；"] : [": ", "; "];
  const pairs = fields.filter((field) => Array.isArray(field)) as readonly (readonly FactValue[])[];
  return pairs
    .map(([name = "", value = null]) => [
      factText(name, language, "term"),
      factText(value, language, "measured"),
    ])
    .map((pair) => pair.join(colon))
    .join(semicolon);
}

/** Rows of a table, each its name, its condition and what it says, as `[["good", ["is", "grade", "A"], fields]]`. */
function rowsText(rows: readonly FactValue[], language: Language): string {
  const chinese = language === "zh-CN";
  const each = rows.filter((row) => Array.isArray(row)) as readonly (readonly FactValue[])[];
  return each
    .map(([name = null, when = null, content = null]) => {
      const condition = conditionText(when, language);
      const says = factText(content, language, "fields");
      const own = factText(name, language);
      return chinese ? `“${own}”行，条件为：${condition}；${says}` : `“${own}”, for ${condition}: ${says}`;
    })
    .join(chinese ? "；然后是" : "; then ");
}

const COUNTED: Readonly<Record<string, Readonly<Record<Language, readonly [one: string, several: string]>>>> =
  {
    days: { en: ["day", "days"], "zh-CN": ["天", "天"] },
    "business-days": { en: ["business day", "business days"], "zh-CN": ["个工作日", "个工作日"] },
    months: { en: ["month", "months"], "zh-CN": ["个月", "个月"] },
    years: { en: ["year", "years"], "zh-CN": ["年", "年"] },
  };

function scalarText(text: string, language: Language, form: string | undefined): string {
  const counted = form === undefined ? undefined : COUNTED[form]?.[language];
  if (counted !== undefined) return `${text} ${counted[text === "1" ? 0 : 1]}`;
  switch (form) {
    case "percent":
      return percentText(text);
    case "citation":
      return citationText(text, language);
    case "term":
      return termText(text, language);
    case undefined:
    default:
      return text;
  }
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

function isMoney(value: Money | readonly FactValue[]): value is Money {
  return !Array.isArray(value);
}
