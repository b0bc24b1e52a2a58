import type { PlainDate } from "../calendar/index.js";
import { contentId, digestOf } from "../decision/index.js";
import { type Money, addMoney } from "../money/index.js";
import type { AllocatedPart } from "./allocation-plan.js";
import type { Allocation, Settles } from "./document.js";
import type { OpenItem } from "./open-item.js";

/**
 * One allocation for each credit, of parts that are sorted by credit and item.
 *
 * @param credits - by id, those that the parts are of.
 */
export function proposedAllocations(
  parts: readonly AllocatedPart[],
  credits: ReadonlyMap<string, OpenItem>,
  postedOn: PlainDate,
): readonly Allocation[] {
  const allocations: Allocation[] = [];
  for (let at = 0; at < parts.length;) {
    const { credit } = parts[at] as AllocatedPart;
    const shares = new Map<string, Money>();
    for (; parts[at]?.credit === credit; at++) {
      const { item, amount } = parts[at] as AllocatedPart;
      const before = shares.get(item);
      shares.set(item, before === undefined ? amount : addMoney(before, amount));
    }
    const settles = Array.from(shares, ([item, amount]) => ({ item, amount }));
    allocations.push(proposedAllocation(credits.get(credit) as OpenItem, settles, postedOn));
  }
  return allocations;
}

function proposedAllocation(
  { id: from, customer, account }: OpenItem,
  settles: readonly Settles[],
  postedOn: PlainDate,
): Allocation {
  const id = contentId("allocation", from, postedOn, digestOf(settles).slice(0, 16));
  const header = { id, customer, postedOn, ...(account !== undefined && { account }) };
  return { ...header, kind: "allocation", from, settles };
}
