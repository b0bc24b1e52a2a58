import { type AgedItem, ageReceivables } from "../../aging/index.js";
import { type PlainDate, periodContains } from "../../calendar/index.js";
import type { OpenItem } from "../../ledger/index.js";
import { signOfMoney } from "../../money/index.js";
import { type DatedEvent, type EventParts, fromDay, upToDay } from "./dated-event.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When claims fall due, bills mature and items come into another bucket. */
export const itemEvents: Watch = (watched) =>
  (watched.facts.items ?? []).flatMap((item) => [
    ...dueEvents(item, watched),
    ...bucketEvents(item, watched),
  ]);

/** What every event about an item says: its handler must act, and what is open of it is at stake. */
export function aboutItem(
  item: OpenItem,
  { heldOn }: Pick<Watched, "heldOn">,
  on: PlainDate,
): Omit<EventParts, "citation"> {
  const { customer, id, open } = item;
  const { handler = null } = heldOn(item, on);
  return {
    subject: { kind: "item", id },
    customer,
    role: "handler",
    people: [handler],
    amounts: [open],
    facts: { item: id, customer, open, handler },
  };
}

/** The days that a claim is overdue by; `null` while it is not. */
export function daysLate(overdueDays: number | null): number | null {
  return overdueDays !== null && overdueDays > 0 ? overdueDays : null;
}

function dueEvents(item: OpenItem, watched: Watched): readonly DatedEvent[] {
  const { dueOn, kind, open } = item;
  if (dueOn === null || signOfMoney(open) <= 0 || !periodContains(watched.days, dueOn)) return [];
  const citation = citationOf(watched.policy, "/aging/baseDate");
  const due = kind === "bill" ? "bill-matures" : "item-falls-due";
  return [upToDay(due, dueOn, { ...aboutItem(item, watched, dueOn), citation })];
}

function bucketEvents(item: OpenItem, watched: Watched): readonly DatedEvent[] {
  const { days, policy } = watched;
  const citation = citationOf(policy, "/aging/scheme");
  const agedOn = (asOf: PlainDate): AgedItem =>
    ageReceivables({ items: [item], asOf }, policy.aging).items[0] as AgedItem;
  return daysOfChange((day) => agedOn(day).bucket, days).map((day) => {
    const { bucket, overdueDays } = agedOn(day);
    const { facts, ...about } = aboutItem(item, watched, day);
    return fromDay("item-enters-bucket", day, {
      ...about,
      citation,
      facts: { ...facts, bucket, days: daysLate(overdueDays) },
    });
  });
}
