/** What a contender found, in a form that all contenders of a job can be compared by; see `digest`. */
export type Checksum = string;

/** Other figures that a contender measures itself, by what they are and their unit: `"bytes an item": 24`. */
export type Figures = Readonly<Record<string, number>>;

// Methods, not properties, so that a runner of one result is a runner, and a job on one input is a job.

/** A contender that is ready to run. */
export interface Runner<Result = unknown> {
  /** Before every run, not timed: fresh input, where the one before would help or would be used up. */
  before?(): void | Promise<void>;
  /** What is timed: everything that the job's question asks for, and nothing else. */
  run(): Result | Promise<Result>;
  /** Not timed: reads the result, wherever it was left. */
  checksum(result: Result): Checksum | Promise<Checksum>;
  /** Not timed, once after the last run. */
  figures?(): Figures | Promise<Figures>;
}

/** Lets a runner's result be inferred from its `run`. */
export function runner<Result>(ready: Runner<Result>): Runner {
  return ready;
}

/** One way to do a job. */
export interface Contender<Input = unknown> {
  /** Short, and the same at all sizes: it heads the table's row and targets name it. */
  readonly name: string;
  /** Ours; a floor, which is what the machine can do at best; or what else there is. */
  readonly side: "ours" | "floor" | "other";
  /** How it goes about it, in a sentence, for the page. */
  readonly how: string;
  /** The largest size at which it is run, where more would take too long. It is then listed as not run. */
  readonly largest?: number;
  /** Loads tables, builds columns: not timed. Throws `Unavailable` where it cannot be had on this machine. */
  start(input: Input, size: number): Runner | Promise<Runner>;
}

/** One question, put to several contenders in one process. */
export interface Job<Input = unknown> {
  /** Kebab-case, as `--only` takes it and as its file is named. */
  readonly name: string;
  /** What is asked, in a sentence. */
  readonly question: string;
  /** What a size counts: `"items"`, `"lines"`, `"orders"`. */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Whether a check runs it; `false` where its answer says nothing at a small size. */
  readonly checked?: false;
  /** Whether each contender runs once only: its figures count, and its time is that of a first run. */
  readonly once?: true;
  /** The same for the same size; every contender gets it. */
  input(size: number): Input | Promise<Input>;
  readonly contenders: readonly Contender<Input>[];
  readonly targets: readonly Target[];
}

/** What a job must show. */
export type Target = TargetBase &
  (
    | {
        /** `against` takes at least so many times as long as `ours`. */
        readonly kind: "faster";
        readonly ours: string;
        readonly against: string;
        readonly atLeast: number;
        readonly sizes: readonly number[];
      }
    | {
        /** `ours` takes at most so many times as long as `against`. */
        readonly kind: "within";
        readonly ours: string;
        readonly against: string;
        readonly atMost: number;
        readonly sizes: readonly number[];
      }
    | {
        /** A figure that a contender measures itself. */
        readonly kind: "figure";
        readonly ours: string;
        readonly figure: string;
        readonly atMost: number;
        readonly sizes: readonly number[];
      }
    | {
        /** What an item costs at the larger size over what it costs at the smaller, beyond the same of `against`. */
        readonly kind: "growth";
        readonly ours: string;
        readonly against: string;
        readonly atMost: number;
        readonly from: number;
        readonly to: number;
      }
  );

interface TargetBase {
  /** What is promised, in words. */
  readonly wording: string;
  /** Where it is missed: what the limit is, and how that was found. */
  readonly note?: string;
}

/** A contender that cannot be had on this machine: it is skipped, and the reason is printed. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
