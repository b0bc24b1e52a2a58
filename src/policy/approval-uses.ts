import type { EscalationAction } from "../escalation/index.js";
import type { PolicySections } from "./policy.js";

/** Where a policy names a use of its section `approval`. */
export interface NamedUse {
  readonly path: readonly (string | number)[];
  readonly use: string;
}

/** The uses that other sections name and the section `approval` does not have: nothing could be approved by them. */
export function unknownUses({
  approval,
  arrears,
  credit,
  escalation,
}: Pick<PolicySections, "approval" | "arrears" | "credit" | "escalation">): readonly NamedUse[] {
  const { stages, beyond } = escalation;
  const named: readonly NamedUse[] = [
    { path: ["credit", "newCustomer", "moreUse"], use: credit.newCustomer.moreUse },
    { path: ["credit", "changes", "raiseUse"], use: credit.changes.raiseUse },
    ...(credit.changes.lowerUse === null
      ? []
      : [{ path: ["credit", "changes", "lowerUse"], use: credit.changes.lowerUse }]),
    { path: ["credit", "contractUse"], use: credit.contractUse },
    { path: ["credit", "slipUse"], use: credit.slipUse },
    { path: ["credit", "release", "use"], use: credit.release.use },
    { path: ["arrears", "gate", "approvalUse"], use: arrears.gate.approvalUse },
    ...stages.flatMap(({ actions }, stage) => usesOf(actions, ["escalation", "stages", stage])),
    ...usesOf(beyond?.actions ?? [], ["escalation", "beyond"]),
  ];
  return named.filter(({ use }) => !Object.hasOwn(approval.uses, use));
}

function usesOf(actions: readonly EscalationAction[], stage: NamedUse["path"]): readonly NamedUse[] {
  return actions.flatMap(({ approvalUse: use }, place) =>
    use === undefined ? [] : [{ path: [...stage, "actions", place, "approvalUse"], use }],
  );
}
