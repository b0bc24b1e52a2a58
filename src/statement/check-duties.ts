import type { Signer, Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";

const WHOLE = { document: null, item: null } as const;

/** Whether the right departments made and verified a statement, and two people did (R1.1, R1.3.1). */
export function checkDuties({ preparedBy, verifiedBy }: Statement, { duties }: StatementPolicy): Found[] {
  const found = [
    ...dutyFaults(preparedBy, duties.preparers, duties.named, "preparer-missing", "preparer-department"),
    ...dutyFaults(verifiedBy, duties.verifiers, duties.named, "verifier-missing", "verifier-department"),
  ];
  if (duties.separate && preparedBy !== undefined && preparedBy.id === verifiedBy?.id) {
    found.push({ ...WHOLE, code: "preparer-verifies", expected: null, actual: preparedBy.id });
  }
  return found;
}

function dutyFaults(
  signer: Signer | undefined,
  departments: readonly string[] | null,
  named: boolean,
  missing: "preparer-missing" | "verifier-missing",
  wrong: "preparer-department" | "verifier-department",
): Found[] {
  if (signer === undefined)
    return named ? [{ ...WHOLE, code: missing, expected: departments, actual: null }] : [];
  if (departments === null || departments.includes(signer.department)) return [];
  return [
    { ...WHOLE, code: wrong, expected: departments, actual: signer.department, facts: { person: signer.id } },
  ];
}
