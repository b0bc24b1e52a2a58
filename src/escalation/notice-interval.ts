import { type PlainDate, addDays, laterOf } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import { carrierKey } from "./carrier-key.js";
import type { Carrier } from "./carrier.js";
import type { EscalationAction } from "./escalation-action.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy, NoticeInterval } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import { actionKey, type ItemHistory } from "./history.js";
import { isLeft } from "./withheld-actions.js";

/** The last day on which a notice is on record, by what carries the stage. */
export type LastNotices = ReadonlyMap<string, PlainDate>;

/** When each carrier had its last notice, on any of its items, open or settled. */
export function lastNotices(
  { items, settledItems = [] }: EscalationFacts,
  histories: ReadonlyMap<string, ItemHistory>,
  policy: EscalationPolicy,
): LastNotices {
  const last = new Map<string, PlainDate>();
  const { noticeInterval, stages, beyond } = policy;
  if (noticeInterval === undefined) return last;
  const notices = [...stages, ...(beyond === null ? [] : [beyond])].flatMap(({ id, actions }) =>
    actions.filter((action) => isNotice(action, noticeInterval)).map((action) => actionKey(id, action.id)),
  );
  for (const item of [...items.map((aged) => aged.item), ...settledItems]) {
    const recordedOn = histories.get(item.id)?.recordedOn;
    for (const day of notices.flatMap((key) => recordedOn?.get(key) ?? [])) {
      const key = carrierKey(item, policy);
      last.set(key, laterOf(day, last.get(key) ?? day));
    }
  }
  return last;
}

/** Notices of a carrier's stage that come too soon after its last one, by action, each with the reason. */
export function tooSoon(
  { key, stage, claims, customer }: Carrier,
  last: LastNotices,
  { asOf }: Pick<EscalationFacts, "asOf">,
  { noticeInterval, citation }: EscalationPolicy,
): ReadonlyMap<string, readonly Reason<EscalationCode>[]> {
  const lastOn = last.get(key);
  if (noticeInterval === undefined || lastOn === undefined) return new Map();
  const readyOn = addDays(lastOn, noticeInterval.days);
  if (readyOn <= asOf) return new Map();
  const early = stage.actions.filter(
    (action) => isNotice(action, noticeInterval) && claims.some((claim) => isLeft(claim, stage.id, action)),
  );
  const facts = { customer, stage: stage.id, lastOn, readyOn };
  return new Map(
    early.map(({ id, what }) => [
      id,
      [{ code: "notice-too-soon", citation, facts: { ...facts, action: what } }],
    ]),
  );
}

function isNotice({ what, otherwise = [] }: EscalationAction, interval: NoticeInterval): boolean {
  return [what, ...otherwise].some((kind) => interval.what.includes(kind));
}
