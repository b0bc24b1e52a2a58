import type { OpenItem } from "../ledger/index.js";

/** An open item as far as it matters for who answers for it. */
export type HeldItem = Pick<OpenItem, "id" | "customer" | "postedOn" | "handler">;
