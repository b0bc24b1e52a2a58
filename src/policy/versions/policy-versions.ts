import { compareText } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import type { Policy } from "../policy.js";

/** All versions of one firm's policy, each with a first day of its own, the first to take effect first. At least one. */
export type PolicyVersions = readonly [Policy, ...Policy[]];

/**
 * Checks once that policies are versions of one: that they have one id, versions and first days of their own, and
 * puts them in the order in which they take effect.
 *
 * @param policies - in any order.
 * @throws MisuseError `no-policy`, `policies-of-several-firms`, `ambiguous-policy` for two of one first day,
 *   `version-twice` for two of one name.
 * @example
 * import { net30, plainDate, policyVersions } from "receivables";
 *
 * const next = { ...net30, version: "2", effectiveFrom: plainDate("2027-01-01") };
 * policyVersions([next, net30]).map(({ version }) => version); // => ["1", "2"]
 */
export function policyVersions(policies: readonly Policy[]): PolicyVersions {
  const [first, ...later] = policies.toSorted(
    (a, b) => compareText(a.effectiveFrom, b.effectiveFrom) || compareText(a.version, b.version),
  );
  if (first === undefined) {
    throw new MisuseError({
      code: "no-policy",
      field: "policies",
      value: policies,
      problem: "no version",
      remedy: "Pass at least one.",
    });
  }
  const versions: PolicyVersions = [first, ...later];
  const stranger = later.find(({ id }) => id !== first.id);
  if (stranger !== undefined) {
    throw new MisuseError({
      code: "policies-of-several-firms",
      field: "policies",
      value: `${first.id} and ${stranger.id}`,
      problem: "versions of one policy have one id",
      remedy: "Keep the id from version to version, and keep each firm's versions apart.",
    });
  }
  versions.forEach((policy, index) => {
    const sameDay = versions[index - 1]?.effectiveFrom === policy.effectiveFrom;
    const sameName = versions.slice(0, index).some(({ version }) => version === policy.version);
    if (!sameDay && !sameName) return;
    throw new MisuseError({
      code: sameDay ? "ambiguous-policy" : "version-twice",
      field: "policies",
      value: sameDay ? `${policy.id} ${versions[index - 1]?.version} and ${policy.version}` : policy.version,
      problem: sameDay ? `two versions take effect on ${policy.effectiveFrom}` : "two versions of one name",
      remedy: `Give each version a ${sameDay ? "day" : "name"} of its own, or leave one out.`,
    });
  });
  return versions;
}
