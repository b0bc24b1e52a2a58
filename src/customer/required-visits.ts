import { type Period, type PlainDate, daysBetween, earlierOf, laterOf } from "../calendar/index.js";
import type { VisitRules } from "./customer.policy.js";
import type { CustomerCharge } from "./customer-visit.js";

/** The part of a period in which one person is in charge. */
export interface ChargePart {
  readonly person: string | null;
  readonly days: Period;
  readonly required: number;
}

/**
 * What a period asks of those who are in charge of a customer in it. A change of person does not change what is asked
 * in all: each bears the share of the days, rounded so that the shares add up.
 */
export function requiredVisits(
  charges: readonly CustomerCharge[],
  period: Period,
  rules: VisitRules,
): readonly ChargePart[] {
  const parts = charges.flatMap(({ person, from, until = period.to }) => {
    const days = { from: laterOf(from, period.from), to: earlierOf(until, period.to) };
    return days.from <= days.to ? [{ person, days }] : [];
  });
  const covered = parts.reduce((sum, { days }) => sum + lengthOf(days), 0);
  const required = requiredInAll(covered, lengthOf(period), rules);
  let before = 0;
  let asked = 0;
  return parts.map(({ person, days }) => {
    before += lengthOf(days);
    const upToHere = Math.floor((2 * required * before + covered) / (2 * covered));
    const own = upToHere - asked;
    asked = upToHere;
    return { person, days, required: own };
  });
}

function requiredInAll(covered: number, whole: number, { count, partPeriod }: VisitRules): number {
  if (covered === whole || partPeriod === "in-full") return count;
  return partPeriod === "nothing" ? 0 : Math.floor((count * covered) / whole);
}

function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** Days that are left from a day to another, both included. */
export function daysLeft(from: PlainDate, to: PlainDate): number {
  return Math.max(0, daysBetween(from, to) + 1);
}
