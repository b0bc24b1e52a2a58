import { type PlainDate, addMonths, daysBetween, earlierOf, laterOf } from "../calendar/index.js";
import { compareText, type Facts } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { LawScopeCode, LimitationCode } from "./law.reason.js";
import type { LawRule, LimitationRule } from "./law-rule.js";
import { beforeLaw, rowsOf } from "./law-rule-on.js";
import { type LegalCheck, type LegalFinding, legalFinding } from "./legal-finding.js";
import type { LimitationEvent } from "./limitation-event.js";

/** What limitation asks of a claim. */
export type LimitedClaim = Pick<OpenItem, "id" | "document" | "kind" | "dueOn">;

/** What {@link limitationOf} reads. */
export interface LimitationFacts {
  readonly item: LimitedClaim;
  /** In any order; those that do not name the item or its document, and those after `asOf`, do not count. */
  readonly events: readonly LimitationEvent[];
  /** Where one debt is paid in instalments, the day on which the last of them is due: the period begins only then. */
  readonly lastInstalmentDueOn?: PlainDate;
  readonly asOf: PlainDate;
}

/** Where the limitation of a claim stands. */
export interface Limitation extends LegalCheck<
  "not-begun" | "running" | "expired" | "not-bound",
  LawScopeCode | LimitationCode
> {
  readonly item: string;
  /** The day from which the period counts, itself not counted; `null` without a due date or a rule. */
  readonly countsFrom: PlainDate | null;
  /** The event that it counts from; `null` when it counts from the due date. */
  readonly restartedBy: string | null;
  /** The last day on which the claim can be sued for without the debtor's defence; `null` without a due date or a rule. */
  readonly expiresOn: PlainDate | null;
  /** 0 on that day, negative after it; `null` where there is none. */
  readonly daysLeft: number | null;
}

/**
 * Until when a claim can be enforced: so many years from its due date, and anew from each demand, acknowledgement,
 * part payment, confirmed statement or proceedings within the period, but never beyond the longest time that the law
 * gives. An event after the end restarts nothing, unless the debtor agreed to pay within that longest time: that
 * begins a new period. A new
 * law's period takes over those that still run on its first day. Suspensions, and holidays at the end, are not
 * reckoned: they only lengthen it.
 *
 * @throws MisuseError `date-out-of-range` for a period that ends after the year 9999.
 * @example
 * import { chinaLaw, limitationOf, plainDate } from "receivables";
 *
 * const item = { id: "INV-1", document: "INV-1", kind: "trade", dueOn: plainDate("2022-03-31") } as const;
 * const asOf = plainDate("2025-04-01");
 * const confirmed = { id: "S-7", kind: "statement-confirmed", on: plainDate("2023-06-30"), items: ["INV-1"] } as const;
 * limitationOf({ item, events: [], asOf }, chinaLaw).outcome; // => "expired"
 * limitationOf({ item, events: [confirmed], asOf }, chinaLaw).expiresOn; // => "2026-06-30"
 */
export function limitationOf(facts: LimitationFacts, rules: readonly LawRule[]): Limitation {
  const { item, lastInstalmentDueOn, asOf } = facts;
  const rows = rowsOf(rules, "limitation").filter(({ claims }) => claims.includes(item.kind));
  const nothing = { item: item.id, countsFrom: null, restartedBy: null, expiresOn: null, daysLeft: null };
  const newest = rows.at(-1);
  if (newest === undefined) return { ...nothing, outcome: "not-bound", reasons: [] };
  if (item.dueOn === null) {
    const code = "limitation-not-begun";
    return { ...nothing, outcome: "not-begun", reasons: [finding(item, newest, code, { dueOn: null })] };
  }
  const dueOn = lastInstalmentDueOn === undefined ? item.dueOn : laterOf(item.dueOn, lastInstalmentDueOn);
  const first = period(dueOn, dueOn, rows);
  if (first === null) {
    return {
      ...nothing,
      outcome: "not-bound",
      reasons: beforeLaw(rows, "limitation", { subject: item.id, on: dueOn }),
    };
  }
  const { current, tooLate } = reckon(first, facts, rows);
  const { countsFrom, expiresOn, rule, event } = current;
  const begun = asOf > dueOn;
  const outcome = !begun ? "not-begun" : asOf > expiresOn ? "expired" : "running";
  const stand =
    outcome !== "running"
      ? (`limitation-${outcome}` as const)
      : event === null
        ? "limitation-running"
        : "limitation-restarted";
  return {
    item: item.id,
    countsFrom,
    restartedBy: event === null ? null : event.id,
    expiresOn,
    daysLeft: daysBetween(asOf, expiresOn),
    outcome,
    reasons: [
      finding(item, rule, stand, { dueOn, countsFrom, expiresOn, ...named(event) }),
      ...tooLate.map(({ event: late, expiredOn }) =>
        finding(item, rule, "limitation-event-too-late", { ...named(late), expiredOn }, late.id),
      ),
    ],
  };
}

interface Period {
  readonly countsFrom: PlainDate;
  readonly expiresOn: PlainDate;
  readonly rule: LimitationRule;
  readonly event: LimitationEvent | null;
}

interface LateEvent {
  readonly event: LimitationEvent;
  readonly expiredOn: PlainDate;
}

function reckon(
  first: Period,
  { item, events, asOf }: LimitationFacts,
  rows: readonly LimitationRule[],
): { readonly current: Period; readonly tooLate: readonly LateEvent[] } {
  const dueOn = first.countsFrom;
  let current = first;
  const tooLate: LateEvent[] = [];
  const concerning = events
    .filter(({ on, items }) => on <= asOf && (items.includes(item.id) || items.includes(item.document)))
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  for (const event of concerning) {
    const { expiresOn, rule } = current;
    const effective = event.on <= expiresOn ? rule.restartedBy : rule.revivedBy;
    if (!effective.includes(event.kind)) {
      if (event.on > expiresOn) tooLate.push({ event, expiredOn: expiresOn });
      continue;
    }
    const next = period(laterOf(dueOn, event.on), dueOn, rows);
    if (next === null || next.countsFrom <= current.countsFrom) continue;
    if (event.on > next.expiresOn) tooLate.push({ event, expiredOn: expiresOn });
    else current = { ...next, event };
  }
  return { current, tooLate };
}

/** The period from a day on, by the row then in force and by each later one that found it still running. */
function period(from: PlainDate, dueOn: PlainDate, rows: readonly LimitationRule[]): Period | null {
  let found: Period | null = null;
  for (const rule of rows) {
    if (rule.from > (found === null ? from : laterOf(from, found.expiresOn))) break;
    const end = addMonths(from, rule.years * 12);
    const last = rule.longestYears === null ? end : earlierOf(end, addMonths(dueOn, rule.longestYears * 12));
    found = { countsFrom: from, expiresOn: last, rule, event: null };
  }
  return found;
}

function named(event: LimitationEvent | null): Facts {
  return event === null
    ? { event: null, kind: null, on: null }
    : { event: event.id, kind: event.kind, on: event.on };
}

function finding(
  { id }: LimitedClaim,
  rule: LimitationRule,
  code: LimitationCode,
  facts: Facts,
  ...about: readonly string[]
): LegalFinding<LimitationCode> {
  const { expiresOn = null } = facts;
  return legalFinding({
    code,
    rule,
    about: [id, ...about],
    facts: { item: id, ...facts },
    expected: expiresOn,
  });
}
