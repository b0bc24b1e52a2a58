import { type AgingTotals, groupAging } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** The aging table by area, and what finance and the handlers owe each other about it. */
export function agingPart({ aging, collections, remarks, asOf }: MonthEnd, view: View): string {
  const { language } = view;
  const tables = groupAging(aging, "area").currencies.map(({ currency, groups, total }) => {
    const row = (name: string, { open, credits, buckets }: AgingTotals): string[] => [
      name,
      ...buckets.map(({ amount }) => digits(amount)),
      digits(credits),
      digits(open),
    ];
    const head = [
      word("area", language),
      ...total.buckets.map(({ bucket }) => (bucket === "not-due" ? word("not-due", language) : bucket)),
      word("credits", language),
      word("open", language),
    ];
    const rows = groups.map((group) => row(group.key.area ?? "–", group));
    return `${heading(`${word("aging", language)} ${asOf}, ${currency}`)}\n${table(
      [head, ...rows, row(word("total", language), total)],
      head.map((_, column) => (column === 0 ? "left" : "right")),
    )}`;
  });
  const notices = collections.notices.map((notice) => reasonLine(notice, view));
  const missing = remarks.findings.map((finding) => reasonLine(finding, view));
  return [
    ...tables,
    `\n${word("notices", language)}: ${notices.length}`,
    ...firstOf(notices, 3, view),
    `${word("remarks", language)}: ${missing.length}`,
    ...firstOf(missing, 3, view),
  ].join("\n");
}
