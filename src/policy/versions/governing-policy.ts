import type { PlainDate } from "../../calendar/index.js";
import type { Reason } from "../../decision/index.js";
import { originOf } from "../origin-of.js";
import type { Policy } from "../policy.js";
import { policyInForce } from "../policy-in-force.js";
import type { VersionCode } from "./version.reason.js";
import type { DecisionKind, GoverningDate } from "./governed-by.js";
import type { PolicyVersions } from "./policy-versions.js";

/** A kind of decision with its dates; those that are not known are left out. */
export interface GovernedDecision {
  readonly decision: DecisionKind;
  readonly dates: { readonly [Date in GoverningDate]?: PlainDate } & { readonly asOf: PlainDate };
}

/** The version that governs a decision, and how it was found. */
export interface GoverningVersion {
  readonly policy: Policy;
  readonly by: GoverningDate;
  readonly on: PlainDate;
  /** For each date that found no version why it did not, then the one that found it. */
  readonly reasons: readonly Reason<VersionCode>[];
}

/**
 * The version of a policy that governs a decision. Which dates may find it, and in which order, stands in the
 * `governedBy` of the version in force on the day of the decision, `asOf`: a rule of an older version on this binds
 * nobody any more. The first date finds the version in force on it. One that is not known, that is before the first
 * version, or that is still to come finds none, and the next is tried; the last is always `asOf`. Each such step is
 * among the reasons.
 *
 * @throws MisuseError `no-policy-in-force` where none has taken effect by `asOf`.
 * @example
 * import { governingPolicy, net30, plainDate, policyVersions } from "receivables";
 *
 * const next = { ...net30, version: "2", effectiveFrom: plainDate("2027-01-01") };
 * const versions = policyVersions([net30, next]);
 * const dates = { asOf: plainDate("2027-02-01"), order: plainDate("2026-12-30") };
 * const governing = governingPolicy(versions, { decision: "orderCheck", dates });
 * governing.policy.version; // => "1"
 * governing.by; // => "order"
 * governingPolicy(versions, { decision: "aging", dates }).policy.version; // => "2"
 */
export function governingPolicy(
  versions: PolicyVersions,
  { dates, decision }: GovernedDecision,
): GoverningVersion {
  const { asOf } = dates;
  const rules = policyInForce(versions, asOf);
  const citation = originOf(rules, `/governedBy/${decision}`)?.citation ?? `${rules.id} ${rules.version}`;
  const first = versions[0].effectiveFrom;
  const kind = `${decision}-decision`;
  const passed: Reason<VersionCode>[] = [];
  for (const date of rules.governedBy[decision]) {
    const on = dates[date];
    const code = faultOf(on, { asOf, first });
    if (on !== undefined && code === null) {
      const policy = policyInForce(versions, on);
      const governing = `${policy.id} ${policy.version}`;
      const found = {
        code: "governed-by-date",
        citation,
        facts: { decision: kind, date: `${date}-date`, on, governing },
      } as const;
      return { policy, by: date, on, reasons: [...passed, found] };
    }
    if (code !== null) {
      passed.push({
        code,
        citation,
        facts: { decision: kind, date: `${date}-date`, on: on ?? null, first, asOf },
      });
    }
  }
  return { policy: rules, by: "asOf", on: asOf, reasons: passed };
}

function faultOf(
  on: PlainDate | undefined,
  { asOf, first }: { readonly asOf: PlainDate; readonly first: PlainDate },
): Exclude<VersionCode, "governed-by-date"> | null {
  if (on === undefined) return "governing-date-not-known";
  if (on < first) return "governing-date-before-first-version";
  return on > asOf ? "governing-date-to-come" : null;
}
