import type { Note } from "./note.js";
import type { Paper } from "./paper.js";
import type { Quotation } from "./quotation.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";

/**
 * What a paper lacks to count as a written basis: the customer's signature, the customer's seal, each by
 * itself, and a form that is accepted (R1.2.4).
 */
export function paperFaults({ id, form, signed, sealed }: Paper, { papers }: StatementPolicy): Found[] {
  const about = { document: id, item: null };
  const found: Found[] = [];
  if (!papers.forms.includes(form)) {
    found.push({ ...about, code: "paper-form-refused", expected: papers.forms, actual: form });
  }
  if (papers.signed && !signed)
    found.push({ ...about, code: "paper-not-signed", expected: true, actual: false });
  if (papers.sealed && !sealed)
    found.push({ ...about, code: "paper-not-sealed", expected: true, actual: false });
  return found;
}

/** What a quotation lacks: it is a paper, and finance has to have its copy (R1.2.5). */
export function quotationFaults(quotation: Quotation, policy: StatementPolicy): Found[] {
  const found = paperFaults(quotation, policy);
  if (policy.quotationCopied && quotation.copiedToFinance !== true) {
    const about = { document: quotation.id, item: null };
    found.push({ ...about, code: "quotation-not-copied", expected: true, actual: false });
  }
  return found;
}

/**
 * What the papers behind a statement lack: its notes, and the quotations that set a price on it (R1.2.4,
 * R1.2.5). A paper that stands in several records is reported once.
 */
export function checkPapers(
  notes: Iterable<Note>,
  quotations: Iterable<Quotation>,
  policy: StatementPolicy,
): readonly Found[] {
  const found: Found[] = [];
  for (const note of new Set(notes)) found.push(...paperFaults(note, policy));
  for (const quotation of new Set(quotations)) found.push(...quotationFaults(quotation, policy));
  return [...new Map(found.map((fault) => [`${fault.code} ${fault.document}`, fault])).values()];
}
