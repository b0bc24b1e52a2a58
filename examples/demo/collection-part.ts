import { termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reasonLines } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** Trips, what was collected and whether it came in, cheques and bills, complaints, and what is forbidden. */
export function collectionPart({ collection }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const { complaints, instruments, list, misconduct, reconciliation, trips } = collection;
  const head = ["", "cash", "cheque", "bill", "collected", "discount"] as const;
  return [
    heading(word("collection", language)),
    ...trips.flatMap(({ trip, salesman, check, review }) => [
      ` ${trip} ${nameOf(salesman)}: ${termText(check.outcome, language)}`,
      ...firstOf(reasonLines([...check.reasons, ...(review?.findings ?? [])], view), 4, view),
    ]),
    table(
      [
        head.map((name) => (name === "" ? "" : word(name, language))),
        ...list.totals.map(({ currency, cash, cheque, bill, collected, discount }) => [
          currency,
          ...[cash, cheque, bill, collected, discount].map(digits),
        ]),
      ],
      ["left", "right", "right", "right", "right", "right"],
    ),
    ...firstOf(reasonLines([...list.findings, ...reconciliation.findings], view), 4, view),
    `${word("instruments", language)}: ${instruments.length}`,
    ...instruments.flatMap(({ instrument, customer, decision }) => [
      ` ${instrument} ${nameOf(customer)}: ${termText(decision.outcome, language)}`,
      ...firstOf(reasonLines(decision.findings, view), 2, view),
    ]),
    `${word("complaints", language)}: ${complaints.complaints.length}`,
    ...firstOf(reasonLines(complaints.findings, view), 3, view),
    `${word("misconduct", language)}: ${misconduct.findings.length}`,
    ...firstOf(reasonLines(misconduct.findings, view), 4, view),
  ].join("\n");
}
