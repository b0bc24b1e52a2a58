import type { PlainDate } from "../calendar/index.js";
import { type Decision, type Reason, canonicalJson, digestOf } from "../decision/index.js";
import { type ApprovalHistory, approvalHistoryDigest, linked } from "./approval-history.js";
import type { HistoryCode } from "./approval.reason.js";
import { openedStep } from "./open-step.js";
import { recordApproval } from "./record-approval.js";

/** A history to be checked. */
export interface HistoryCheck {
  readonly history: ApprovalHistory;
  /** The digest at the end as it was kept elsewhere; without it nothing shows that entries were cut off at the end. */
  readonly digest?: string;
  readonly asOf: PlainDate;
}

/**
 * Whether a history is what was recorded: it starts from an approval as it was opened, every digest follows from what
 * is before it, every event comes to the same when it is recorded again, and the end has the digest that was kept.
 *
 * @throws MisuseError `calendar-missing`.
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
 * const event = { kind: "withdraw", by: "wang", on: asOf } as const;
 * const recorded = opened && recordInHistory({ history: { opened, entries: [] }, event, asOf });
 * const digest = recorded && approvalHistoryDigest(recorded.history);
 * recorded && checkApprovalHistory({ history: recorded.history, asOf }).outcome; // => "intact"
 * const cut = opened && digest && checkApprovalHistory({ history: { opened, entries: [] }, digest, asOf });
 * cut && cut.reasons.map(({ code }) => code); // => ["history-end-differs"]
 */
export function checkApprovalHistory({
  history,
  digest,
  asOf,
}: HistoryCheck): Decision<"intact" | "altered", HistoryCode> {
  const { opened, entries } = history;
  const { citation } = opened.chain;
  const request = opened.request.id;
  const end = approvalHistoryDigest(history);
  const faults: readonly (Reason<HistoryCode> | false)[] = [
    !isAsOpened(history) && { code: "history-not-from-opening", citation, facts: { request } },
    ...entryFaults(history),
    digest !== undefined &&
      digest !== end && {
        code: "history-end-differs",
        citation,
        facts: { request, kept: digest, found: end },
      },
  ];
  const found = faults.filter((fault) => fault !== false);
  const intact: Reason<HistoryCode> = {
    code: "history-intact",
    citation,
    facts: { request, entries: entries.length, digest: end },
  };
  return {
    outcome: found.length === 0 ? "intact" : "altered",
    reasons: found.length === 0 ? [intact] : found,
    asOf,
    policy: opened.policy,
  };
}

function isAsOpened({ opened }: ApprovalHistory): boolean {
  const [rule] = opened.chain.steps;
  if (rule === undefined || opened.outcome !== "pending" || opened.closedOn !== null) return false;
  if (opened.rosterChanges !== undefined) return false;
  const fresh = openedStep({ ...opened, steps: [] }, rule, opened.request.on);
  return canonicalJson(opened.steps) === canonicalJson([fresh]);
}

function entryFaults({ opened, entries }: ApprovalHistory): readonly Reason<HistoryCode>[] {
  const { citation } = opened.chain;
  const faults: Reason<HistoryCode>[] = [];
  let approval = opened;
  let previous = digestOf(opened);
  let before: PlainDate | undefined;
  for (const [at, entry] of entries.entries()) {
    const { event, recordedOn, outcome, codes, digest } = entry;
    const facts = { entry: at + 1, kind: event.kind, by: event.by, on: event.on };
    const again = recordApproval({ approval, event, asOf: recordedOn });
    if (linked(previous, entry) !== digest) {
      faults.push({ code: "history-entry-altered", citation, facts });
    }
    const same = codes.join() === again.decision.reasons.map(({ code }) => code).join();
    if (outcome !== again.decision.outcome || !same) {
      faults.push({ code: "history-entry-decided-otherwise", citation, facts: { ...facts, outcome } });
    }
    if (before !== undefined && recordedOn < before) {
      faults.push({
        code: "history-entries-out-of-order",
        citation,
        facts: { ...facts, recordedOn, before },
      });
    }
    ({ approval } = again);
    previous = digest;
    before = recordedOn;
  }
  return faults;
}
