import { canonicalJson } from "./canonical-json.js";
import type { Change, Difference } from "./trace.js";

/** What is tried in order to find another outcome, and how the outcome is found. */
export interface TriedChanges<Part extends Difference, Outcome extends string> {
  /** Sets of differences, each tried as a whole. */
  readonly tried: readonly (readonly Part[])[];
  /** What the decision's own function says when these differences are made to the facts. */
  readonly outcomeOf: (parts: readonly Part[]) => Outcome;
}

/**
 * The changes among those tried that give another outcome than the facts as they are, each without the parts that it
 * does not need: leaving out any one of a change's parts gives something else. No change is stated twice.
 *
 * @example
 * import { neededChanges } from "receivables";
 *
 * const part = (kind: string) => ({ kind, code: kind, citation: "House rule", facts: {} });
 * const outcomeOf = (parts: readonly { readonly kind: string }[]) => (parts.some(({ kind }) => kind === "stamp") ? "sent" : "kept");
 * const [change] = neededChanges({ tried: [[part("bow"), part("stamp")], [part("bow")]], outcomeOf });
 * [change?.outcome, change?.parts.map(({ kind }) => kind)]; // => ["sent", ["stamp"]]
 */
export function neededChanges<Part extends Difference, Outcome extends string>({
  tried,
  outcomeOf,
}: TriedChanges<Part, Outcome>): readonly Change<Part, Outcome>[] {
  const now = outcomeOf([]);
  const changes = tried.flatMap((parts) => {
    const outcome = outcomeOf(parts);
    return outcome === now ? [] : [{ parts: withoutSpare(parts, outcome, outcomeOf), outcome }];
  });
  return [...new Map(changes.map((change) => [canonicalJson(change), change])).values()];
}

function withoutSpare<Part>(
  parts: readonly Part[],
  outcome: string,
  outcomeOf: (parts: readonly Part[]) => string,
): readonly Part[] {
  const needed = parts.reduce((kept, part) => {
    const less = kept.filter((own) => own !== part);
    return outcomeOf(less) === outcome ? less : kept;
  }, parts);
  // What was needed next to a part that went may not be needed without it.
  return needed.length === parts.length ? needed : withoutSpare(needed, outcome, outcomeOf);
}
