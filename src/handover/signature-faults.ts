import type { PlainDate } from "../calendar/index.js";
import { once } from "../columnar/kernels.js";
import { type Reason, grouped } from "../decision/index.js";
import type { HandoverList } from "./handover-list.js";
import { type HandoverRole, type HandoverSignature, signersOf } from "./handover-record.js";
import type { SigningCode } from "./handover.reason.js";

/** What tells whether a signature counts under one list, got ready once for all of its signatures. */
export interface SignatureRules {
  readonly list: HandoverList;
  /** Who signs in which part. */
  readonly expected: Readonly<Record<HandoverRole, readonly string[]>>;
  /** In which parts somebody signs. */
  readonly rolesOf: ReadonlyMap<string, readonly HandoverRole[]>;
  /** The customers of whom a statement was not checked by a day; in the order of the list. */
  readonly uncheckedOn: (day: PlainDate) => readonly string[];
}

/** The rules of a list for the signatures under it. */
export function signatureRules(list: HandoverList): SignatureRules {
  const expected = { giver: [list.giver], taker: list.takers, supervisor: [list.supervisor.id] };
  const parts = grouped(signersOf(list), ({ by }) => by);
  const rolesOf = new Map(Array.from(parts, ([by, own]) => [by, own.map(({ role }) => role)]));
  return { list, expected, rolesOf, uncheckedOn: uncheckedCustomers(list) };
}

/**
 * Why a signature does not count under a list, beside those of the same person that already stand there; its digest is
 * looked at by {@link digestFaults}. Empty for one that counts.
 */
export function signatureFaults(
  { list, expected, rolesOf, uncheckedOn }: SignatureRules,
  own: readonly HandoverSignature[],
  signature: HandoverSignature,
): readonly Reason<SigningCode>[] {
  const { by, role } = signature;
  const due = rolesOf.get(by) ?? [];
  const roles = [...new Set([...due, ...own.map((other) => other.role), role])].sort();
  const unchecked = uncheckedOn(signature.on);
  const { sealed, supervisorRoles } = list.signing;
  const faults: readonly (Reason<SigningCode> | false)[] = [
    !due.includes(role) && {
      code: "wrong-signer",
      citation: "Art. 39",
      facts: { by, role, expected: expected[role] },
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

/** Whether signatures under a list are over the list as it now is, of which the digest was reckoned. */
export function digestFaults(
  list: HandoverList,
  signatures: readonly HandoverSignature[],
  digest: string,
): readonly Reason<SigningCode>[] {
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

// Signatures of one day share the answer, and the rows are gone through only where some statement was not checked.
function uncheckedCustomers(list: HandoverList): SignatureRules["uncheckedOn"] {
  if (!list.signing.statementsFirst) return () => [];
  const owing = once(() => new Set(list.rows.map((row) => row.customer)));
  const byDay = new Map<PlainDate, readonly string[]>();
  return (day) => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const unchecked = list.customers
      .filter(({ statementsCheckedOn: checked }) => checked === null || checked > day)
      .filter(({ customer }) => owing().has(customer))
      .map(({ customer }) => customer);
    byDay.set(day, unchecked);
    return unchecked;
  };
}
