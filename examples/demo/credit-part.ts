import { type CreditAssessment, type CreditLimit, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { clipped, heading, table } from "../output/table.js";
import { countsOf, reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Limits as they are assessed now, and the orders that are not simply approved, with the reasons. */
export function creditPart({ assessments, orders }: MonthEnd, view: View): string {
  const { language, nameOf, all } = view;
  const stopped = orders.filter(({ outcome }) => outcome !== "approve");
  return [
    heading(`${word("limits", language)}: ${assessments.length}`),
    limitTable(all ? assessments : assessments.slice(0, 6), view),
    "",
    heading(`${word("orders", language)}: ${orders.length}`),
    countsOf(orders, ({ outcome }) => outcome, view),
    ...stopped.slice(0, all ? stopped.length : 8).flatMap(({ order, customer, outcome, reasons }) => [
      ` ${order} ${nameOf(customer)}: ${termText(outcome, language)}`,
      ...firstOf(
        reasons.map((reason) => reasonLine(reason, view)),
        2,
        view,
      ),
    ]),
  ].join("\n");
}

function limitTable(assessments: readonly CreditAssessment[], { language, nameOf }: View): string {
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
