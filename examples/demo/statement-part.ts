import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { countsOf, reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** How many statements were verified, and the findings of those that were not in order. */
export function statementPart({ statements }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const found = statements
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ customer, findings }) =>
      findings.map((finding) => `${reasonLine(finding, view)} ${nameOf(customer)}`),
    );
  return [
    heading(`${word("statements", language)}: ${statements.length}`),
    countsOf(statements, ({ verdict }) => verdict, view),
    ...firstOf(found, 30, view),
  ].join("\n");
}
