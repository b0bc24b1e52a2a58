import type { Messages } from "./message.js";

/** Texts of the room `statement`. */
export const statementMessages: Messages = {};
