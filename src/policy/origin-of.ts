import type { Policy } from "./policy.js";
import type { Origin } from "./provenance.js";
import { placeAt, pointerSteps } from "./tables/json-pointer.js";

/**
 * Where the value at a JSON pointer of a policy comes from: the origin of the nearest place at or above it,
 * `undefined` where the policy says nothing.
 *
 * @example
 * import { chinaTradeRegulation, originOf } from "receivables";
 *
 * originOf(chinaTradeRegulation, "/credit/newCustomer/share")?.citation; // => "Art. 10"
 */
export function originOf(policy: Pick<Policy, "provenance">, pointer: string): Origin | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const origin = policy.provenance[at];
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/**
 * The parameters that a policy's source leaves blank and the firm has not set, as JSON pointers. They hold
 * `null`; what depends on them says so instead of assuming a value.
 *
 * @example
 * import { chinaTradeRegulation, openParameters } from "receivables";
 *
 * openParameters(chinaTradeRegulation).includes("/escalation/beyond"); // => true
 */
export function openParameters(policy: Policy): readonly string[] {
  return Object.entries(policy.provenance)
    .filter(
      ([pointer, { certainty }]) =>
        certainty === "open" && placeAt(policy, pointerSteps(pointer) ?? [])?.value === null,
    )
    .map(([pointer]) => pointer)
    .sort();
}
