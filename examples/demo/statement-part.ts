import { compareText, grouped, type Language, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { reasonLine } from "./listed.js";
import type { NameOf } from "./report.js";
import { word } from "./words.js";

/** How many statements were verified, and every finding of those that were not in order. */
export function statementPart({ statements }: MonthEnd, language: Language, nameOf: NameOf): string {
  const counts = [...grouped(statements, ({ verdict }) => verdict)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([verdict, own]) => `${termText(verdict, language)}: ${own.length}`);
  const found = statements
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ customer, findings }) => [
      ` ${nameOf(customer)}`,
      ...findings.map((finding) => reasonLine(finding, language)),
    ]);
  return [heading(`${word("statements", language)}: ${statements.length}`), counts.join(", "), ...found].join(
    "\n",
  );
}
