import {
  compareText,
  type CreditAssessment,
  type CreditLimit,
  grouped,
  type Language,
  termText,
} from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { clipped, heading, table } from "../output/table.js";
import { reasonLine } from "./listed.js";
import type { NameOf } from "./report.js";
import { word } from "./words.js";

/** Limits as they are assessed now, and every order that is not simply approved, with the reasons. */
export function creditPart({ assessments, orders }: MonthEnd, language: Language, nameOf: NameOf): string {
  const stopped = orders.filter(({ outcome }) => outcome !== "approve");
  const counts = [...grouped(orders, ({ outcome }) => outcome)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([outcome, own]) => `${termText(outcome, language)}: ${own.length}`);
  return [
    heading(`${word("limits", language)}: ${assessments.length}`),
    limitTable(assessments.slice(0, 8), language, nameOf),
    "",
    heading(`${word("orders", language)}: ${orders.length}`),
    counts.join(", "),
    ...stopped.flatMap(({ order, customer, outcome, reasons }) => [
      ` ${order} ${nameOf(customer)}: ${termText(outcome, language)}`,
      ...reasons.map((reason) => reasonLine(reason, language)),
    ]),
  ].join("\n");
}

function limitTable(assessments: readonly CreditAssessment[], language: Language, nameOf: NameOf): string {
  const head = (["customer", "limit", "term", "decidedBy", "outcome"] as const).map((name) =>
    word(name, language),
  );
  const rows = assessments.map(({ customer, granted, decidedBy, outcome }) => [
    clipped(nameOf(customer), 30),
    limitText(granted.limit),
    String(granted.term ?? "–"),
    decidedBy.limit.map((step) => termText(step, language)).join(", "),
    termText(outcome, language),
  ]);
  return table([head, ...rows], ["left", "right", "right", "left", "left"]);
}

function limitText(limit: CreditLimit): string {
  return limit.kind === "amount" ? digits(limit.amount) : limit.kind === "unlimited" ? "∞" : "–";
}
