import type { PlainDate } from "../calendar/index.js";

/** Somebody's signature under a plan, a change or a consent. */
export interface CollectionSignature {
  readonly by: string;
  readonly role: string;
  readonly on: PlainDate;
}
