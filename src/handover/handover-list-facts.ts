import type { PlainDate } from "../calendar/index.js";
import type { Position } from "../ledger/index.js";
import type { DossierState, HandoverSupervisor } from "./handover-list.js";
import type { HandoverRecord } from "./handover-record.js";
import type { HandoverShare } from "./share-out.js";

/** What giver and taker put on record about an item. An item called unclear says why. */
export type HandoverNote = {
  readonly item: string;
  /** What is handed over with it. */
  readonly papers?: readonly string[];
} & (
  | { readonly clarity?: "clear"; readonly remark?: string }
  | { readonly clarity: "unclear"; readonly remark: string }
);

/** Where a customer's dossier stands. */
export interface DossierHandover {
  readonly customer: string;
  readonly state: DossierState;
}

/** The check of one statement of account; a customer with several is checked when all are. */
export interface CheckedStatement {
  readonly customer: string;
  readonly statement: string;
  /** `null` while it was not checked. */
  readonly checkedOn: PlainDate | null;
}

/** What {@link makeHandoverList} reads. */
export interface HandoverListFacts {
  readonly giver: string;
  readonly shares: readonly HandoverShare[];
  readonly supervisor: HandoverSupervisor;
  /** The ledger on the day of the handover, of all salespeople. */
  readonly position: Pick<Position, "asOf" | "items">;
  /** Earlier handovers: what the giver took over, and gave away, counts by them. */
  readonly handovers?: readonly HandoverRecord[];
  readonly notes?: readonly HandoverNote[];
  /** Customers that are not named count as not handed over. */
  readonly dossiers?: readonly DossierHandover[];
  readonly statements?: readonly CheckedStatement[];
}
