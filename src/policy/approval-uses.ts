import type { StageRule } from "../escalation/index.js";
import type { PolicySections } from "./policy.js";

/** Where a policy names a use of its section `approval`. */
export interface NamedUse {
  readonly path: readonly (string | number)[];
  readonly use: string;
}

/** The uses that other sections name and the section `approval` does not have: nothing could be approved by them. */
export function unknownUses(policy: PolicySections): readonly NamedUse[] {
  return namedUses(policy).filter(({ use }) => !Object.hasOwn(policy.approval.uses, use));
}

/** Every use that some sections name, all of them unless fewer may be read. */
export function namedUses(
  policy: PolicySections,
  readable: ReadonlySet<keyof PolicySections> = new Set(Object.keys(NAMED) as (keyof typeof NAMED)[]),
): readonly NamedUse[] {
  return Object.entries(NAMED).flatMap(([room, named]) =>
    readable.has(room as keyof typeof NAMED)
      ? named(policy).flatMap(([path, use]) =>
          use === null || use === undefined ? [] : [{ path: [room, ...path], use }],
        )
      : [],
  );
}

type Named = readonly (readonly [path: NamedUse["path"], use: string | null | undefined])[];

/** The places of each section that name a use. */
const NAMED = {
  arrears: ({ arrears: { gate } }: PolicySections): Named => [[["gate", "approvalUse"], gate.approvalUse]],
  badDebt: ({ badDebt: { application } }: PolicySections): Named =>
    application.approvals.map(({ use }, i) => [["application", "approvals", i, "use"], use]),
  collection: ({ collection: { discounts } }: PolicySections): Named => [
    [["discounts", "use"], discounts.use],
  ],
  credit: ({ credit }: PolicySections): Named => [
    [["newCustomer", "moreUse"], credit.newCustomer.moreUse],
    [["changes", "raiseUse"], credit.changes.raiseUse],
    [["changes", "lowerUse"], credit.changes.lowerUse],
    [["contractUse"], credit.contractUse],
    [["slipUse"], credit.slipUse],
    [["release", "use"], credit.release.use],
  ],
  customer: ({ customer: { grades } }: PolicySections): Named => [
    [["grades", "approvalUse"], grades.approvalUse],
  ],
  escalation: ({ escalation: { beyond, stages } }: PolicySections): Named => [
    ...stages.flatMap((stage, i) => usesOf(stage, ["stages", i])),
    ...(beyond === null ? [] : usesOf(beyond, ["beyond"])),
  ],
} as const;

function usesOf({ actions }: StageRule, at: NamedUse["path"]): Named {
  return actions.map(({ approvalUse }, place) => [[...at, "actions", place, "approvalUse"], approvalUse]);
}
