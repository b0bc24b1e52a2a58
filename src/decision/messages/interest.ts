import type { Messages } from "./message.js";

/** Texts of the room `interest`. */
export const interestMessages: Messages = {};
