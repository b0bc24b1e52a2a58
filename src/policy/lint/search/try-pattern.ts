import type { FactValue } from "../../../decision/index.js";
import { MisuseError } from "../../../misuse/index.js";
import type { Policy } from "../../policy.js";
import { atPointer } from "../at-pointer.js";
import { type FactPattern, type FactsOf, type PatternVerb, type ResultOf, runVerb } from "../fact-pattern.js";

/** Facts that were tried on a verb, and what came of them. */
export interface Tried<Verb extends PatternVerb = PatternVerb> {
  readonly verb: Verb;
  readonly facts: FactsOf<Verb>;
  /** `undefined` where the verb throws. */
  readonly result: ResultOf<Verb> | undefined;
  /** The code that it throws. */
  readonly throws: string | undefined;
}

/** Runs a verb under the policy, whatever the policy makes of it. */
export function tryFacts<Verb extends PatternVerb>(
  verb: Verb,
  facts: FactsOf<Verb>,
  policy: Policy,
): Tried<Verb> {
  try {
    return { verb, facts, result: runVerb(verb, facts, policy), throws: undefined };
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    return { verb, facts, result: undefined, throws: error.code };
  }
}

/** What of a try shows the fault, by JSON pointer into what the verb returned. */
export function patternOf(tried: Tried, pointers: readonly string[]): FactPattern {
  const { facts, result, throws, verb } = tried;
  const shows = Object.fromEntries(
    pointers.flatMap((pointer): [string, FactValue][] => {
      const value = atPointer(result, pointer);
      return value === undefined ? [] : [[pointer, value as FactValue]];
    }),
  );
  return { verb, facts, shows, ...(throws !== undefined && { throws }) } as FactPattern;
}

/** The first of some candidates whose tries are seen to have the fault, as an example; none where no candidate has it. */
export function firstSeen<Candidate, Seen>(
  candidates: Iterable<Candidate>,
  look: (candidate: Candidate) => Seen | undefined,
): Seen | undefined {
  for (const candidate of candidates) {
    const seen = look(candidate);
    if (seen !== undefined) return seen;
  }
  return undefined;
}
