import { MisuseError } from "../misuse/index.js";
import { canonicalJson } from "./canonical-json.js";
import { grouped } from "./grouped.js";
import { inOrderOfId } from "./in-order-of-id.js";

/** Rows by id, each once, and those that were entered more than once. */
export interface EnteredOnce<Row> {
  readonly rows: readonly Row[];
  /** Each once as well. */
  readonly twice: readonly Row[];
}

/**
 * Rows sorted by id, each once, with those that came more than once told apart.
 *
 * @param field - where the rows stand, for the error.
 * @throws MisuseError `id-of-two` where one id stands for two different rows, so that nothing is counted for the other.
 * @example
 * import { enteredOnce } from "receivables";
 *
 * enteredOnce([{ id: "B" }, { id: "A" }, { id: "B" }], "rows"); // => { rows: [{ id: "A" }, { id: "B" }], twice: [{ id: "B" }] }
 */
export function enteredOnce<Row extends { readonly id: string }>(
  rows: readonly Row[],
  field: string,
): EnteredOnce<Row> {
  const seen = new Map<string, string>();
  rows.forEach((row, i) => {
    const content = canonicalJson(row);
    if ((seen.get(row.id) ?? content) !== content) throw idOfTwo(row.id, `${field}[${i}].id`);
    seen.set(row.id, content);
  });
  const again = [...grouped(rows, ({ id }) => id).values()].filter((own) => own.length > 1);
  return { rows: inOrderOfId(rows), twice: inOrderOfId(again.flat()) };
}

function idOfTwo(id: string, field: string): MisuseError {
  return new MisuseError({
    code: "id-of-two",
    field,
    value: id,
    problem: "one id stands for two different ones",
    remedy: "Give each its own id.",
  });
}
