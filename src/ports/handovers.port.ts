import type { PlainDate } from "../calendar/index.js";
import type {
  CustomerConfirmation,
  HandoverFinding,
  HandoverRecord,
  ReleaseFacts,
  TakerDoubt,
} from "../handover/index.js";
import type { Page, PageRequest } from "./page.js";

/** A handover with what came in about it since. */
export interface HandoverCase {
  readonly record: HandoverRecord;
  readonly confirmations: readonly CustomerConfirmation[];
  readonly doubts: readonly TakerDoubt[];
  /** Findings of earlier runs with the day on which they were found. */
  readonly found: readonly Pick<HandoverFinding, "id" | "foundOn">[];
}

/** Somebody who wants to leave the firm or the post, with what is known beside the handovers. */
export type Leaver = Omit<ReleaseFacts, "items" | "handovers" | "reconciliations" | "asOf">;

/** Where handovers and leavers come from. */
export interface HandoversPort {
  /**
   * Every handover whose list is of the day or earlier, the unsigned ones too, sorted by the list's id, each once.
   * A list is given as it was signed, to the byte: another digest voids its signatures. Rejects when the store
   * cannot be read.
   */
  handovers(asOf: PlainDate, page: PageRequest): Promise<Page<HandoverCase>>;
  /**
   * Who has asked by the day to be released and was not yet, sorted by name, each once. Rejects when the store
   * cannot be read.
   */
  leavers(asOf: PlainDate, page: PageRequest): Promise<Page<Leaver>>;
}
