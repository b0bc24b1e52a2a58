import type { Messages } from "./message.js";

/** Texts of the room `aging`. */
export const agingMessages: Messages = {};
