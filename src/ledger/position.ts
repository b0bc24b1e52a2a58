import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { LedgerCode } from "./ledger.reason.js";
import type { OpenItem } from "./open-item.js";

/** What the ledger says as of a day. */
export interface Position {
  readonly asOf: PlainDate;
  /** The day whose knowledge it rests on; without it, everything that the ledger holds. */
  readonly knownOn?: PlainDate;
  /** Items with something left, sorted by id. */
  readonly items: readonly OpenItem[];
  /** Items settled in full, sorted by id. */
  readonly settled: readonly OpenItem[];
  /** What documents asked for and could not have: an unknown item, more than was open, another currency. */
  readonly findings: readonly Finding<LedgerCode>[];
}
