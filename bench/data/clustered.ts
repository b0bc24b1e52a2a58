import type { ItemColumns } from "./open-items.js";

/** Items in another order: those of one customer together, within a customer by the due day. */
export interface ClusteredItems {
  /** Where each customer's items begin; one more for the end. */
  readonly starts: Int32Array;
  readonly dueDay: Int32Array;
  readonly amount: Float64Array;
  /** The place in the order of ids. */
  readonly place: Int32Array;
}

/** Clusters items by two counting sorts, the second of which keeps the order of the first. */
export function clustered({ count, customers, customer, dueDay, amount }: ItemColumns): ClusteredItems {
  const least = dueDay.reduce((a, b) => Math.min(a, b), Infinity);
  const most = dueDay.reduce((a, b) => Math.max(a, b), least);
  const byDay = sorted(
    Int32Array.from({ length: count }, (_, i) => i),
    (i) => (dueDay[i] ?? 0) - least,
    most - least + 1,
  );
  const place = sorted(byDay, (i) => customer[i] ?? 0, customers);
  const starts = new Int32Array(customers + 1);
  for (const code of customer) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let c = 0; c < customers; c++) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
  return {
    starts,
    dueDay: place.map((i) => dueDay[i] ?? 0),
    amount: Float64Array.from(place, (i) => amount[i] ?? 0),
    place,
  };
}

function sorted(places: Int32Array, keyOf: (place: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const place of places) next[keyOf(place) + 1] = (next[keyOf(place) + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const out = new Int32Array(places.length);
  for (const place of places) {
    const key = keyOf(place);
    const at = next[key] ?? 0;
    out[at] = place;
    next[key] = at + 1;
  }
  return out;
}
