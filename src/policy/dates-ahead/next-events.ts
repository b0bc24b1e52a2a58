import { replayApproval } from "../../approval/index.js";
import { type Period, addDays, periodContains } from "../../calendar/index.js";
import { compareText, inOrderOfId } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import type { Policy } from "../policy.js";
import { agingDutyEvents } from "./aging-duty-events.js";
import { approvalEvents } from "./approval-events.js";
import { instrumentEvents, limitationEvents, problemEvents } from "./claim-events.js";
import { collateralEvents, lineEvents, newCustomerEvents } from "./credit-events.js";
import { dossierEvents, visitEvents } from "./customer-events.js";
import type { DatedEvent } from "./dated-event.js";
import type { DatesAheadFacts } from "./dates-ahead-facts.js";
import { handoverEvents, leaverEvents } from "./handover-events.js";
import { itemEvents } from "./item-events.js";
import { stageEvents } from "./stage-events.js";
import { statementEvents } from "./statement-events.js";
import { holderBook } from "./holder-book.js";
import { onceADay } from "./once-a-day.js";
import type { Watch } from "./watch.js";

/**
 * What the days ahead bring by a policy if the facts stay as they are: what falls due, comes into another bucket or
 * stage, must be checked, reviewed, visited, confirmed or decided, and what expires. Nothing is reckoned here: each
 * room's own verb is asked, and what it says of a day that it did not say of the day before is an event. Days before
 * that of the facts are answered as though the facts had been so then.
 *
 * @param facts - whatever is known; a position, or the facts of a month end, can be given as they are.
 * @param days - the days that are asked for, the first and the last included.
 * @returns the events, sorted by day and id; those of two ranges that meet are those of both together.
 * @throws MisuseError `range-backwards`, and whatever the rooms' verbs throw for facts that contradict each other.
 * @example
 * import { chinaTradeRegulation, money, nextEvents, plainDate } from "receivables";
 *
 * const on = plainDate("2026-06-01");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", handler: "li", issuedOn: on,
 *   postedOn: on, dueOn: plainDate("2026-06-24"), original: money("800", "CNY"), open: money("800", "CNY"),
 *   disputed: money("0", "CNY"), settlements: [],
 * } as const;
 * const days = { from: plainDate("2026-06-22"), to: plainDate("2026-06-30") };
 * const events = nextEvents({ items: [item] }, chinaTradeRegulation, days);
 * events.map((event) => `${event.on} ${event.kind}`); // => ["2026-06-23 collection-check", "2026-06-24 item-falls-due", "2026-06-25 item-enters-bucket", "2026-06-25 item-enters-stage"]
 */
export function nextEvents(facts: DatesAheadFacts, policy: Policy, days: Period): readonly DatedEvent[] {
  if (days.from > days.to) {
    throw new MisuseError({
      code: "range-backwards",
      field: "days.from",
      value: days.from,
      problem: `after the last day, ${days.to}`,
      remedy: "Give the first day and the last, both included.",
    });
  }
  const watched = {
    facts,
    policy,
    days: { from: days.from, to: addDays(days.to, 1) },
    heldOn: holderBook(facts),
    approvalsOn: onceADay((day) =>
      (facts.approvals ?? []).map(({ history }) => replayApproval(history, day)),
    ),
  };
  const events = WATCHES.flatMap((watch) => watch(watched));
  return inOrderOfId(events.filter(({ on }) => periodContains(days, on))).toSorted(
    (a, b) => compareText(a.on, b.on) || compareText(a.id, b.id),
  );
}

const WATCHES: readonly Watch[] = [
  itemEvents,
  agingDutyEvents,
  stageEvents,
  lineEvents,
  collateralEvents,
  newCustomerEvents,
  dossierEvents,
  visitEvents,
  statementEvents,
  handoverEvents,
  leaverEvents,
  approvalEvents,
  limitationEvents,
  instrumentEvents,
  problemEvents,
];
