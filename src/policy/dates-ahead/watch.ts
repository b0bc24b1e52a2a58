import type { Period, PlainDate } from "../../calendar/index.js";
import type { Approval } from "../../approval/index.js";
import type { OpenItem } from "../../ledger/index.js";
import type { Policy } from "../policy.js";
import type { DatedEvent } from "./dated-event.js";
import type { DatesAheadFacts } from "./dates-ahead-facts.js";

/** What the days ahead are looked through with. */
export interface Watched {
  readonly facts: DatesAheadFacts;
  readonly policy: Policy;
  /** The days that are asked for, and the one after them, on which what holds up to the last of them has changed. */
  readonly days: Period;
  /** The item with the one who answers for it on a day as its handler. */
  readonly heldOn: (item: OpenItem, day: PlainDate) => OpenItem;
  /** The approvals as they are on a day. */
  readonly approvalsOn: (day: PlainDate) => readonly Approval[];
}

/** Finds the events of one part of the firm's work. It may find some outside the days that are asked for. */
export type Watch = (watched: Watched) => readonly DatedEvent[];
