import { type Facts, type FactValue, type Finding, compareText, contentId } from "../decision/index.js";
import type { StatementScope } from "./noted-goods.js";
import type { DifferenceCode, FormCode } from "./statement.reason.js";
import { CITATION } from "./statement-citation.js";

/** One difference, or one fault of form, with what it is about. */
export interface StatementFinding extends Finding<DifferenceCode | FormCode> {
  readonly customer: string;
  /** The note or paper; `null` for what concerns the statement as a whole. */
  readonly document: string | null;
  /** `null` for what concerns a document as a whole. */
  readonly item: string | null;
}

/** A finding before it has its id. */
export interface Found {
  readonly code: DifferenceCode | FormCode;
  readonly document: string | null;
  readonly item: string | null;
  readonly expected: FactValue;
  readonly actual: FactValue;
  /** What its text needs besides these. */
  readonly facts?: Facts;
}

/**
 * Findings in the order of document, item and code, with ids from their content. Where the same difference
 * stands twice, the second is numbered, so that no two share an id.
 */
export function identified(
  found: readonly Found[],
  { customer, currency, period }: StatementScope,
): StatementFinding[] {
  const keyed = found.map((entry) => {
    const { code, document, item, expected, actual } = entry;
    return {
      entry,
      key: JSON.stringify([document === null ? 1 : 0, document, item, code, expected, actual, entry.facts]),
    };
  });
  const times = new Map<string, number>();
  return keyed
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry: { code, document, item, expected, actual, facts } }) => {
      const parts = [customer, currency, period.from, period.to, code, document, item, expected, actual];
      const id = contentId(
        "finding",
        ...parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))),
      );
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      return {
        id: before === 0 ? id : `${id}/${before + 1}`,
        code,
        citation: CITATION[code],
        customer,
        document,
        item,
        expected,
        actual,
        facts: { customer, document, item, expected, actual, ...facts },
      };
    });
}
