import { compareText, grouped } from "../decision/index.js";
import type { AgedItem } from "./aged-item.js";

/** Items by a key, in the order of the keys; within one, in their own order. Items without a key are left out. */
export function itemsBy(
  items: readonly AgedItem[],
  keyOf: (aged: AgedItem) => string | undefined,
): readonly (readonly [key: string, items: readonly AgedItem[]])[] {
  return [...grouped(items, keyOf)].sort(([a], [b]) => compareText(a, b));
}
