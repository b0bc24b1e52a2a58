import type { PlainDate } from "../calendar/index.js";
import type { Approval, StepProgress } from "./approval.js";
import { requestersOf } from "./approval-request.js";
import type { ChainStep } from "./approval.policy.js";
import { stepVerdict } from "./step-verdict.js";

/**
 * Whether the steps and votes of an approval come to its being approved: every step of the chain by its own votes, none
 * of somebody who asks or votes twice. Whether the voters held their roles is shown by the history.
 */
export function votesBearOut({ request, chain, steps, closedOn }: Approval): boolean {
  const voters = steps.flatMap(({ votes }) => votes.map(({ by }) => by));
  return (
    steps.length === chain.steps.length &&
    steps[0]?.openedOn === request.on &&
    isOnceEach(voters) &&
    !requestersOf(request).some((person) => voters.includes(person)) &&
    chain.steps.every((rule, at) => isTaken(rule, steps[at], steps[at + 1]?.openedOn ?? closedOn))
  );
}

function isTaken(rule: ChainStep, progress: StepProgress | undefined, endedOn: PlainDate | null): boolean {
  if (progress === undefined || endedOn === null || progress.step !== rule.id) return false;
  const { seats, votes, openedOn, dueOn } = progress;
  const over = endedOn === dueOn;
  return (
    isOnceEach(seats) &&
    isOnceEach(votes.map(({ seat }) => seat)) &&
    votes.every(({ seat, on }) => seats.includes(seat) && openedOn <= on && on <= endedOn) &&
    votes.every(
      ({ seat, by, cause }) => seat === by || (rule.substitutes?.causes.includes(cause ?? "") ?? false),
    ) &&
    votes.every(({ opinion }) => !rule.opinionNeeded || (opinion ?? "").trim() !== "") &&
    (stepVerdict(rule.voting, progress) === "approved" ||
      (over && stepVerdict(rule.voting, progress, true) === "approved"))
  );
}

function isOnceEach(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
