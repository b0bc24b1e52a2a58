import { canonicalJson, compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Money } from "../money/index.js";
import { refuseUnlessPositive } from "./positive-amount.js";

/** Rows by id, each once, and the ids that were entered again. */
export interface EnteredOnce<Row> {
  readonly rows: readonly Row[];
  readonly twice: readonly Row[];
}

/**
 * Rows sorted by id, each once, with those that came more than once told apart.
 *
 * @throws MisuseError `id-of-two` where one id stands for two different ones, `amount-not-positive`.
 */
export function enteredOnce<Row extends { readonly id: string; readonly amount?: Money | null }>(
  rows: readonly Row[],
  field: string,
): EnteredOnce<Row> {
  const seen = new Map<string, string>();
  rows.forEach((row, i) => {
    if (row.amount !== undefined && row.amount !== null)
      refuseUnlessPositive(row.amount, `${field}[${i}].amount`);
    const content = canonicalJson(row);
    if ((seen.get(row.id) ?? content) !== content) throw idOfTwo(row.id, `${field}[${i}].id`);
    seen.set(row.id, content);
  });
  const groups = [...grouped(rows, ({ id }) => id).values()];
  const byId = (a: Row, b: Row): number => compareText(a.id, b.id);
  return {
    rows: groups.flatMap((own) => own.slice(0, 1)).sort(byId),
    twice: groups.flatMap((own) => own.slice(1, 2)).sort(byId),
  };
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
