import { type PlainDate, laterOf } from "../calendar/index.js";
import { type Approval, openStepOf } from "./approval.js";
import { openedStep } from "./open-step.js";
import { type StepVerdict, stepVerdict } from "./step-verdict.js";

/** An approval after what its votes say: the next step opened, or ended. */
export function decided(approval: Approval): Approval {
  const open = openStepOf(approval);
  if (open === undefined) return approval;
  const { votes, openedOn } = open.progress;
  const lastOn = votes.map(({ on }) => on).reduce(laterOf, openedOn);
  return afterVerdict(approval, stepVerdict(open.rule.voting, open.progress), lastOn);
}

/**
 * An approval as it is on a day, seen from the events it knows: a step whose last day is over is decided by the
 * votes that make a quorum, and otherwise the approval has expired.
 */
export function settled(approval: Approval, asOf: PlainDate): Approval {
  const open = openStepOf(approval);
  const dueOn = open?.progress.dueOn ?? null;
  if (open === undefined || dueOn === null || asOf <= dueOn) return approval;
  const verdict = stepVerdict(open.rule.voting, open.progress, true);
  if (verdict === "open") return { ...approval, outcome: "expired", closedOn: dueOn };
  return settled(afterVerdict(approval, verdict, dueOn), asOf);
}

function afterVerdict(approval: Approval, verdict: StepVerdict, on: PlainDate): Approval {
  const { chain, steps } = approval;
  if (verdict === "open") return approval;
  if (verdict === "rejected") return { ...approval, outcome: "rejected", closedOn: on };
  const next = chain.steps[steps.length];
  return next === undefined
    ? { ...approval, outcome: "approved", closedOn: on }
    : { ...approval, steps: [...steps, openedStep(approval, next, on)] };
}
