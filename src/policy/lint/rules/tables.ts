import { rowReach } from "../../tables/row-reach.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { patternOf, tryFacts } from "../search/try-pattern.js";

/** Each row of a decision table chooses for some customer. */
export function tableRowsReached(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.tables.flatMap((table, place) =>
    rowReach(table).flatMap((found, i) => {
      const { reach, row } = found;
      if (row === null || (reach !== "covered" && reach !== "never-holds")) return [];
      const tried = reach === "covered" ? tryFacts("policyFor", found.witness, subject.policy) : undefined;
      return [
        lintFinding(
          {
            code: "table-row-never-reached",
            at: `/tables/${place}/rows/${i}`,
            facts: { table: table.id, row, by: reach === "covered" ? [...found.by] : [] },
            citation: table.citation,
            actual: row,
            mend: ["mend-reorder"],
            example: tried === undefined ? undefined : [patternOf(tried, [`/reasons/${place}/facts/row`])],
          },
          subject,
        ),
      ];
    }),
  );
}
