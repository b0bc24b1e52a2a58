import type { Money } from "../money/index.js";
import type { Language } from "./messages/message.js";
import type { FactValue } from "./reason.js";
import { termText } from "./term-text.js";

/** A fact as its message writes it; `form` is what the message says after the colon. */
export function factText(value: FactValue, language: Language, form?: string): string {
  const chinese = language === "zh-CN";
  if (value === null) return chinese ? "无" : "none";
  if (typeof value === "boolean") return value ? (chinese ? "是" : "yes") : chinese ? "否" : "no";
  if (typeof value === "string" || typeof value === "number")
    return scalarText(String(value), language, form);
  if (isMoney(value)) return moneyText(value);
  return value.map((entry) => factText(entry, language, form)).join(chinese ? "、" : ", ");
}

function scalarText(text: string, language: Language, form: string | undefined): string {
  switch (form) {
    case "days":
      return language === "zh-CN" ? `${text} 天` : `${text} ${text === "1" ? "day" : "days"}`;
    case "percent":
      return percentText(text);
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
