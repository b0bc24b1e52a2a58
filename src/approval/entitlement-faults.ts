import type { Citation, Reason } from "../decision/index.js";
import { type Approval, type OpenStep, type StepProgress, stepVotedBy } from "./approval.js";
import type { VoteEvent } from "./approval-event.js";
import { requestersOf } from "./approval-request.js";
import type { ChainStep } from "./approval.policy.js";
import type { RefusedEventCode } from "./approval.reason.js";
import { seatedOn } from "./open-step.js";
import { type RoleHolder, holdersOf, holdsOneOf } from "./role-holder.js";
import { rosterOn } from "./roster-change.js";

type Fault = Reason<RefusedEventCode>;

/** What of a vote says who casts it, and for whom. */
export type Voter = Pick<VoteEvent, "by" | "on" | "insteadOf">;

/** Why a person may not vote in the open step on a day, every reason; empty for one who may. */
export function entitlementFaults(approval: Approval, open: OpenStep, voter: Voter): readonly Fault[] {
  const { request, chain, steps } = approval;
  const { citation } = chain;
  const { by, on } = voter;
  const { rule } = open;
  const day = { rule, citation, progress: seatedOn(approval, open, on), roster: rosterOn(approval, on) };
  const voted = stepVotedBy(by, steps);
  const own: readonly (Fault | false)[] = [
    requestersOf(request).includes(by) && { code: "own-request", citation, facts: { by } },
    voted === rule.id && { code: "voted-already", citation, facts: { by, step: rule.id } },
    voted !== undefined &&
      voted !== rule.id && { code: "votes-in-two-roles", citation, facts: { by, step: rule.id, voted } },
  ];
  const rest =
    voter.insteadOf === undefined
      ? seatFaults(day, voter)
      : substituteFaults(day, { ...voter, insteadOf: voter.insteadOf });
  return [...own, ...rest].filter((fault) => fault !== false);
}

/** The open step as it is on the day of the vote. */
interface StepOfDay {
  readonly rule: ChainStep;
  readonly citation: Citation;
  readonly progress: StepProgress;
  readonly roster: readonly RoleHolder[];
}

function seatFaults(
  { rule, citation, progress, roster }: StepOfDay,
  { by, on }: Voter,
): readonly (Fault | false)[] {
  const { seats, votes, openedOn } = progress;
  const step = rule.id;
  const taken = votes.find(({ seat, by: other }) => seat === by && other !== by);
  if (!holdersOf(rule.by, roster, on).includes(by)) {
    const needed = "role" in rule.by ? rule.by.role : rule.by.person;
    return [{ code: "role-not-held", citation, facts: { by, step, needed, on } }];
  }
  return [
    leftOut({ rule, citation, roster }, { by, on }),
    !seats.includes(by) && { code: "seat-not-given", citation, facts: { person: by, step, openedOn } },
    taken !== undefined && { code: "seat-taken", citation, facts: { person: by, step, by: taken.by } },
  ];
}

function leftOut({ rule, citation, roster }: Omit<StepOfDay, "progress">, { by, on }: Voter): Fault | false {
  const { id: step, without } = rule;
  return (
    holdsOneOf(by, without, roster, on) && {
      code: "left-out-of-step",
      citation,
      facts: { by, step, without },
    }
  );
}

function substituteFaults(
  { rule, citation, progress, roster }: StepOfDay,
  { by, on, insteadOf }: Required<Voter>,
): readonly (Fault | false)[] {
  const { seats, votes, openedOn } = progress;
  const step = rule.id;
  const { person, cause } = insteadOf;
  const taken = votes.find(({ seat }) => seat === person);
  const { substitutes } = rule;
  if (substitutes === null)
    return [{ code: "substitute-not-allowed", citation, facts: { by, step, person } }];
  const given = cause?.trim() ?? "";
  return [
    !seats.includes(person) && { code: "seat-not-given", citation, facts: { person, step, openedOn } },
    taken !== undefined && { code: "seat-taken", citation, facts: { person, step, by: taken.by } },
    leftOut({ rule, citation, roster }, { by, on }),
    seats.includes(by) && { code: "seat-of-ones-own", citation, facts: { by, step, person } },
    !holdsOneOf(by, substitutes.roles, roster, on) && {
      code: "substitute-not-entitled",
      citation,
      facts: { by, step, expected: substitutes.roles },
    },
    given === "" && { code: "substitute-without-cause", citation, facts: { by, step, person } },
    given !== "" &&
      !substitutes.causes.includes(given) && {
        code: "substitute-cause-unknown",
        citation,
        facts: { by, step, cause: given, expected: substitutes.causes },
      },
  ];
}
