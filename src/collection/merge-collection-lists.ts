import type { PlainDate } from "../calendar/index.js";
import { canonicalJson, enteredOnce } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { CollectionList } from "./collection-list.js";
import type { CollectionPolicy } from "./collection.policy.js";
import { listOf } from "./list-of.js";

/**
 * The list on no receipts: what {@link mergeCollectionLists} begins with.
 *
 * @example
 * import { emptyCollectionList, plainDate } from "receivables";
 *
 * emptyCollectionList(plainDate("2026-05-04"), { policy: { id: "firm", version: "1" } }).rows; // => []
 */
export function emptyCollectionList(
  asOf: PlainDate,
  { policy }: Pick<CollectionPolicy, "policy">,
): CollectionList {
  return listOf({ asOf, policy, receipts: [], discounts: [], items: [], findings: [] });
}

/**
 * The list of two lists, such as of two salesmen, as if it had been made at once. The order of merging changes
 * nothing, and a receipt that is in both counts once.
 *
 * @throws MisuseError `list-differs` for lists of two days or policies; `id-of-two` where a receipt, discount or item
 *   is not the same in both.
 * @example
 * import { emptyCollectionList, mergeCollectionLists, plainDate } from "receivables";
 *
 * const empty = emptyCollectionList(plainDate("2026-05-04"), { policy: { id: "firm", version: "1" } });
 * mergeCollectionLists(empty, empty).totals; // => []
 */
export function mergeCollectionLists(a: CollectionList, b: CollectionList): CollectionList {
  for (const field of ["asOf", "policy"] as const) {
    const [ours, theirs] = [canonicalJson(a[field]), canonicalJson(b[field])];
    if (ours === theirs) continue;
    throw new MisuseError({
      code: "list-differs",
      field,
      value: theirs,
      problem: `expected ${ours}`,
      remedy: "Make all lists as of one day by one policy before merging them.",
    });
  }
  const items = [...a.items, ...b.items].map((item) => ({ id: item.item, item }));
  return listOf({
    asOf: a.asOf,
    policy: a.policy,
    receipts: enteredOnce([...a.receipts, ...b.receipts], "receipts").rows,
    discounts: enteredOnce([...a.discounts, ...b.discounts], "discounts").rows,
    items: enteredOnce(items, "items").rows.map(({ item }) => item),
    // What is above an item is found anew, for it may take the receipts of both.
    findings: [...a.findings, ...b.findings].filter(({ code }) => code !== "collected-above-open"),
  });
}
