import type { Decision } from "../decision/index.js";
import { handoverDigest } from "./handover-list.js";
import { type HandoverRecord, type HandoverSignature, compareSigners } from "./handover-record.js";
import { statusBy } from "./handover-status.js";
import type { SigningCode } from "./handover.reason.js";
import { digestFaults, signatureFaults, signatureRules } from "./signature-faults.js";

/** The record after a signature was offered, and whether it was taken. */
export interface SigningResult {
  readonly decision: Decision<"accept" | "refuse", SigningCode>;
  /** With the signature where it was accepted, otherwise as it was. */
  readonly record: HandoverRecord;
}

/**
 * Puts a signature under a handover list. It is refused, with every reason, from a person who is not the one for
 * the role, a second time, from one person in two roles, over another digest than the list's, without the seal,
 * before the statements of account were checked, or under a list that was changed after somebody signed it. The
 * order of the signatures makes no difference to the record (Art. 38, 39).
 *
 * In a handover to several takers each signs the same whole list.
 *
 * @example
 * import { chinaTradeRegulation, makeHandoverList, plainDate, signHandover } from "receivables";
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
 * const on = plainDate("2026-03-31");
 * const signature = { by: "li", role: "giver", on, digest: list.digest, sealed: true } as const;
 * const { decision } = signHandover({ list, signatures: [] }, signature);
 * decision.outcome; // => "refuse"
 * decision.reasons.map(({ code }) => code); // => ["wrong-signer", "person-in-two-roles"]
 */
export function signHandover(record: HandoverRecord, signature: HandoverSignature): SigningResult {
  const { list, signatures } = record;
  const { by, role, on } = signature;
  const digest = handoverDigest(list);
  const own = signatures.filter((other) => other.by === by);
  const faults = [
    ...digestFaults(list, [signature, ...signatures], digest),
    ...signatureFaults(signatureRules(list), own, signature),
  ];
  const base = { asOf: on, policy: list.policy };
  if (faults.length > 0) return { decision: { outcome: "refuse", reasons: faults, ...base }, record };
  const next = { list, signatures: [...signatures, signature].sort(compareSigners) };
  const missing = statusBy(next, digest).missing.map((signer) => signer.by);
  return {
    decision: {
      outcome: "accept",
      reasons: [
        {
          code: "signature-accepted",
          citation: "Art. 39",
          facts: { by, role, missing: missing.length === 0 ? null : missing },
        },
      ],
      ...base,
    },
    record: next,
  };
}
