import { type PlainDate, addDays, earlierOf, laterOf } from "../calendar/index.js";
import { type Finding, contentId } from "../decision/index.js";
import type { Dispute, OpenItem } from "../ledger/index.js";
import { type Money, minMoney, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { FindingCode, PauseCode } from "./escalation.reason.js";
import type { Hold } from "./hold.js";
import type { PausedPart } from "./paused-part.js";
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
 * What is paused of a claim with something open, on a day: all of it by a hold, the disputed part by a dispute, the promised part by
 * a promise. The rest of it goes on.
 */
export function pausesOfItem(item: OpenItem, facts: PauseFacts, policy: EscalationPolicy): ItemPauses {
  const { parts: disputed, findings } = disputedParts(item, facts, policy);
  const parts = [...disputed, ...heldParts(item, facts, policy), ...promisedParts(item, facts, policy)];
  const together = sumMoney(
    parts.map(({ amount }) => amount),
    item.open.currency,
  );
  return { parts, paused: minMoney(together, item.open), findings };
}

function heldParts(item: OpenItem, { holds, asOf }: PauseFacts, policy: EscalationPolicy): PausedPart[] {
  const active = holds.filter(({ from, to }) => from <= asOf && asOf <= to);
  if (active.length === 0) return [];
  const until = holds
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((end, { from, to }) => (from <= addDays(end, 1) ? laterOf(end, to) : end), asOf);
  const because = [...new Set(active.map((hold) => hold.because))].sort();
  return [part(item, { code: "paused-by-hold", amount: item.open, until, because }, policy)];
}

function promisedParts(item: OpenItem, { promised }: PauseFacts, policy: EscalationPolicy): PausedPart[] {
  return promised.map(({ amount, promise }) =>
    part(
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

function disputedParts(
  item: OpenItem,
  { disputes, asOf }: PauseFacts,
  policy: EscalationPolicy,
): { readonly parts: PausedPart[]; readonly findings: Finding<FindingCode>[] } {
  const known = disputes.filter(
    ({ postedOn, resolvedOn = null, status = "posted" }) =>
      status === "posted" && postedOn <= asOf && (resolvedOn === null || resolvedOn > asOf),
  );
  const ended = (dispute: Dispute): boolean => (lastDayOf(dispute, policy) ?? asOf) < asOf;
  const counting = known.filter((dispute) => !ended(dispute));
  const overrun = known.filter(ended);
  const ending = minMoney(
    item.disputed,
    sumMoney(
      overrun.map(({ amount }) => amount),
      item.open.currency,
    ),
  );
  const amount = minMoney(subtractMoney(item.disputed, ending), item.open);
  const ends = counting.map((dispute) => lastDayOf(dispute, policy));
  const until = ends.includes(null) ? null : ((ends as PlainDate[]).sort().at(-1) ?? null);
  const because = [...new Set(counting.map((dispute) => dispute.because))].sort();
  return {
    parts:
      signOfMoney(amount) > 0
        ? [part(item, { code: "paused-by-dispute", amount, until, because }, policy)]
        : [],
    findings: signOfMoney(ending) > 0 ? overrun.map((dispute) => overran(item, dispute, policy)) : [],
  };
}

function lastDayOf({ postedOn, resolvedOn }: Dispute, { pause }: EscalationPolicy): PlainDate | null {
  const byPolicy = pause.disputeDays === null ? null : addDays(postedOn, pause.disputeDays);
  const byResolution = resolvedOn === undefined ? null : addDays(resolvedOn, -1);
  if (byPolicy === null || byResolution === null) return byPolicy ?? byResolution;
  return earlierOf(byPolicy, byResolution);
}

function part(
  { id, customer }: OpenItem,
  pause: Pick<PausedPart, "amount" | "until" | "because"> & {
    readonly code: PauseCode;
    readonly by?: string;
    readonly promise?: string;
  },
  { citation }: EscalationPolicy,
): PausedPart {
  const { code, amount, until, because, by, promise } = pause;
  const promiseFacts = by === undefined || promise === undefined ? { because } : { by, promise };
  return {
    item: id,
    customer,
    amount,
    until,
    because,
    reason: { code, citation, facts: { item: id, amount, until, ...promiseFacts } },
  };
}

function overran(item: OpenItem, dispute: Dispute, policy: EscalationPolicy): Finding<FindingCode> {
  const until = lastDayOf(dispute, policy);
  const { id, amount, because } = dispute;
  return {
    id: contentId("finding", "dispute-overran", id),
    code: "dispute-overran",
    citation: policy.citation,
    facts: { item: item.id, customer: item.customer, dispute: id, amount, because, until },
    expected: until,
    actual: null,
  };
}
