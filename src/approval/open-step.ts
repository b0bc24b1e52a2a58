import { type BusinessCalendar, type PlainDate, addBusinessDays, addDays } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Approval, type StepProgress, stepVotedBy } from "./approval.js";
import { requestersOf } from "./approval-request.js";
import type { ChainStep, StepDeadline } from "./approval.policy.js";
import { holdersOf, holdsOneOf } from "./role-holder.js";

/** A step as it opens on a day, after the steps that were taken before. */
export function openedStep(
  approval: Pick<Approval, "request" | "roster" | "calendar" | "steps">,
  rule: ChainStep,
  on: PlainDate,
): StepProgress {
  return {
    step: rule.id,
    openedOn: on,
    dueOn: rule.deadline === null ? null : lastDay(rule.deadline, on, approval.calendar),
    seats: seatsOn(approval, rule, on),
    votes: [],
  };
}

/**
 * Who has a seat: the holders of the role, without those whose own request it is, who voted in an earlier step or
 * who are left out by rule. Where only such conflicts leave nobody, the seats stay, for substitutes to vote in.
 */
export function seatsOn(
  { request, roster, steps }: Pick<Approval, "request" | "roster" | "steps">,
  rule: ChainStep,
  on: PlainDate,
): readonly string[] {
  const holders = holdersOf(rule.by, roster, on).filter(
    (person) => !holdsOneOf(person, rule.without, roster, on),
  );
  const requesters = requestersOf(request);
  const free = holders.filter(
    (person) => !requesters.includes(person) && stepVotedBy(person, steps) === undefined,
  );
  return free.length > 0 ? free : holders;
}

function lastDay(
  { days, counted }: StepDeadline,
  on: PlainDate,
  calendar: BusinessCalendar | null,
): PlainDate {
  if (counted === "calendar") return addDays(on, days);
  if (calendar !== null) return addBusinessDays(on, days, calendar);
  throw new MisuseError({
    code: "calendar-missing",
    field: "calendar",
    value: calendar,
    problem: "a step's deadline is counted in business days",
    remedy: "Pass the firm's business calendar when the approval is opened.",
  });
}
