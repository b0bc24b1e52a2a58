import type { PlainDate } from "../calendar/index.js";

/** One copy of a file of the firm. */
export interface FileCopy {
  /** Names the copy among those of its file. */
  readonly id: string;
  /** Where it belongs: `"general-manager-office"`. */
  readonly keeper: string;
  /** The person who got it first; `null` for nobody. */
  readonly holder: string | null;
  /** The day it was made. */
  readonly on: PlainDate;
}

/** That a copy was handed over from one person to another. */
export interface FileTransfer {
  readonly copy: string;
  readonly from: string;
  readonly to: string;
  readonly on: PlainDate;
  /** The day the taker confirmed to have it; until then the giver holds it. `null` while open. */
  readonly receivedOn: PlainDate | null;
}

/** Who holds a copy on a day. */
export interface HeldCopy {
  readonly copy: string;
  readonly keeper: string;
  /** `null` for nobody. */
  readonly holder: string | null;
  /** The day on which the holder got it. */
  readonly since: PlainDate;
}
