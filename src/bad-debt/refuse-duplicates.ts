import { MisuseError } from "../misuse/index.js";

/** Refuses rows of which two have one id: they would count twice, or one for the other. */
export function refuseDuplicates<Row>(
  rows: readonly Row[],
  field: string,
  idOf: (row: Row) => string = (row) => (row as { readonly id: string }).id,
): void {
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    const id = idOf(row);
    if (seen.has(id)) {
      throw new MisuseError({
        code: "duplicate-id",
        field: `${field}[${i}]`,
        value: id,
        problem: "stands in the list twice",
        remedy: "Pass each once.",
      });
    }
    seen.add(id);
  });
}
