import { contentId } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";

/** What items that share a stage have in common. */
export function carrierKey(item: OpenItem, { carriedBy }: Pick<EscalationPolicy, "carriedBy">): string {
  return carriedBy === "item" ? item.id : debtorKey(item, carriedBy);
}

/** Whose claims are summed up against a minimum: an account's where that carries the stage, else a customer's. */
export function debtorKey(
  { customer, account = "" }: OpenItem,
  carriedBy: EscalationPolicy["carriedBy"],
): string {
  return carriedBy === "account" ? contentId("account", customer, account) : customer;
}
