import { type LossAllowance, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reasonLines } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Problem reports, applications and write-offs, who answers for what was lost, and what is provided for. */
export function badDebtsPart({ badDebts }: MonthEnd, view: View): string {
  const { language } = view;
  const { allowance, liability, problems, recoveries, writeOffs } = badDebts;
  return [
    heading(word("badDebts", language)),
    ...firstOf(reasonLines(problems.findings, view), 4, view),
    `${word("applications", language)}: ${writeOffs.check.applications.length}`,
    ...writeOffs.check.applications.flatMap(({ application, outcome, reasons }) => [
      ` ${application}: ${termText(outcome, language)}`,
      ...firstOf(reasonLines(reasons, view), 3, view),
    ]),
    ...firstOf(
      reasonLines(
        writeOffs.rows.flatMap(({ reasons }) => reasons),
        view,
      ),
      5,
      view,
    ),
    `${word("losses", language)}: ${liability.totals.map(({ borne, loss }) => `${digits(borne)} / ${digits(loss)}`).join(", ")}`,
    ...firstOf(
      reasonLines(
        [
          ...recoveries.findings,
          ...liability.liabilities.flatMap(({ reasons }) => reasons),
          ...liability.findings,
        ],
        view,
      ),
      6,
      view,
    ),
    ...allowanceTables(allowance, view),
    ...firstOf(reasonLines(allowance.findings, view), 3, view),
  ].join("\n");
}

function allowanceTables({ currencies }: LossAllowance, { language }: View): readonly string[] {
  return currencies.map(({ buckets, total }) =>
    table(
      [
        [word("bucket", language), word("open", language), word("allowance", language)],
        ...buckets.map((row) => [
          row.bucket === "not-due" ? word("not-due", language) : row.bucket,
          digits(row.open),
          digits(row.allowance),
        ]),
        [word("total", language), digits(total.open), digits(total.allowance)],
      ],
      ["left", "right", "right"],
    ),
  );
}
