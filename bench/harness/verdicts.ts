import type { Job, Target } from "./job.js";
import { type Run, type Verdict, ranIn } from "./results.js";

/** The job's targets, judged at each of their sizes that was run by all that they compare. */
export function verdicts(job: Job, runs: readonly Run[]): readonly Verdict[] {
  const at = (size: number): Run | undefined => runs.find((run) => run.job === job.name && run.size === size);
  return job.targets.flatMap((target) => {
    const sizes = target.kind === "growth" ? [target.to] : target.sizes;
    return sizes.flatMap((size) => {
      const measured = measure(target, at, size);
      if (measured === undefined) return [];
      const bound = target.kind === "faster" ? target.atLeast : target.atMost;
      const met = target.kind === "faster" ? measured >= bound : measured <= bound;
      return [{ job: job.name, wording: target.wording, size, measured, bound, met }];
    });
  });
}

function measure(target: Target, at: (size: number) => Run | undefined, size: number): number | undefined {
  const cost = (name: string, of: number = size): number | undefined => ranIn(at(of), name)?.nsPerItem.median;
  if (target.kind === "faster") return over(cost(target.against), cost(target.ours));
  if (target.kind === "within") return over(cost(target.ours), cost(target.against));
  if (target.kind === "figure") return ranIn(at(size), target.ours)?.figures?.[target.figure];
  const growth = (name: string): number | undefined => over(cost(name), cost(name, target.from));
  return over(growth(target.ours), growth(target.against));
}

function over(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}
