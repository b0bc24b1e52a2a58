/** How differences are gathered that together remedy what a decision objects to. */
export interface Remedying<Part, Made> {
  /** The decision with these differences made to the facts. */
  readonly decided: (parts: readonly Part[]) => Made;
  /** What would remedy what that decision still objects to; none ends the search. */
  readonly remedies: (made: Made) => readonly Part[];
  /** What a difference is about: of two about the same, the later one counts. */
  readonly about: (part: Part) => string;
}

const ROUNDS = 6;

/**
 * Gathers what remedies a decision, round by round, since one remedy may bring in the next. Whether they are enough is
 * for `neededChanges` to try, which also drops those that turn out to be spare.
 *
 * @example
 * import { remedyingParts } from "receivables";
 *
 * // A parcel with a bow needs a card as well.
 * const remedies = (has: readonly string[]) => ["bow", "card"].filter((part, i) => !has.includes(part) && has.length >= i);
 * remedyingParts({ decided: (parts) => parts, remedies, about: (part) => part }); // => ["bow", "card"]
 */
export function remedyingParts<Part, Made>({
  decided,
  remedies,
  about,
}: Remedying<Part, Made>): readonly Part[] {
  const done = new Map<string, Part>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = remedies(decided([...done.values()]));
    if (more.length === 0) break;
    for (const part of more) {
      done.delete(about(part));
      done.set(about(part), part);
    }
  }
  return [...done.values()];
}
