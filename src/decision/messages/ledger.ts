import type { Messages } from "./message.js";

/** Texts of the room `ledger`. */
export const ledgerMessages: Messages = {};
