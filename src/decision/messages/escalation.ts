import type { Messages } from "./message.js";

/** Texts of the room `escalation`. */
export const escalationMessages: Messages = {};
