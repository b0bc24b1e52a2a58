import { type PlainDate, addDays, laterOf } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { Dispute, OpenItem } from "../ledger/index.js";
import { type Money, minMoney, sumMoney, zeroMoney } from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { disputedPart } from "./disputed-part.js";
import type { FindingCode } from "./escalation.reason.js";
import type { Hold } from "./hold.js";
import { type PausedPart, pausedPart } from "./paused-part.js";
import type { PromisedPart } from "./settle-promises.js";

/** What may pause one claim. */
export interface PauseFacts {
  readonly asOf: PlainDate;
  readonly promised: readonly PromisedPart[];
  readonly disputes: readonly Dispute[];
  readonly holds: readonly Hold[];
}

/** What is paused of a claim. */
export interface ItemPauses {
  readonly parts: readonly PausedPart[];
  /** The parts together, never more than is open. */
  readonly paused: Money;
  readonly findings: readonly Finding<FindingCode>[];
}

/**
 * What is paused of a claim with something open, on a day: all of it by a hold, the disputed part by a dispute, the
 * promised part by a promise. The rest of it goes on.
 */
export function pausesOfItem(item: OpenItem, facts: PauseFacts, policy: EscalationPolicy): ItemPauses {
  const { parts: disputed, findings } = disputedPart(item, facts, policy);
  const parts = [...disputed, ...heldParts(item, facts, policy), ...promisedParts(item, facts, policy)];
  if (parts.length === 0) return { parts, paused: zeroMoney(item.open.currency), findings };
  const together = sumMoney(
    parts.map(({ amount }) => amount),
    item.open.currency,
  );
  return { parts, paused: minMoney(together, item.open), findings };
}

function heldParts(item: OpenItem, { holds, asOf }: PauseFacts, policy: EscalationPolicy): PausedPart[] {
  const active = holds.filter(({ from, to }) => from <= asOf && (to === null || asOf <= to));
  if (active.length === 0) return [];
  const until = holds
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<PlainDate | null>(endOfPause, asOf);
  const because = [...new Set(active.map((hold) => hold.because))].sort();
  return [pausedPart(item, { code: "paused-by-hold", amount: item.open, until, because }, policy)];
}

/** The last day of a pause that another hold meets or overlaps; `null` for none. */
function endOfPause(end: PlainDate | null, { from, to }: Hold): PlainDate | null {
  if (end === null || from > addDays(end, 1)) return end;
  return to === null ? null : laterOf(end, to);
}

function promisedParts(item: OpenItem, { promised }: PauseFacts, policy: EscalationPolicy): PausedPart[] {
  return promised.map(({ amount, promise }) =>
    pausedPart(
      item,
      {
        code: "paused-by-promise",
        amount,
        until: promise.payBy,
        because: [],
        by: promise.by,
        promise: promise.id,
      },
      policy,
    ),
  );
}
