import { compareText, type EscalationTask, grouped, type Reason, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** How many tasks each person has, the most urgent ones, what is paused, and what is taken off bonus scores. */
export function escalationPart({ escalation }: MonthEnd, view: View): string {
  const { language } = view;
  const { deductions, findings, paused, tasks } = escalation;
  const urgent = tasks.toSorted((a, b) => compareText(a.dueBy, b.dueBy) || compareText(a.id, b.id));
  const lines = (reasons: readonly Reason[]): readonly string[] =>
    reasons.map((reason) => reasonLine(reason, view));
  return [
    heading(`${word("tasks", language)}: ${tasks.length}`),
    ...byPerson(tasks, view),
    ...firstOf(lines(urgent.flatMap(({ reasons }) => reasons.slice(0, 1))), 6, view),
    `${word("paused", language)}: ${paused.length}`,
    ...firstOf(lines(paused.map(({ reason }) => reason)), 3, view),
    `${word("deductions", language)}: ${deductions.length}`,
    ...firstOf(lines(deductions.flatMap(({ reasons }) => reasons)), 3, view),
    `${word("findings", language)}: ${findings.length}`,
    ...firstOf(lines(findings), 4, view),
  ].join("\n");
}

function byPerson(tasks: readonly EscalationTask[], { language, nameOf }: View): readonly string[] {
  const own = [...grouped(tasks, ({ person }) => person ?? "")].sort(([a], [b]) => compareText(a, b));
  return own.map(([person, theirs]) => {
    const [role] = theirs.map((task) => termText(task.role, language));
    return ` ${person === "" ? word("nobody", language) : nameOf(person)} (${role}): ${theirs.length}`;
  });
}
