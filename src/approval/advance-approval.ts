import { type PlainDate, laterOf } from "../calendar/index.js";
import { type Approval, type StepProgress, openStepOf } from "./approval.js";
import { openedStep, seatedOn } from "./open-step.js";
import { type StepVerdict, stepVerdict } from "./step-verdict.js";

/**
 * An approval after what its votes say: the next step opened, or ended. They say it on the day of the last of them, or
 * on the first day after it on which the roster leaves nobody else to wait for.
 */
export function decided(approval: Approval): Approval {
  const open = openStepOf(approval);
  if (open === undefined) return approval;
  const { votes, openedOn } = open.progress;
  const lastOn = votes.map(({ on }) => on).reduce(laterOf, openedOn);
  const changedOn = (approval.rosterChanges ?? []).map(({ on }) => on).filter((on) => on > lastOn);
  const decidedOn = [lastOn, ...changedOn].find(
    (on) => stepVerdict(open.rule.voting, seatedOn(approval, open, on)) !== "open",
  );
  const on = decidedOn ?? changedOn.at(-1) ?? lastOn;
  const step = seatedOn(approval, open, on);
  return afterVerdict(withOpenStep(approval, step), stepVerdict(open.rule.voting, step), on);
}

/**
 * An approval as it is on a day, seen from the events it knows: a step whose last day is over is decided by the
 * votes that make a quorum, and otherwise the approval has expired.
 */
export function settled(approval: Approval, asOf: PlainDate): Approval {
  const open = openStepOf(approval);
  const dueOn = open?.progress.dueOn ?? null;
  if (open === undefined || dueOn === null || asOf <= dueOn) return approval;
  const step = seatedOn(approval, open, dueOn);
  const verdict = stepVerdict(open.rule.voting, step, true);
  const seated = withOpenStep(approval, step);
  if (verdict === "open") return { ...seated, outcome: "expired", closedOn: dueOn };
  return settled(afterVerdict(seated, verdict, dueOn), asOf);
}

function withOpenStep(approval: Approval, step: StepProgress): Approval {
  return { ...approval, steps: [...approval.steps.slice(0, -1), step] };
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
