import { canonicalJson, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";

/** Rows each once, sorted by id, and the ids of those that were entered more than once. */
export interface UniqueRows<Row> {
  readonly rows: readonly Row[];
  readonly twice: readonly string[];
}

/**
 * Rows each once.
 *
 * @throws MisuseError `id-of-two` where one id stands for two different rows, so that nothing is counted for the other.
 */
export function uniqueRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  field: string,
): UniqueRows<Row> {
  const first = new Map<string, Row>();
  const twice = new Set<string>();
  rows.forEach((row, i) => {
    const known = first.get(row.id);
    if (known === undefined) {
      first.set(row.id, row);
      return;
    }
    if (canonicalJson(known) !== canonicalJson(row)) {
      throw new MisuseError({
        code: "id-of-two",
        field: `${field}[${i}].id`,
        value: row.id,
        problem: "one id stands for two different ones",
        remedy: "Give each its own id.",
      });
    }
    twice.add(row.id);
  });
  return {
    rows: [...first.values()].sort((a, b) => compareText(a.id, b.id)),
    twice: [...twice].sort(),
  };
}
