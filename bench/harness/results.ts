import type { Figures } from "./job.js";

/** Nanoseconds an item over the measured rounds. */
export interface Times {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** A contender that ran. */
export interface Ran {
  readonly name: string;
  readonly rounds: number;
  readonly nsPerItem: Times;
  readonly checksum: string;
  readonly figures?: Figures;
}

/** A contender that did not run at this size, and why. */
export interface NotRun {
  readonly name: string;
  readonly notRun: string;
}

/** One job at one size, in a process of its own. */
export interface Run {
  readonly job: string;
  readonly size: number;
  readonly contenders: readonly (Ran | NotRun)[];
}

/** A target with what was measured. */
export interface Verdict {
  readonly job: string;
  readonly wording: string;
  /** The larger size, where growth between two is measured. */
  readonly size: number;
  /** What was measured in the target's own terms: so many times faster, within so many times, so many bytes. */
  readonly measured: number;
  readonly bound: number;
  readonly met: boolean;
}

/** The machine that it was measured on. */
export interface Machine {
  readonly platform: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
}

/** What `bench/results.json` holds. */
export interface Results {
  readonly machine: Machine;
  readonly runs: readonly Run[];
  readonly verdicts: readonly Verdict[];
}

/** The contender's row in a run, where it ran. */
export function ranIn(run: Run | undefined, name: string): Ran | undefined {
  const row = run?.contenders.find((contender) => contender.name === name);
  return row !== undefined && "nsPerItem" in row ? row : undefined;
}

/** What contenders of one run did not agree on: each checksum with who found it; none where all agree. */
export function disagreement(run: Run): readonly string[] {
  const finders = new Map<string, string[]>();
  for (const contender of run.contenders) {
    if (!("checksum" in contender)) continue;
    finders.set(contender.checksum, [...(finders.get(contender.checksum) ?? []), contender.name]);
  }
  if (finders.size <= 1) return [];
  return [...finders].map(([checksum, names]) => `${checksum} by ${names.join(", ")}`);
}
