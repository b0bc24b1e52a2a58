import type { Messages } from "./message.js";

/** Texts of the room `credit`. */
export const creditMessages: Messages = {};
