import type { DueRule, PaymentTerms } from "receivables";

const DAYS_AFTER = {
  net: "net",
  "net-after-month-end": "month end",
  "on-delivery-confirmation": "delivery",
} as const;

/**
 * Payment terms as a cell holds them: `net 30`, `month end 15`, `day 10 month 2`, `monthly 25 then net 30`,
 * `delivery 30`, `receipt`; parts as `50% net 20; 50% net 80`; a business-day convention after a comma, as in
 * `net 30, following`.
 */
export function paymentTermsText(terms: PaymentTerms): string {
  const days = terms.businessDays === undefined ? "" : `, ${terms.businessDays}`;
  if (terms.kind !== "instalments") return `${ruleText(terms)}${days}`;
  return `${terms.instalments.map(({ percent, due }) => `${percent}% ${ruleText(due)}`).join("; ")}${days}`;
}

/** Payment terms from a cell; what is none comes back as it is, for the schema to refuse. */
export function readPaymentTerms(text: string): unknown {
  const [rules = "", businessDays] = text.split(", ");
  const parts = rules
    .split("; ")
    .map((part) => /^(?:(?<percent>[\d.]+)% )?(?<rule>.*)$/.exec(part)?.groups ?? {});
  const instalments = parts.map(({ percent, rule = "" }) => ({ percent, due: readRule(rule) }));
  const [only] = instalments;
  const terms = only?.percent === undefined ? only?.due : { kind: "instalments", instalments };
  if (typeof terms !== "object") return text;
  return { ...terms, ...(businessDays !== undefined && { businessDays }) };
}

function ruleText(rule: DueRule): string {
  if (rule.kind === "due-on-receipt") return "receipt";
  if (rule.kind === "day-of-month") return `day ${rule.day} month ${rule.months}`;
  if (rule.kind === "monthly-settlement") return `monthly ${rule.closingDay} then ${ruleText(rule.due)}`;
  return `${DAYS_AFTER[rule.kind]} ${rule.days}`;
}

function readRule(text: string): object | string {
  const monthly = /^monthly (\d+) then (.*)$/.exec(text);
  if (monthly !== null)
    return { kind: "monthly-settlement", closingDay: Number(monthly[1]), due: readRule(monthly[2] ?? "") };
  const later = /^day (\d+) month (\d+)$/.exec(text);
  if (later !== null) return { kind: "day-of-month", day: Number(later[1]), months: Number(later[2]) };
  const [, name, days] = /^(.+) (\d+)$/.exec(text) ?? [];
  const kind = Object.entries(DAYS_AFTER).find(([, word]) => word === name)?.[0];
  if (kind !== undefined) return { kind, days: Number(days) };
  return text === "receipt" ? { kind: "due-on-receipt" } : text;
}
