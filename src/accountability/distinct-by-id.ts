import { canonicalJson, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";

/**
 * The rows by their id, each once and sorted, so that what is stated twice counts once.
 *
 * @throws MisuseError `id-of-two` where one id stands for two different rows.
 */
export function distinctById<Row extends { readonly id: string }>(
  rows: Iterable<Row>,
  field: string,
): readonly Row[] {
  const known = new Map<string, Row>();
  for (const row of rows) {
    const other = known.get(row.id);
    if (other !== undefined && canonicalJson(other) !== canonicalJson(row)) {
      throw new MisuseError({
        code: "id-of-two",
        field,
        value: row.id,
        problem: "one id stands for two different ones",
        remedy: "Keep what was entered as it is; enter what changed as an entry of its own.",
      });
    }
    known.set(row.id, row);
  }
  return [...known.values()].sort((a, b) => compareText(a.id, b.id));
}
