import {
  type Period,
  type PlainDate,
  earlierOf,
  laterOf,
  monthOf,
  nextPeriod,
  periodContains,
  quarterOf,
} from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, grouped, inOrderOfId } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { chargeBook } from "./charges.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy, VisitRules } from "./customer.policy.js";
import type { VisitCode } from "./customer.reason.js";
import type { CustomerCharge, CustomerVisit } from "./customer-visit.js";
import { type ChargePart, daysLeft, requiredVisits } from "./required-visits.js";
import { countingVisits } from "./counting-visits.js";
import type { VisitRow, VisitState } from "./visit-row.js";

/** What {@link checkVisits} reads. */
export interface VisitFacts {
  /** In any order. One that stands there twice counts once. */
  readonly visits: readonly CustomerVisit[];
  /** Which customers are to be visited, and by whom. */
  readonly charges: readonly CustomerCharge[];
  /** The first day that is looked at, with the whole period that it is in. */
  readonly from: PlainDate;
  readonly asOf: PlainDate;
}

/** The visits made and missing. */
export interface VisitCheck {
  readonly from: PlainDate;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By customer, period and person. */
  readonly rows: readonly VisitRow[];
  /** Visits that are missing, and visits that do not count. */
  readonly findings: readonly Finding<VisitCode>[];
}

/**
 * The visits that each period asked for, by customer and person in charge: how many were made, how many are missing,
 * by when, and whether they can still be made (Art. 16, 26). A visit of a day to come, of a kind that does not count,
 * or of a day on which nobody is recorded as in charge is a finding and counts nowhere.
 *
 * @throws MisuseError `id-of-two` where one id stands for two visits; `two-in-charge` where two charges of a customer
 *   overlap; `charge-ends-before-it-begins`; `from-after-as-of`.
 * @example
 * import { checkVisits, plainDate } from "receivables";
 *
 * const day = plainDate;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   visits: {
 *     count: 2,
 *     period: "quarter",
 *     kinds: ["phone", "in-person"],
 *     oncePerDay: true,
 *     by: "person-in-charge",
 *     partPeriod: "by-days",
 *   },
 * } as const;
 * const visit = { id: "v1", customer: "C1", by: "wang", on: day("2026-01-15"), kind: "phone", assessment: null };
 * const charges = [{ customer: "C1", person: "wang", from: day("2025-01-01") }];
 * const facts = { visits: [visit], charges, from: day("2026-01-01"), asOf: day("2026-03-31") };
 * const [row] = checkVisits(facts, policy).rows;
 * [row?.required, row?.made, row?.missing, row?.state]; // => [2, 1, 1, "open"]
 */
export function checkVisits(
  facts: VisitFacts,
  { policy, visits: rules }: Pick<CustomerPolicy, "policy" | "visits">,
): VisitCheck {
  const { from, asOf } = facts;
  if (from > asOf) throw beginsTooLate(from, asOf);
  const book = chargeBook(facts.charges);
  const periods = periodsOf({ from, asOf }, rules);
  const { counting, findings } = countingVisits(facts, { book, first: periods[0] }, rules);
  const byCustomer = grouped(counting, ({ customer }) => customer);
  const rows = [...book].flatMap(([customer, charges]) => {
    const own = byCustomer.get(customer) ?? [];
    return periods.flatMap((period) => {
      const persons = grouped(requiredVisits(charges, period, rules), ({ person }) => JSON.stringify(person));
      return [...persons.values()].map((parts) => visitRow({ customer, period, parts, own, asOf }, rules));
    });
  });
  return {
    from,
    asOf,
    policy,
    rows: rows.sort(compareRows),
    findings: inOrderOfId([...findings, ...rows.flatMap((row) => shortfallOf(row))]),
  };
}

function periodsOf(
  { from, asOf }: { readonly from: PlainDate; readonly asOf: PlainDate },
  { period }: VisitRules,
): readonly Period[] {
  const periodOf = period === "month" ? monthOf : quarterOf;
  const periods: Period[] = [];
  for (let next = periodOf(from); next.from <= asOf; next = nextPeriod(next, periodOf)) periods.push(next);
  return periods;
}

interface RowFacts {
  readonly customer: string;
  readonly period: Period;
  /** Of one person. */
  readonly parts: readonly ChargePart[];
  /** The customer's visits that count. */
  readonly own: readonly CustomerVisit[];
  readonly asOf: PlainDate;
}

function visitRow({ customer, period, parts, own, asOf }: RowFacts, { oncePerDay }: VisitRules): VisitRow {
  const visits = own.filter(({ on }) => parts.some(({ days }) => periodContains(days, on)));
  const days = new Set(visits.map(({ on }) => on));
  const required = parts.reduce((sum, part) => sum + part.required, 0);
  const made = oncePerDay ? days.size : visits.length;
  const missing = Math.max(0, required - made);
  const dueOn = parts.map((part) => part.days.to).reduce(laterOf);
  const from = parts.map((part) => part.days.from).reduce(earlierOf);
  const left = daysLeft(laterOf(asOf, from), dueOn) - (days.has(asOf) ? 1 : 0);
  const state: VisitState =
    missing === 0 ? "made" : asOf > dueOn ? "missed" : oncePerDay && missing > left ? "out-of-reach" : "open";
  return {
    customer,
    person: parts[0]?.person ?? null,
    period,
    required,
    made,
    missing,
    dueOn,
    state,
    visits: visits.map(({ id }) => id),
  };
}

function shortfallOf(row: VisitRow): readonly Finding<VisitCode>[] {
  const { customer, person, period, required, made, missing, dueOn, state } = row;
  if (state !== "missed" && state !== "out-of-reach") return [];
  const facts = { customer, person, from: period.from, to: period.to, required, made, missing, dueOn };
  const code = state === "missed" ? "visits-missing" : "visits-out-of-reach";
  const about = [customer, period.from, person ?? ""];
  return [customerFinding(code, "Art. 26", about, facts, [required, made])];
}

function beginsTooLate(from: PlainDate, asOf: PlainDate): MisuseError {
  return new MisuseError({
    code: "from-after-as-of",
    field: "from",
    value: from,
    problem: `later than the day that is asked about, ${asOf}`,
    remedy: "Give the first day to look at, on or before that day.",
  });
}

function compareRows(a: VisitRow, b: VisitRow): number {
  return (
    compareText(a.customer, b.customer) ||
    compareText(a.period.from, b.period.from) ||
    compareText(a.person ?? "", b.person ?? "")
  );
}
