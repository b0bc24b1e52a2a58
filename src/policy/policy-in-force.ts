import type { PlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import type { Policy } from "./policy.js";

/**
 * The policy that governs a day: of those in effect by then, the one that took effect last. A rule holds from the
 * day of its publication (R1.4.2), or from the later one that the policy names.
 *
 * @param policies - versions of one firm's policy, in any order.
 * @throws MisuseError `no-policy-in-force` when none has taken effect yet, `ambiguous-policy` when two took
 *   effect on the same day.
 * @example
 * import { net30, plainDate, policyInForce } from "receivables";
 *
 * const next = { ...net30, version: "2", effectiveFrom: plainDate("2027-01-01") };
 * policyInForce([next, net30], plainDate("2026-12-31")).version; // => "1"
 */
export function policyInForce(policies: readonly Policy[], asOf: PlainDate): Policy {
  const inEffect = policies.filter((policy) => policy.effectiveFrom <= asOf);
  const latest = inEffect.reduce<PlainDate | undefined>(
    (last, { effectiveFrom }) => (last === undefined || effectiveFrom > last ? effectiveFrom : last),
    undefined,
  );
  const [governing, rival] = inEffect.filter((policy) => policy.effectiveFrom === latest);
  if (governing === undefined) {
    throw new MisuseError({
      code: "no-policy-in-force",
      field: "asOf",
      value: asOf,
      problem: "no policy had taken effect by that day",
      remedy: "Add a version with an effectiveFrom on or before it.",
    });
  }
  if (rival !== undefined) {
    throw new MisuseError({
      code: "ambiguous-policy",
      field: "policies",
      value: `${governing.id} ${governing.version} and ${rival.id} ${rival.version}`,
      problem: `two versions take effect on ${governing.effectiveFrom}`,
      remedy: "Give each version a day of its own, or leave one out.",
    });
  }
  return governing;
}
