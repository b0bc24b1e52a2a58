import {
  type AgingListDue,
  type CollectionCheck,
  ageReceivables,
  agingListDue,
  checkCollections,
  remarksDue,
} from "../../aging/index.js";
import { type PlainDate, addDays } from "../../calendar/index.js";
import { grouped } from "../../decision/index.js";
import { totalsByCurrency } from "../../ledger/index.js";
import { type DatedEvent, fromDay, upToDay, upToDayBefore } from "./dated-event.js";
import { daysOfChange } from "./days-of-change.js";
import { aboutItem } from "./item-events.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When collections are checked, when the aging list is due, and when remarks on overdue items lapse. */
export const agingDutyEvents: Watch = (watched) =>
  watched.facts.items === undefined
    ? []
    : [...checkEvents(watched), ...listEvents(watched), ...remarkEvents(watched)];

function checkEvents({ days, facts: { items = [] }, policy }: Watched): readonly DatedEvent[] {
  const { aging } = policy;
  const checkOn = (asOf: PlainDate, open = items): CollectionCheck =>
    checkCollections(ageReceivables({ items: open, asOf }, aging), aging);
  const events: DatedEvent[] = [];
  let day = checkOn(addDays(days.from, -1), []).nextCheckOn;
  while (day <= days.to) {
    const { nextCheckOn, notices } = checkOn(day);
    const amounts = totalsByCurrency(notices.flatMap((notice) => notice.items.map(({ item }) => item)));
    events.push(
      fromDay("collection-check", day, {
        subject: { kind: "firm", id: policy.id },
        role: aging.check.by,
        amounts,
        citation: citationOf(policy, "/aging/check"),
        facts: { customers: notices.length, amounts, to: aging.check.to },
      }),
    );
    day = nextCheckOn;
  }
  return events;
}

function listEvents({ days, policy }: Watched): readonly DatedEvent[] {
  const lists: AgingListDue[] = [];
  let list = agingListDue(days.to, policy.aging);
  for (; list.dueOn >= days.from; list = agingListDue(addDays(list.month.from, -1), policy.aging)) {
    lists.push(list);
    if (list.month.from <= FIRST_MONTH) break;
  }
  return lists.map(({ dueOn, month, to }) =>
    upToDay("aging-list-due", dueOn, {
      subject: { kind: "firm", id: policy.id },
      about: [month.to],
      role: "finance",
      citation: citationOf(policy, "/aging/list"),
      facts: { month: month.to, to },
    }),
  );
}

const FIRST_MONTH = "0001-01-01";

function remarkEvents(watched: Watched): readonly DatedEvent[] {
  const { days, facts, policy } = watched;
  const { items = [], remarks = [] } = facts;
  const citation = citationOf(policy, "/aging/remarks/validDays");
  const byItem = grouped(remarks, ({ item }) => item);
  return items.flatMap((item) => {
    const own = byItem.get(item.id) ?? [];
    if (own.length === 0) return [];
    const stale = (asOf: PlainDate): boolean =>
      remarksDue(
        { report: ageReceivables({ items: [item], asOf }, policy.aging), remarks: own },
        policy.aging,
      ).findings.some(({ code }) => code === "remark-stale");
    const turns = [...own.map(({ on }) => on), ...(item.dueOn === null ? [] : [addDays(item.dueOn, 1)])];
    return daysOfChange((day) => `${stale(day)}`, days, turns)
      .filter(stale)
      .map((day) =>
        upToDayBefore("remark-lapses", day, { ...aboutItem(item, watched, addDays(day, -1)), citation }),
      );
  });
}
