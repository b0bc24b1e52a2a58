import type { OpenItem } from "../ledger/index.js";
import type { ProvisionRule } from "./provision-rule.js";

/** The part of the portfolio that an item is in; `null` for one without the key. */
export function segmentOf(item: OpenItem, { segmentBy }: Pick<ProvisionRule, "segmentBy">): string | null {
  return segmentBy === null ? null : (item[segmentBy] ?? null);
}
