import { type PlainDate, addDays, earlierOf } from "../calendar/index.js";
import { type Finding, contentId } from "../decision/index.js";
import type { Dispute, OpenItem } from "../ledger/index.js";
import {
  type Money,
  addMoney,
  maxMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { FindingCode } from "./escalation.reason.js";
import { type PausedPart, pausedPart } from "./paused-part.js";

/** The disputed part of a claim, as far as it is paused, and what is to be looked into about it. */
export interface DisputedPart {
  readonly parts: readonly PausedPart[];
  readonly findings: readonly Finding<FindingCode>[];
}

/**
 * What the disputes of a day pause of a claim. A part whose dispute has lasted longer than the policy lets it pause
 * goes on; a part that no dispute tells of is paused without an end.
 */
export function disputedPart(
  item: OpenItem,
  { disputes, asOf }: { readonly disputes: readonly Dispute[]; readonly asOf: PlainDate },
  policy: EscalationPolicy,
): DisputedPart {
  if (signOfMoney(item.disputed) <= 0 || policy.pause.disputesPause === false)
    return { parts: [], findings: [] };
  const known = disputes.filter(
    ({ amount, postedOn, resolvedOn = null, status = "posted" }) =>
      status === "posted" &&
      postedOn <= asOf &&
      (resolvedOn === null || resolvedOn > asOf) &&
      amount.currency === item.open.currency,
  );
  const ended = (dispute: Dispute): boolean => (lastDayOf(dispute, policy) ?? asOf) < asOf;
  const counting = known.filter((dispute) => !ended(dispute));
  const overrun = known.filter(ended);
  const contested = minMoney(item.disputed, item.open);
  const untold = atLeastZero(subtractMoney(contested, amountOf(known, contested.currency)));
  const told = minMoney(subtractMoney(contested, untold), amountOf(counting, contested.currency));
  const amount = addMoney(told, untold);
  const ending = subtractMoney(contested, amount);
  const ends = counting.map((dispute) => lastDayOf(dispute, policy));
  const endless = signOfMoney(untold) > 0 || ends.includes(null);
  const until = endless ? null : ((ends as PlainDate[]).sort().at(-1) ?? null);
  const because = [...new Set(counting.map((dispute) => dispute.because))].sort();
  return {
    parts:
      signOfMoney(amount) > 0
        ? [pausedPart(item, { code: "paused-by-dispute", amount, until, because }, policy)]
        : [],
    findings: [
      ...(signOfMoney(untold) > 0 ? [notTold(item, untold, policy)] : []),
      ...(signOfMoney(ending) > 0 ? overrun.map((dispute) => overran(item, dispute, policy)) : []),
    ],
  };
}

function amountOf(disputes: readonly Dispute[], currency: string): Money {
  return sumMoney(
    disputes.map(({ amount }) => amount),
    currency,
  );
}

function atLeastZero(amount: Money): Money {
  return maxMoney(amount, zeroMoney(amount.currency));
}

function lastDayOf({ postedOn, resolvedOn }: Dispute, { pause }: EscalationPolicy): PlainDate | null {
  const byPolicy = pause.disputeDays === null ? null : addDays(postedOn, pause.disputeDays);
  const byResolution = resolvedOn === undefined ? null : addDays(resolvedOn, -1);
  if (byPolicy === null || byResolution === null) return byPolicy ?? byResolution;
  return earlierOf(byPolicy, byResolution);
}

function notTold({ id, customer }: OpenItem, amount: Money, policy: EscalationPolicy): Finding<FindingCode> {
  return {
    id: contentId("finding", "dispute-not-told", id),
    code: "dispute-not-told",
    citation: policy.citation,
    facts: { item: id, customer, amount },
    expected: amount,
    actual: null,
  };
}

function overran(item: OpenItem, dispute: Dispute, policy: EscalationPolicy): Finding<FindingCode> {
  const until = lastDayOf(dispute, policy);
  const { id, amount, because } = dispute;
  return {
    id: contentId("finding", "dispute-overran", id, item.id),
    code: "dispute-overran",
    citation: policy.citation,
    facts: { item: item.id, customer: item.customer, dispute: id, amount, because, until },
    expected: until,
    actual: null,
  };
}
