import { type PlainDate, laterOf, periodContains } from "../../calendar/index.js";
import type { Reason } from "../../decision/index.js";
import { type HandoverReconciliation, mayRelease, reconcileHandover } from "../../handover/index.js";
import { isPlainDate } from "../../calendar/index.js";
import { type DatedEvent, fromDay, upToDay, upToDayBefore } from "./dated-event.js";
import type { HandoverAhead, LeaverAhead } from "./dates-ahead-facts.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When handed-over items must have been checked with the customers. */
export const handoverEvents: Watch = (watched) =>
  (watched.facts.handovers ?? []).flatMap((handover) => checkEvents(handover, watched));

function checkEvents(handover: HandoverAhead, { days, facts, policy }: Watched): readonly DatedEvent[] {
  const { items, ...given } = handover;
  const { list, signatures } = given.record;
  const records = (facts.handovers ?? []).map(({ record }) => record);
  const checkedOn = (asOf: PlainDate): HandoverReconciliation =>
    reconcileHandover(
      { ...given, position: { asOf: list.on, items }, handovers: records, asOf },
      policy.handover,
    );
  const turns = [...signatures, ...given.confirmations].map(({ on }) => on);
  return daysOfChange((day) => checkedOn(day).outcome, days, turns)
    .filter((day) => checkedOn(day).outcome === "late")
    .map((day) => {
      const open = checkedOn(day).checks.filter(({ state }) => state === "late");
      const takers = [...new Set(open.map(({ taker }) => taker))].sort();
      return upToDayBefore("handover-check-due", day, {
        subject: { kind: "handover", id: list.id },
        role: "taker",
        people: takers,
        citation: citationOf(policy, "/handover/check/months"),
        facts: { handover: list.id, giver: list.giver, takers, count: open.length },
      });
    });
}

/** When a leaver's notice is over, and when what is open must be collected or promised. */
export const leaverEvents: Watch = (watched) =>
  (watched.facts.leavers ?? []).flatMap((leaver) => [
    ...noticeEvents(leaver, watched),
    ...collectionEvents(leaver, watched),
  ]);

function noticeEvents(leaver: LeaverAhead, watched: Watched): readonly DatedEvent[] {
  const { days, policy } = watched;
  const running = (day: PlainDate): boolean =>
    reasonOf(leaver, day, "notice-too-short", watched) !== undefined;
  return daysOfChange((day) => `${running(day)}`, days, turnsOf(leaver))
    .filter((day) => !running(day))
    .map((day) =>
      fromDay("leaver-notice-over", day, {
        subject: { kind: "person", id: leaver.leaver },
        people: [leaver.leaver],
        citation: citationOf(policy, "/handover/release/noticeDays"),
        facts: { leaver: leaver.leaver, noticeOn: leaver.noticeOn ?? null },
      }),
    );
}

function collectionEvents(leaver: LeaverAhead, watched: Watched): readonly DatedEvent[] {
  const { days, policy } = watched;
  if (leaver.noticeOn === undefined) return [];
  const named = reasonOf(leaver, laterOf(days.from, leaver.noticeOn), "not-collected-or-promised", watched);
  const by = named?.facts["by"];
  if (typeof by !== "string" || !isPlainDate(by) || !periodContains(days, by)) return [];
  const { items } = reasonOf(leaver, by, "not-collected-or-promised", watched)?.facts ?? {};
  if (!Array.isArray(items)) return [];
  return [
    upToDay("leaver-collection-due", by, {
      subject: { kind: "person", id: leaver.leaver },
      people: [leaver.leaver],
      citation: citationOf(policy, "/handover/release/collectWithinMonths"),
      facts: { leaver: leaver.leaver, items, count: items.length },
    }),
  ];
}

function turnsOf({ assurances = [], noticeOn }: LeaverAhead): readonly PlainDate[] {
  return [...assurances.map(({ on }) => on), ...(noticeOn === undefined ? [] : [noticeOn])];
}

function reasonOf(
  leaver: LeaverAhead,
  asOf: PlainDate,
  code: string,
  { facts: { handovers = [], items = [] }, policy }: Watched,
): Reason | undefined {
  const records = handovers.map(({ record }) => record);
  const { reasons } = mayRelease({ ...leaver, items, handovers: records, asOf }, policy.handover);
  return reasons.find((reason) => reason.code === code);
}
