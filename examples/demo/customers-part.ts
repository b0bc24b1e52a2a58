import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { countsOf, reasonLines } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Who must have a file, what the files lack, who is still to be visited, and how the grades are kept. */
export function customersPart({ customers }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const { dossiers, duties, grades, limitTable, visits } = customers;
  const missing = visits.rows.filter(({ state }) => state === "open");
  const required = duties.duties.filter(({ outcome }) => outcome !== "dossier-not-required");
  const asked = required.filter(({ outcome }) => outcome !== "dossier-kept");
  return [
    heading(word("customers", language)),
    `${word("files", language)}: ${countsOf(duties.duties, ({ outcome }) => outcome, view)}`,
    ...firstOf(
      reasonLines(
        [...asked.flatMap(({ reasons }) => reasons), ...dossiers.flatMap(({ findings }) => findings)],
        view,
      ),
      8,
      view,
    ),
    `${word("visits", language)}: ${countsOf(visits.rows, ({ state }) => state, view)}`,
    ...firstOf(
      missing.map(
        ({ customer, dueOn, missing: count, person }) =>
          `   - ${nameOf(customer)}: ${word("made", language)} ${count}, ${dueOn}, ${nameOf(person ?? "–")}`,
      ),
      5,
      view,
    ),
    ...firstOf(reasonLines(visits.findings, view), 3, view),
    `${word("grades", language)}: ${countsOf(grades.grades, ({ grade }) => grade ?? "–", view)}`,
    ...firstOf(reasonLines([...grades.findings, ...(limitTable?.findings ?? [])], view), 8, view),
  ].join("\n");
}
