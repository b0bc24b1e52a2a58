import type { Messages } from "./message.js";

/** Texts of the room `handover`. */
export const handoverMessages: Messages = {};
