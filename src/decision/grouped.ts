/**
 * Rows by a key, in the order in which the keys and the rows of each first come. Rows without a key are left out.
 *
 * @example
 * import { grouped } from "receivables";
 *
 * const rows = [{ customer: "C1", id: 1 }, { customer: "C2", id: 2 }, { customer: "C1", id: 3 }];
 * grouped(rows, ({ customer }) => customer).get("C1"); // => [{ customer: "C1", id: 1 }, { customer: "C1", id: 3 }]
 */
export function grouped<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
