import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { DossierField, DossierGroup, DossierRules } from "./customer.policy.js";
import type { CustomerDossier, DossierEntry } from "./dossier.js";

/** What is known of a field on a day. */
export interface FieldContents {
  readonly field: DossierField;
  /** What was learned until the day, the latest first. Blank values say nothing and are left out. */
  readonly entries: readonly DossierEntry[];
  /** The last day on which its values were erased by then; `null` for never. */
  readonly erasedOn: PlainDate | null;
}

/** How complete one part of a dossier is. */
export interface GroupCompleteness {
  readonly group: DossierGroup;
  /** Required fields. */
  readonly required: number;
  /** Of these, with a value. */
  readonly filled: number;
  /** Of these, without a value; one whose values were erased is not asked for again. Sorted. */
  readonly missing: readonly string[];
}

/** The groups in the order of the dossier. */
export const DOSSIER_GROUPS: readonly DossierGroup[] = ["A", "B", "C", "D"];

/** What is known of every field of the policy, in the policy's order. */
export function dossierContents(
  { entries, erased = [] }: Pick<CustomerDossier, "entries" | "erased">,
  { fields }: Pick<DossierRules, "fields">,
  asOf: PlainDate,
): readonly FieldContents[] {
  const known = grouped(
    entries.filter(({ on, value }) => on <= asOf && value.trim() !== ""),
    ({ field }) => field,
  );
  return fields.map((field) => {
    const erasedOn = erased.filter((row) => row.field === field.id && row.on <= asOf).map(({ on }) => on);
    return {
      field,
      entries: (known.get(field.id) ?? []).toSorted(compareEntries),
      erasedOn: erasedOn.sort().at(-1) ?? null,
    };
  });
}

/** How complete each part is. */
export function completenessOf(contents: readonly FieldContents[]): readonly GroupCompleteness[] {
  return DOSSIER_GROUPS.map((group) => {
    const required = contents.filter(({ field }) => field.group === group && field.required);
    const filled = required.filter(({ entries }) => entries.length > 0);
    const missing = required.filter(({ entries, erasedOn }) => entries.length === 0 && erasedOn === null);
    return {
      group,
      required: required.length,
      filled: filled.length,
      missing: missing.map(({ field }) => field.id).sort(compareText),
    };
  });
}

/** The latest first. */
export function compareEntries(a: DossierEntry, b: DossierEntry): number {
  return (
    compareText(b.on, a.on) ||
    compareText(a.field, b.field) ||
    compareText(a.by, b.by) ||
    compareText(a.value, b.value)
  );
}
