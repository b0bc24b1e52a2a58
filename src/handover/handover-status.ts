import { type PlainDate, laterOf } from "../calendar/index.js";
import { compareText, type PolicyRef, type Reason } from "../decision/index.js";
import { handoverDigest } from "./handover-list.js";
import {
  type HandoverRecord,
  type HandoverSignature,
  type HandoverSigner,
  compareSigners,
  signersOf,
} from "./handover-record.js";
import type { SigningCode } from "./handover.reason.js";
import { digestFaults, signatureFaults, signatureRules } from "./signature-faults.js";

/** Where a handover stands. */
export interface HandoverStatus {
  /** Id of the list. */
  readonly handover: string;
  /** `void` when a signature is over another list than this one: it must be signed anew. */
  readonly outcome: "draft" | "partly-signed" | "complete" | "void";
  /** What is missing, and why a signature does not count. */
  readonly reasons: readonly Reason<SigningCode>[];
  /** Who must still sign. */
  readonly missing: readonly HandoverSigner[];
  /** The day of the last signature; `null` unless complete. */
  readonly completedOn: PlainDate | null;
  /** From when the takers answer, that day included; `null` unless complete. */
  readonly effectiveOn: PlainDate | null;
  readonly policy: PolicyRef;
}

/**
 * Where a handover stands. It is complete once the giver, every taker and the supervisor, all different people,
 * have signed the same digest, in any order; a list that was changed since voids every signature (Art. 39). A
 * signature that does not count is as good as missing, however it came into the record.
 *
 * @example
 * import { chinaTradeRegulation, handoverStatus, makeHandoverList, plainDate } from "receivables";
 *
 * const list = makeHandoverList(
 *   {
 *     giver: "wang",
 *     shares: [{ taker: "li" }],
 *     supervisor: { id: "zhao", role: "business-supervisor" },
 *     position: { asOf: plainDate("2026-03-31"), items: [] },
 *   },
 *   chinaTradeRegulation.handover,
 * );
 * const status = handoverStatus({ list, signatures: [] });
 * status.outcome; // => "draft"
 * status.missing.map(({ by }) => by); // => ["wang", "li", "zhao"]
 */
export function handoverStatus(record: HandoverRecord): HandoverStatus {
  return statusBy(record, handoverDigest(record.list));
}

/** {@link handoverStatus} by the list's digest, where that was reckoned already. */
export function statusBy({ list, signatures }: HandoverRecord, digest: string): HandoverStatus {
  const handover = list.id;
  const { policy } = list;
  const signers = signersOf(list);
  const voids = digestFaults(list, signatures, digest);
  if (voids.length > 0) {
    const unsigned = { missing: signers, completedOn: null, effectiveOn: null };
    return { handover, outcome: "void", reasons: voids, ...unsigned, policy };
  }
  const { counted, faults } = count({ list, signatures });
  const missing = signers.filter(
    ({ role, by }) => !(counted.get(by) ?? []).some((signature) => signature.role === role),
  );
  const lacking = missing.map(({ role, by }): Reason<SigningCode> => {
    return { code: "signature-missing", citation: "Art. 39", facts: { role, by } };
  });
  if (missing.length > 0) {
    const outcome = counted.size === 0 ? "draft" : "partly-signed";
    return {
      handover,
      outcome,
      reasons: [...faults, ...lacking],
      missing,
      completedOn: null,
      effectiveOn: null,
      policy,
    };
  }
  const days = Array.from(counted.values(), (own) => own.map(({ on }) => on)).flat();
  const completedOn = days.reduce((last, on) => laterOf(last, on));
  const effectiveOn = list.signing.effective === "slip" ? list.on : completedOn;
  const done: Reason<SigningCode> = {
    code: "handover-complete",
    citation: "Art. 39",
    facts: { on: completedOn, effectiveOn, signers: signers.map(({ by }) => by) },
  };
  return {
    handover,
    outcome: "complete",
    reasons: [...faults, done],
    missing,
    completedOn,
    effectiveOn,
    policy,
  };
}

/** A record as it stood on a day: without the signatures that came later. */
export function recordAsOf({ list, signatures }: HandoverRecord, asOf: PlainDate): HandoverRecord {
  return { list, signatures: signatures.filter(({ on }) => on <= asOf) };
}

/** The signatures that count, by who signed, and why others do not. */
function count({ list, signatures }: HandoverRecord): {
  readonly counted: ReadonlyMap<string, readonly HandoverSignature[]>;
  readonly faults: readonly Reason<SigningCode>[];
} {
  const counted = new Map<string, readonly HandoverSignature[]>();
  const faults: Reason<SigningCode>[] = [];
  const rules = signatureRules(list);
  for (const signature of signatures.toSorted((a, b) => compareSigners(a, b) || compareText(a.on, b.on))) {
    const standing = counted.get(signature.by) ?? [];
    const own = signatureFaults(rules, standing, signature);
    if (own.length === 0) counted.set(signature.by, [...standing, signature]);
    faults.push(...own);
  }
  return { counted, faults };
}
