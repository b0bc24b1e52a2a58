import { compareText, grouped, type Language, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { firstOf, reasonLine } from "./listed.js";
import type { NameOf } from "./report.js";
import { word } from "./words.js";

/** Tasks by the person who does them, what is paused, and what is taken off bonus scores. */
export function escalationPart({ escalation }: MonthEnd, language: Language, nameOf: NameOf): string {
  const { deductions, findings, paused, tasks } = escalation;
  const byPerson = [...grouped(tasks, ({ person }) => person ?? "")].sort(([a], [b]) => compareText(a, b));
  const lists = byPerson.flatMap(([person, own]) => {
    const name = person === "" ? word("nobody", language) : nameOf(person);
    const first = own
      .toSorted((a, b) => compareText(a.dueBy, b.dueBy) || compareText(a.id, b.id))
      .flatMap(({ dueBy, customer, reasons }) =>
        reasons
          .slice(0, 1)
          .map((reason) => `   ${dueBy} ${nameOf(customer)}\n  ${reasonLine(reason, language)}`),
      );
    return [
      ` ${name} (${own.map(({ role }) => termText(role, language)).find(() => true) ?? ""}): ${own.length}`,
      ...firstOf(first, 2, language),
    ];
  });
  return [
    heading(`${word("tasks", language)}: ${tasks.length}`),
    ...lists,
    `${word("paused", language)}: ${paused.length}`,
    ...firstOf(
      paused.map(({ reason }) => reasonLine(reason, language)),
      3,
      language,
    ),
    `${word("deductions", language)}: ${deductions.length}`,
    ...firstOf(
      deductions.flatMap(({ reasons }) => reasons.map((reason) => reasonLine(reason, language))),
      3,
      language,
    ),
    ...findings.map((finding) => reasonLine(finding, language)),
  ].join("\n");
}
