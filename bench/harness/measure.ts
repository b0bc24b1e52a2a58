import type { Contender, Figures, Job, Runner } from "./job.js";
import type { NotRun, Ran, Run } from "./results.js";
import { median, rotated } from "./statistics.js";

/** How much is measured, and by which clock. */
export interface Measure {
  /** Each contender runs once, unmeasured rounds fall away: only the results matter. */
  readonly checkOnly: boolean;
  /** Milliseconds, as `performance.now` has them. */
  readonly clock: () => number;
  /** Clears away what was left behind, before every turn. */
  readonly collect: () => void;
}

const LEAST_ROUNDS = 7;
const MOST_ROUNDS = 31;
const MOST_WARM_UP_ROUNDS = 30;
// Milliseconds: what warm-up and measured rounds take at least, and a turn of a contender that is quick.
const [WARM_UP, MEASURED, TURN] = [1000, 2000, 5];

/** Runs one job at one size: contenders side by side, in rounds that each begin with another one. */
export async function measureJob(job: Job, size: number, how: Measure): Promise<Run> {
  const input = await job.input(size);
  const ready: Ready[] = [];
  const rows = new Map<string, Ran | NotRun>();
  for (const contender of job.contenders) {
    const started = await start(contender, input, size);
    if ("notRun" in started) rows.set(contender.name, started);
    else ready.push(started);
  }
  const firstFound = new Map<Ready, string>();
  for (const one of ready) firstFound.set(one, await checked(one, how));
  const once = how.checkOnly || job.once === true;
  if (!once) await measureRounds(ready, how);
  for (const one of ready) {
    const checksum = firstFound.get(one) ?? "";
    rows.set(one.name, await row(one, size, once ? checksum : await lastChecksum(one, checksum)));
  }
  return { job: job.name, size, contenders: job.contenders.flatMap(({ name }) => rows.get(name) ?? []) };
}

interface Ready {
  readonly name: string;
  readonly runner: Runner;
  /** Runs in a turn: more than one where one is too short for the clock. */
  repeat: number;
  /** Milliseconds of one run, by round. */
  readonly times: number[];
  last: unknown;
}

async function start(contender: Contender, input: unknown, size: number): Promise<Ready | NotRun> {
  const { name, largest } = contender;
  if (largest !== undefined && size > largest) return { name, notRun: `too slow: run up to ${largest}` };
  try {
    return { name, runner: await contender.start(input, size), repeat: 1, times: [], last: undefined };
  } catch (error) {
    // By name, because each job is bundled with a class of its own.
    if (error instanceof Error && error.name === "Unavailable") return { name, notRun: error.message };
    throw error;
  }
}

async function checked(one: Ready, how: Measure): Promise<string> {
  await turn(one, how);
  return await one.runner.checksum(one.last);
}

async function measureRounds(ready: readonly Ready[], how: Measure): Promise<void> {
  const from = how.clock();
  for (let round = 1; round <= MOST_WARM_UP_ROUNDS && how.clock() - from < WARM_UP; round++) {
    for (const one of rotated(ready, round)) await turn(one, how);
  }
  for (const one of ready) {
    // Fresh input is made for each run, so that such a contender has one run a turn.
    const quick = one.runner.before === undefined;
    one.repeat = quick ? Math.max(1, Math.round(TURN / Math.max(one.times.at(-1) ?? TURN, 0.001))) : 1;
    one.times.length = 0;
  }
  const start = how.clock();
  const enough = (round: number): boolean =>
    round >= LEAST_ROUNDS && (round >= MOST_ROUNDS || how.clock() - start >= MEASURED);
  for (let round = 0; !enough(round); round++) {
    for (const one of rotated(ready, round)) await turn(one, how);
  }
}

async function turn(one: Ready, how: Measure): Promise<void> {
  const { runner, repeat } = one;
  one.last = undefined;
  await runner.before?.();
  how.collect();
  const from = how.clock();
  for (let i = 0; i < repeat; i++) {
    const result = runner.run();
    one.last = result instanceof Promise ? await result : result;
  }
  one.times.push((how.clock() - from) / repeat);
}

async function lastChecksum({ name, runner, last }: Ready, first: string): Promise<string> {
  const checksum = await runner.checksum(last);
  if (checksum === first) return checksum;
  throw new Error(`${name} found ${first} at first and ${checksum} at last`);
}

async function row({ name, runner, times }: Ready, size: number, checksum: string): Promise<Ran> {
  const figures: Figures | undefined = await runner.figures?.();
  const perItem = (ms: number): number => Number(((ms * 1e6) / size).toPrecision(4));
  return {
    name,
    rounds: times.length,
    nsPerItem: {
      median: perItem(median(times)),
      min: perItem(Math.min(...times)),
      max: perItem(Math.max(...times)),
    },
    checksum,
    ...(figures !== undefined && { figures }),
  };
}
