import { collectionConductMessages } from "./collection-conduct.js";
import { instrumentMessages } from "./collection-instruments.js";
import { collectionReceiptMessages } from "./collection-receipts.js";
import { tripMessages } from "./collection-trips.js";
import type { Messages } from "./message.js";

/** Texts of the room `collection`. */
export const collectionMessages: Messages = {
  ...tripMessages,
  ...collectionReceiptMessages,
  ...instrumentMessages,
  ...collectionConductMessages,
};
