import { contentId } from "../decision/index.js";
import type { EntryChain } from "./entry-chain.js";

/** Whether several answer for the whole of the same amount, or did at some time. */
export function isJoint({ root, reversals }: EntryChain): boolean {
  return [root, ...reversals].some(({ jointly }) => jointly !== undefined);
}

/** Names what several answer for jointly: who joins later, or leaves, is about the same debt. */
export function jointDebt({ root: { account, cause } }: EntryChain): string {
  return contentId("joint", account, cause.kind, cause.id);
}
