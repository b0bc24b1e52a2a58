import {
  definePolicy,
  POLICY_SECTIONS,
  type Policy,
  type PolicyHeader,
  type PolicySections,
} from "./policy.js";
import type { Provenance } from "./provenance.js";
import type { SectionText } from "./section.js";
import type { GovernedBy } from "./versions/governed-by.js";

/**
 * What a new version changes: from when it governs, other header fields, the decision tables, and fields of
 * `governedBy` and of sections, each replaced whole.
 */
export type PolicyChanges = Pick<PolicyHeader, "version" | "effectiveFrom"> &
  Partial<Pick<PolicyHeader, "id" | "title" | "tables">> & {
    readonly governedBy?: Partial<GovernedBy>;
  } & {
    readonly [Room in keyof PolicySections]?: Partial<SectionText<PolicySections[Room]>>;
  };

/**
 * A new version of a policy, or a firm's own policy on top of a preset. The changed fields' origin becomes the
 * new version itself, so that nobody takes them for the regulation's.
 *
 * @example
 * import { net30, originOf, plainDate, revisePolicy } from "receivables";
 *
 * const ours = revisePolicy(net30, {
 *   id: "our-firm",
 *   version: "2026",
 *   effectiveFrom: plainDate("2026-01-01"),
 *   credit: { singleSaleShare: "0.25" },
 * });
 * ours.credit.policy; // => { id: "our-firm", version: "2026" }
 * originOf(ours, "/credit/singleSaleShare"); // => { citation: "our-firm 2026", certainty: "chosen" }
 */
export function revisePolicy(base: Policy, changes: PolicyChanges): Policy {
  const sections = Object.fromEntries(
    POLICY_SECTIONS.map((room) => [room, { ...base[room], ...changes[room] }]),
  ) as unknown as PolicySections;
  const governedBy = { ...base.governedBy, ...changes.governedBy };
  const next = { ...base, ...changes, ...sections, governedBy };
  return definePolicy({
    ...next,
    provenance: revisedProvenance(base.provenance, changes, `${next.id} ${next.version}`),
  });
}

function revisedProvenance(before: Provenance, changes: PolicyChanges, citation: string): Provenance {
  const changed = [
    ...(changes.tables === undefined ? [] : ["/tables"]),
    ...([...POLICY_SECTIONS, "governedBy"] as const).flatMap((part) =>
      Object.keys(changes[part] ?? {})
        .filter((field) => field !== "policy")
        .map((field) => `/${part}/${field}`),
    ),
  ];
  const kept = Object.entries(before).filter(
    ([pointer]) => !changed.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
  );
  const own = changed.map((field) => [field, { citation, certainty: "chosen" } as const] as const);
  return Object.fromEntries([...kept, ...own]);
}
