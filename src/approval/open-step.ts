import {
  type BusinessCalendar,
  type PlainDate,
  addBusinessDays,
  addDays,
  laterOf,
} from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Approval, type OpenStep, type StepProgress, stepVotedBy } from "./approval.js";
import { requestersOf } from "./approval-request.js";
import type { ChainStep, StepDeadline } from "./approval.policy.js";
import { holdersOf, holdsOneOf } from "./role-holder.js";
import { rosterOn } from "./roster-change.js";

type Seated = Pick<Approval, "request" | "roster" | "rosterChanges" | "steps">;

/** A step as it opens on a day, after the steps that were taken before. */
export function openedStep(
  approval: Seated & Pick<Approval, "calendar">,
  rule: ChainStep,
  on: PlainDate,
): StepProgress {
  return {
    step: rule.id,
    openedOn: on,
    dueOn: rule.deadline === null ? null : lastDay(rule.deadline, on, approval.calendar),
    seats: seatsOn(approval, rule, laterOf(on, approval.rosterChanges?.at(-1)?.on ?? on)),
    votes: [],
  };
}

/** The open step with the seats of a day: of those who voted, and of those whom the day's roster asks. */
export function seatedOn(approval: Approval, { rule, progress }: OpenStep, day: PlainDate): StepProgress {
  const { openedOn, votes } = progress;
  const since = approval.rosterChanges?.findLast(({ on }) => on <= day)?.on ?? openedOn;
  const earlier = { ...approval, steps: approval.steps.slice(0, -1) };
  const asked = seatsOn(earlier, rule, laterOf(openedOn, since));
  return { ...progress, seats: [...new Set([...votes.map(({ seat }) => seat), ...asked])].sort() };
}

/**
 * Who has a seat: the holders of the role, without those whose own request it is, who voted in an earlier step or
 * who are left out by rule. Where only such conflicts leave nobody, the seats stay, for substitutes to vote in.
 */
function seatsOn(approval: Seated, rule: ChainStep, on: PlainDate): readonly string[] {
  const { request, steps } = approval;
  const roster = rosterOn(approval, on);
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
