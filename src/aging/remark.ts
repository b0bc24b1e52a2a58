import type { PlainDate } from "../calendar/index.js";

/** What a handler wrote in the remarks column 备注栏 of the aging table: why an item is not collected. */
export interface Remark {
  readonly item: string;
  /** The person who wrote it. */
  readonly by: string;
  readonly on: PlainDate;
  readonly text: string;
  /** How to collect it. A remark with a proposal is the special note that a large amount needs. */
  readonly proposal?: string;
}
