import type { Reason } from "../decision/index.js";
import { type HandoverList, handoverDigest } from "./handover-list.js";
import { type HandoverRole, type HandoverSignature, signersOf } from "./handover-record.js";
import type { SigningCode } from "./handover.reason.js";

/**
 * Why a signature does not count under a list, beside those that already stand there; its digest is looked at by
 * {@link digestFaults}. Empty for one that counts.
 */
export function signatureFaults(
  list: HandoverList,
  standing: readonly HandoverSignature[],
  signature: HandoverSignature,
): readonly Reason<SigningCode>[] {
  const { by, role } = signature;
  const expected = signersOf(list).filter((signer) => signer.role === role);
  const own = standing.filter((other) => other.by === by);
  const roles = rolesOf(by, list, [...own, signature]);
  const unchecked = uncheckedCustomers(list, signature);
  const { sealed, supervisorRoles } = list.signing;
  const faults: readonly (Reason<SigningCode> | false)[] = [
    !expected.some((signer) => signer.by === by) && {
      code: "wrong-signer",
      citation: "Art. 39",
      facts: { by, role, expected: expected.map((signer) => signer.by) },
    },
    own.some((other) => other.role === role) && {
      code: "signed-already",
      citation: "Art. 39",
      facts: { by, role },
    },
    roles.length > 1 && { code: "person-in-two-roles", citation: "Art. 39", facts: { by, roles } },
    sealed && !signature.sealed && { code: "signature-not-sealed", citation: "Art. 39", facts: { by, role } },
    unchecked.length > 0 && {
      code: "statements-not-checked",
      citation: "Art. 39",
      facts: { by, on: signature.on, customers: unchecked },
    },
    signature.on < list.on && {
      code: "signed-before-handover-day",
      citation: "Art. 32",
      facts: { by, on: signature.on, day: list.on },
    },
    role === "supervisor" &&
      supervisorRoles.length > 0 &&
      !supervisorRoles.includes(list.supervisor.role) && {
        code: "supervisor-not-entitled",
        citation: "Art. 38",
        facts: { by, role: list.supervisor.role, expected: supervisorRoles },
      },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Whether signatures under a list are over the list as it now is. */
export function digestFaults(
  list: HandoverList,
  ...signatures: readonly HandoverSignature[]
): readonly Reason<SigningCode>[] {
  const digest = handoverDigest(list);
  const own: Reason<SigningCode> = {
    code: "digest-not-of-list",
    citation: "Art. 39",
    facts: { stated: list.digest, digest },
  };
  const others = signatures
    .filter((signature) => signature.digest !== digest)
    .map(({ by, role, digest: signed }): Reason<SigningCode> => {
      return {
        code: "signature-over-other-digest",
        citation: "Art. 39",
        facts: { by, role, signed, digest },
      };
    });
  return list.digest === digest ? others : [own, ...others];
}

function rolesOf(
  by: string,
  list: HandoverList,
  signed: readonly HandoverSignature[],
): readonly HandoverRole[] {
  const parts = [...signersOf(list), ...signed].filter((signer) => signer.by === by).map(({ role }) => role);
  return [...new Set(parts)].sort();
}

function uncheckedCustomers(list: HandoverList, { on }: HandoverSignature): readonly string[] {
  if (!list.signing.statementsFirst) return [];
  const owing = new Set(list.rows.map((row) => row.customer));
  return list.customers
    .filter(({ customer, statementsCheckedOn: checked }) => {
      return owing.has(customer) && (checked === null || checked > on);
    })
    .map(({ customer }) => customer);
}
