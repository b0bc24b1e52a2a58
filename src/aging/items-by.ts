import { compareText } from "../decision/index.js";
import type { AgedItem } from "./aged-item.js";

/** Items by a key, in the order of the keys, `null` last; within one, in their own order. */
export function itemsBy<Key extends string | null>(
  items: readonly AgedItem[],
  keyOf: (aged: AgedItem) => Key,
): readonly (readonly [key: Key, items: readonly AgedItem[]])[] {
  const groups = new Map<Key, AgedItem[]>();
  for (const aged of items) {
    const key = keyOf(aged);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [aged]);
    else group.push(aged);
  }
  return [...groups].sort(([a], [b]) => compareKeys(a, b));
}

function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
