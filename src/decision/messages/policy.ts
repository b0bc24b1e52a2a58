import type { Messages } from "./message.js";

/** Texts of the room `policy`. */
export const policyMessages: Messages = {};
