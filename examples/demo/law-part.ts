import { type LegalFinding, termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { heading } from "../output/table.js";
import { reasonLine } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** What the law says of contracts, and which claims are about to expire. It warns; it decides nothing. */
export function lawPart({ law }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const contracts = law.contracts.flatMap(({ contract, customer, terms, defaultInterest }) => [
    ` ${contract} ${nameOf(customer)}: ${termText(terms.outcome, language)}`,
    ...new Set([...terms.reasons, ...defaultInterest.reasons].map((finding) => lawLine(finding, view))),
  ]);
  const expiring = law.expiring.flatMap(({ reasons }) => reasons.map((finding) => lawLine(finding, view)));
  return [
    heading(`${word("law", language)}: ${law.contracts.length}`),
    ...firstOf(contracts, 28, view),
    `${word("expiring", language)}: ${law.expiring.length}`,
    ...firstOf(expiring, 4, view),
  ].join("\n");
}

/** A warning, with the day from which its rule is in force. */
function lawLine(finding: LegalFinding, view: View): string {
  const { inForceFrom } = finding.basis;
  return `${reasonLine(finding, view)} (${word("inForce", view.language)} ${inForceFrom})`;
}
