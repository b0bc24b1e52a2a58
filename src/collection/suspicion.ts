import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { MisconductCode } from "./collection.reason.js";
import type { EvidenceStrength, ForbiddenConduct } from "./misconduct.js";

/** What papers point to, before the policy says what it means. */
export interface Suspicion {
  readonly code: MisconductCode;
  readonly conduct: ForbiddenConduct;
  /** What it is about: the receipt, return or goods. Two suspicions of one code about one thing are one. */
  readonly about: string;
  readonly salesman: string | null;
  readonly customer: string | null;
  readonly shown: boolean;
  readonly amount: Money;
  readonly evidence: readonly string[];
  readonly on: PlainDate;
  /** The last day that was missed; `null` for none. */
  readonly by: PlainDate | null;
}

/** Whether a paper shows something by itself. */
export function isProof(strength: EvidenceStrength): boolean {
  return strength !== "word";
}
