import type { PlainDate } from "../calendar/index.js";
import { type Decision, digestOf } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Approval } from "./approval.js";
import type { ApprovalEvent } from "./approval-event.js";
import type { ApprovalCode } from "./approval.reason.js";
import { type ApprovalRecorded, recordApproval } from "./record-approval.js";

/** Everything that was offered to an approval, in the order in which it came, the refused with the accepted. */
export interface ApprovalHistory {
  /** The approval as it was opened. */
  readonly opened: Approval;
  readonly entries: readonly ApprovalEntry[];
}

/** One event, what it came to, and a digest that binds it to everything before it. */
export interface ApprovalEntry {
  readonly event: ApprovalEvent;
  readonly recordedOn: PlainDate;
  readonly outcome: "accept" | "refuse";
  /** Of the reasons, in their order. */
  readonly codes: readonly ApprovalCode[];
  /** SHA-256 over the digest before this one and the entry's other fields. */
  readonly digest: string;
}

/** An event to be put into a history. */
export interface HistoryRecording {
  readonly history: ApprovalHistory;
  readonly event: ApprovalEvent;
  /** The day on which it is recorded, not before that of the last entry. */
  readonly asOf: PlainDate;
}

/** The history after an event was offered. It holds the event in either case. */
export interface HistoryRecorded extends ApprovalRecorded {
  readonly history: ApprovalHistory;
}

/**
 * Puts an event into the history of an approval, whether it is accepted or refused, so that nothing that was offered
 * is lost. A new history is `{ opened: approval, entries: [] }`.
 *
 * @throws MisuseError `recorded-out-of-order` for a day before that of the last entry, `calendar-missing`.
 * @example
 * import { approvalHistoryDigest, checkApprovalHistory, openApproval, plainDate, recordInHistory } from "receivables";
 *
 * const step = {
 *   id: "manager",
 *   by: { role: "manager" },
 *   without: [],
 *   voting: { mode: "one" },
 *   opinionNeeded: false,
 *   deadline: null,
 *   substitutes: null,
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   citation: "House rule",
 *   chains: { short: { citation: "House rule", steps: [step] } },
 *   uses: { contract: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] } },
 * };
 * const asOf = plainDate("2026-05-04");
 * const request = { id: "R1", use: "contract", subject: "K1", by: "wang", on: asOf };
 * const { approval: opened } = openApproval({ request, roster: [], asOf }, policy);
 * const event = { kind: "withdraw", by: "li", on: asOf } as const;
 * const recorded = opened && recordInHistory({ history: { opened, entries: [] }, event, asOf });
 * recorded?.decision.outcome; // => "refuse"
 * recorded?.history.entries.map(({ codes }) => codes); // => [["not-the-requester"]]
 */
export function recordInHistory({ history, event, asOf }: HistoryRecording): HistoryRecorded {
  const last = history.entries.at(-1)?.recordedOn;
  if (last !== undefined && asOf < last) {
    throw new MisuseError({
      code: "recorded-out-of-order",
      field: "asOf",
      value: asOf,
      problem: `before the last entry's day ${last}`,
      remedy: "Record an event on the day it becomes known; its own day may be an earlier one.",
    });
  }
  const { decision, approval } = recordApproval({ approval: replayApproval(history), event, asOf });
  const body = entryOf(event, decision);
  const entry = { ...body, digest: linked(approvalHistoryDigest(history), body) };
  return { decision, approval, history: { ...history, entries: [...history.entries, entry] } };
}

/**
 * The approval that a history leads to: every event recorded again, in order, up to a day where one is given.
 *
 * @param asOf - only what was recorded by this day, included; without it everything.
 * @throws MisuseError `calendar-missing`.
 * @example
 * import { openApproval, plainDate, recordInHistory, replayApproval } from "receivables";
 *
 * const step = {
 *   id: "manager",
 *   by: { role: "manager" },
 *   without: [],
 *   voting: { mode: "one" },
 *   opinionNeeded: false,
 *   deadline: null,
 *   substitutes: null,
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   citation: "House rule",
 *   chains: { short: { citation: "House rule", steps: [step] } },
 *   uses: { contract: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] } },
 * };
 * const asOf = plainDate("2026-05-04");
 * const request = { id: "R1", use: "contract", subject: "K1", by: "wang", on: asOf };
 * const { approval: opened } = openApproval({ request, roster: [], asOf }, policy);
 * const event = { kind: "withdraw", by: "wang", on: asOf } as const;
 * const recorded = opened && recordInHistory({ history: { opened, entries: [] }, event, asOf });
 * recorded && replayApproval(recorded.history).outcome; // => "withdrawn"
 * recorded && replayApproval(recorded.history, plainDate("2026-05-03")).outcome; // => "pending"
 */
export function replayApproval({ opened, entries }: ApprovalHistory, asOf?: PlainDate): Approval {
  return entries
    .filter(({ recordedOn }) => asOf === undefined || recordedOn <= asOf)
    .reduce(
      (approval, { event, recordedOn }) => recordApproval({ approval, event, asOf: recordedOn }).approval,
      opened,
    );
}

/**
 * The digest at the end of a history, over all of it. Kept elsewhere, such as on the signed paper, it shows later
 * whether the history was rewritten or cut short.
 *
 * @example
 * import { approvalHistoryDigest, openApproval, plainDate } from "receivables";
 *
 * const step = {
 *   id: "manager",
 *   by: { role: "manager" },
 *   without: [],
 *   voting: { mode: "one" },
 *   opinionNeeded: false,
 *   deadline: null,
 *   substitutes: null,
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   citation: "House rule",
 *   chains: { short: { citation: "House rule", steps: [step] } },
 *   uses: { contract: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] } },
 * };
 * const asOf = plainDate("2026-05-04");
 * const request = { id: "R1", use: "contract", subject: "K1", by: "wang", on: asOf };
 * const { approval: opened } = openApproval({ request, roster: [], asOf }, policy);
 * opened && approvalHistoryDigest({ opened, entries: [] }).length; // => 64
 */
export function approvalHistoryDigest({ opened, entries }: ApprovalHistory): string {
  return entries.at(-1)?.digest ?? digestOf(opened);
}

/** The digest of an entry that follows another one, or the opening. */
export function linked(previous: string, { event, recordedOn, outcome, codes }: EntryBody): string {
  return digestOf({ previous, event, recordedOn, outcome, codes });
}

/** What an entry says besides its digest. */
export type EntryBody = Omit<ApprovalEntry, "digest">;

function entryOf(
  event: ApprovalEvent,
  { outcome, reasons, asOf }: Decision<"accept" | "refuse", ApprovalCode>,
): EntryBody {
  return { event, recordedOn: asOf, outcome, codes: reasons.map(({ code }) => code) };
}
