import type { Condition, NumberFact, TextFact } from "./condition.js";
import type { CustomerProfile } from "./customer-profile.js";

/**
 * Whether a condition holds for a customer. It looks at the profile's own facts only, does no more than the
 * condition is long, and has an answer for every profile: a comparison with a fact that is not known does not hold.
 *
 * @example
 * import { conditionHolds } from "receivables";
 *
 * const good = { all: [{ fact: "grade", in: ["A", "B"] }, { fact: "dealingMonths", atLeast: 12 }] } as const;
 * conditionHolds(good, { grade: "A", dealingMonths: 12 }); // => true
 * conditionHolds(good, { grade: "A" }); // => false
 * conditionHolds({ not: { fact: "grade", is: "A" } }, {}); // => true
 */
export function conditionHolds(condition: Condition, profile: CustomerProfile): boolean {
  if ("all" in condition) return condition.all.every((part) => conditionHolds(part, profile));
  if ("any" in condition) return condition.any.some((part) => conditionHolds(part, profile));
  if ("not" in condition) return !conditionHolds(condition.not, profile);
  if ("known" in condition) return factOf(profile, condition.known) !== undefined;
  const fact = factOf(profile, condition.fact);
  if (fact === undefined) return false;
  if ("is" in condition) return fact === condition.is;
  if ("in" in condition) return condition.in.includes(fact as string);
  return "atLeast" in condition ? (fact as number) >= condition.atLeast : (fact as number) < condition.below;
}

/** A fact of the profile itself, never one of what all objects have. */
export function factOf(profile: CustomerProfile, name: TextFact | NumberFact): string | number | undefined {
  return Object.hasOwn(profile, name) ? profile[name] : undefined;
}
