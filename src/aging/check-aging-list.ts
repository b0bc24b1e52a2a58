import { type PlainDate, earlierOf } from "../calendar/index.js";
import {
  type Facts,
  type FactValue,
  type Finding,
  type PolicyRef,
  compareText,
  contentId,
} from "../decision/index.js";
import { type AgingListDue, agingListDue } from "./aging-list-due.js";
import type { AgingPolicy } from "./aging.policy.js";
import type { AgingCode } from "./aging.reason.js";

/** What became of the aging list of a month. */
export interface AgingListFacts {
  /** A day of the month. */
  readonly of: PlainDate;
  /** To whom it was supplied. The list is as of the month's last day: what was supplied before is none. */
  readonly supplied: readonly { readonly to: string; readonly on: PlainDate }[];
  /** Ids of the handlers who check their items on it before they collect; without it nobody is asked. */
  readonly handlers?: readonly string[];
  /** Checks by handlers; one from before the list was supplied to anybody is none. */
  readonly checked?: readonly { readonly by: string; readonly on: PlainDate }[];
  /** What happened later does not count yet. */
  readonly asOf: PlainDate;
}

/** Whether the list was supplied in time and checked. */
export interface AgingListCheck {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly due: AgingListDue;
  /** By id. */
  readonly findings: readonly Finding<AgingCode>[];
}

/**
 * Whether everybody who gets the aging list of a month got it in time, on the due day included, and which handlers
 * have still to check it (Art. 17).
 *
 * @example
 * import { chinaTradeRegulation, checkAgingList, plainDate } from "receivables";
 *
 * const supplied = [{ to: "business", on: plainDate("2026-03-05") }];
 * const facts = { of: plainDate("2026-02-28"), supplied, asOf: plainDate("2026-03-06") };
 * const { findings } = checkAgingList(facts, chinaTradeRegulation.aging);
 * findings.map(({ code, facts: { to } }) => [code, to]); // => [["aging-list-overdue", "vice-general-manager"]]
 */
export function checkAgingList(facts: AgingListFacts, policy: AgingPolicy): AgingListCheck {
  const { of, asOf, handlers = [], checked = [] } = facts;
  const due = agingListDue(of, policy);
  const supplied = facts.supplied.filter(({ on }) => on >= due.month.to && on <= asOf);
  const first = supplied.reduce<PlainDate | null>((day, { on }) => earlierOf(day ?? on, on), null);
  const done = new Set(
    checked.flatMap(({ by, on }) => (first !== null && on >= first && on <= asOf ? [by] : [])),
  );
  const finding = (code: AgingCode, who: string, own: Facts, actual: FactValue): Finding<AgingCode> => ({
    id: contentId(code, due.month.to, who),
    code,
    citation: "Art. 17",
    facts: { month: due.month.to, ...own },
    expected: due.dueOn,
    actual,
  });
  const toOf = (code: AgingCode, to: string, on: PlainDate | null): Finding<AgingCode> =>
    finding(code, to, { to, dueOn: due.dueOn, on }, on);
  const late = [...new Set(due.to)].flatMap((to) => {
    const days = supplied.filter((supply) => supply.to === to).map(({ on }) => on);
    const on = days.reduce<PlainDate | null>((day, other) => earlierOf(day ?? other, other), null);
    if (on === null) return asOf > due.dueOn ? [toOf("aging-list-overdue", to, null)] : [];
    return on > due.dueOn ? [toOf("aging-list-late", to, on)] : [];
  });
  const unchecked = first === null ? [] : [...new Set(handlers)].filter((handler) => !done.has(handler));
  return {
    asOf,
    policy: policy.policy,
    due,
    findings: [
      ...late,
      ...unchecked.map((handler) => finding("aging-list-unchecked", handler, { handler }, null)),
    ].sort((a, b) => compareText(a.id, b.id)),
  };
}
