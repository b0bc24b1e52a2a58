import { MisuseError } from "../misuse/index.js";

/** Refuses rows of which one id stands for two, so that nothing is counted for the other. */
export function refuseIdOfTwo<Row extends { readonly id: string }>(
  rows: readonly Row[],
  field: string,
  keyOf: (row: Row) => string,
): void {
  const keys = new Map<string, string>();
  rows.forEach((row, i) => {
    const key = keyOf(row);
    if ((keys.get(row.id) ?? key) !== key) {
      throw new MisuseError({
        code: "id-of-two",
        field: `${field}[${i}].id`,
        value: row.id,
        problem: "one id stands for two different ones",
        remedy: "Give each its own id.",
      });
    }
    keys.set(row.id, key);
  });
}
